import { describe, expect, test } from 'vitest';
import { promises } from '../../client/model/debrief/promises.ts';
import { breachFor, reasonFor, whyWords } from '../../client/model/debrief/reasons.ts';
import { replayStep } from '../../client/model/debrief/replay.ts';
import { start } from '../../shared/engine/start.ts';
import { withReasons } from '../../shared/wire/reasons.ts';
import { golden, goldenCard, goldenEnd, index } from './golden.ts';

const state = start(golden, 'reasons');
const habit = { code: 'habit' } as const;
const seal = (orders: readonly { readonly move: number; readonly target: number }[], why: readonly (typeof habit)[]) =>
  ({ kind: 'sealed', seat: 0, orders, how: 'bot', by: 'bot', why }) as const;
const first = { move: 0, target: -1 };
const second = { move: 1, target: -1 };

describe('reasons that a journal keeps', () => {
  test('are those of the last seal of a seat; one more than there are orders is for a slot left free', () => {
    const before = withReasons([], state, seal([first], [habit, habit]));
    expect(before.map(({ of, move }) => [of, move])).toEqual([
      ['order', 0],
      ['free', -1],
    ]);
    expect(withReasons(before, state, seal([second], [habit])).map(({ move }) => move)).toEqual([1]);
  });

  test('fall away where a person seals again what a bot had sealed', () => {
    const before = withReasons([], state, seal([first], [habit]));
    const person = { kind: 'sealed', seat: 0, orders: [], how: 'person', by: 'anna' } as const;
    expect(withReasons(before, state, person)).toEqual([]);
    expect(withReasons(before, state, { ...person, seat: 1 })).toBe(before);
  });

  test('of an answer name the deal that was answered', () => {
    const deal = { move: index.move('prepayment'), target: -1 };
    const offer = { id: 7, ...deal, from: 0, turn: 1, agreed: [0], status: 'open', brokenBy: [] } as const;
    const told = withReasons(
      [],
      { ...state, offers: [offer] },
      { kind: 'agreed', seat: 1, offer: 7, by: 'bot', why: habit },
    );
    expect(told).toEqual([{ turn: 1, seat: 1, of: 'agreed', ...deal, why: habit }]);
  });
});

describe('reasons in a debrief', () => {
  const { end } = goldenEnd('rupture.json');
  const report = end.reports.find(({ turn, orders }) => turn > 0 && orders.length > 0) ?? end.reports[0];
  const [{ seat, move, target }] = report.orders;
  const reason = { turn: report.turn, seat, of: 'order', move, target, why: { code: 'gain', track: 0 } } as const;

  test('name what they are about', () => {
    expect(whyWords(goldenCard, { code: 'gain', track: 0 })).toContain(golden.tracks[0].id);
    expect(whyWords(goldenCard, { code: 'save', track: -1 })).toBe('The bot left a slot free.');
  });

  test('of a promise that a bot broke stand beside the promise', () => {
    const deal = { move: index.move('prepayment'), target: -1 };
    const why = { code: 'bent', ...deal } as const;
    const reasons = [{ turn: 1, seat: 0, of: 'free', move: -1, target: -1, why } as const];
    const words = 'The bot broke its word (prepayment): it saw more in doing something else.';
    expect(breachFor(goldenCard, { reasons }, { turn: 1, seat: 0, ...deal })).toBe(words);
    expect(breachFor(goldenCard, { reasons }, { turn: 1, seat: 1, ...deal })).toBe('');
    expect(breachFor(goldenCard, { reasons }, { turn: 2, seat: 0, ...deal })).toBe('');
  });

  test('stand at the order they belong to, and at no other', () => {
    const about = { of: ['order'], turn: report.turn, seat, move, target } as const;
    expect(reasonFor(goldenCard, { reasons: [reason] }, about)).toContain('hoped to gain');
    expect(reasonFor(goldenCard, { reasons: [reason] }, { ...about, turn: report.turn + 1 })).toBe('');
  });

  test('are in the replay as it lies open now, and not in what a seat saw then', () => {
    const told = { ...end, reasons: [reason] };
    const wordsFor = (eyes: 'now' | number) =>
      replayStep(goldenCard, told, { at: report.turn, eyes, strands: [] })
        ?.why.flat()
        .filter(words => words !== '');
    expect(wordsFor('now')).toEqual([expect.stringContaining('hoped to gain')]);
    expect(wordsFor(seat)).toEqual([]);
  });

  test('stand beside what a party said of a deal', () => {
    const deal = offerOf(end.offers);
    const said = {
      turn: deal.turn,
      seat: deal.from,
      of: 'offered',
      move: deal.move,
      target: deal.target,
      why: habit,
    } as const;
    const told = promises(goldenCard, { ...end, reasons: [said] }).flatMap(({ parties }) => parties);
    expect(told.filter(({ why }) => why !== '').map(({ role }) => role)).toEqual([deal.from]);
  });
});

const offerOf = <T>(offers: readonly T[]): T => {
  if (offers.length === 0) throw new Error('this game has no offer');
  return offers[0];
};
