import { describe, expect, test } from 'vitest';
import { type Ribbon, ribbon } from '../../client/model/debrief/ribbon.ts';
import { stacked } from '../../client/model/debrief/stacked.ts';
import { strandPath } from '../../client/panels/debrief/strand-path.ts';
import { start } from '../../shared/engine/start.ts';
import type { LedgerLine, Report } from '../../shared/engine/state.ts';
import { golden, goldenCard, goldenEnd, goldenGames, index } from './golden.ts';

const count = (reports: readonly Report[], outcomes: readonly string[]): number =>
  reports.flatMap(({ ledger }) => ledger).filter(({ outcome }) => outcomes.includes(outcome)).length;

describe.each(goldenGames)('the ribbon of %s', name => {
  const { end, states } = goldenEnd(name);
  const told = ribbon(goldenCard, end);
  const fates = (...wanted: string[]) => told.strands.filter(({ fate }) => wanted.includes(fate)).length;

  test('every entry has one strand, with the fate that the ledger gave it', () => {
    const before = told.strands.filter(({ ask }) => ask.turn < 1).length;
    expect(told.strands.length).toBe(count(end.reports, ['opened']) + before);
    for (const fate of ['proportional', 'under', 'over', 'lapsed'])
      expect([fate, fates(fate)]).toEqual([fate, count(end.reports, [fate])]);
  });

  test('what is still open is what the state still holds', () => {
    expect(fates('open')).toBe(states.at(-1)?.entries.length);
  });

  test('no answer comes before what it answers, and none to what lapsed', () => {
    for (const { ask, answer, fate } of told.strands) {
      if (answer) expect(answer.turn).toBeGreaterThan(ask.turn);
      expect(answer === null).toBe(fate === 'lapsed' || fate === 'open');
    }
  });

  test('a ribbon in measure is as wide at its end, a lower one narrower, a higher one wider', () => {
    for (const { ask, answer, fate, ledger } of told.strands) {
      if (!answer || ledger === 'calls') continue;
      expect(Math.sign(answer.size - ask.size)).toBe({ proportional: 0, under: -1, over: 1, lapsed: 9, open: 9 }[fate]);
    }
  });

  test('no two acts of one side stand in one slot, and each stands under its turn', () => {
    for (const side of [told.asks, told.answers]) {
      expect(new Set(side.map(({ slot }) => slot)).size).toBe(side.length);
      for (const { slot, turn } of side) expect(turnOfSlot(told, slot)).toBe(turn);
    }
  });
});

describe.each(goldenGames)('the ribbon of %s on a wide page', name => {
  const told = ribbon(goldenCard, goldenEnd(name).end);
  const wide = stacked(told);

  test('has no more slots than turns, beginnings and acts that ask or answer need', () => {
    for (const { turn, slots } of wide.columns) {
      const free = new Set(wide.free.map(({ id }) => id));
      const asks = wide.asks.filter(act => Math.max(0, act.turn) === turn).length;
      const held = wide.answers.filter(act => act.turn === turn && !free.has(act.id)).length;
      expect(slots).toBe(Math.max(1, asks, held));
    }
  });

  test('lays no two acts of one side on one spot, each under its turn, and what answers beside the band', () => {
    for (const side of [wide.asks, wide.answers]) {
      expect(new Set(side.map(({ slot, tier }) => `${slot}/${tier}`)).size).toBe(side.length);
      for (const { slot, turn } of side) expect(turnOfSlot(wide, slot)).toBe(Math.max(0, turn));
    }
    for (const { ask, answer } of wide.strands) expect([ask.tier, answer?.tier ?? 0]).toEqual([0, 0]);
  });
});

const turnOfSlot = ({ columns }: Ribbon, slot: number): number | undefined =>
  columns.find(({ first, slots }) => slot >= first && slot < first + slots)?.turn;

/** A game of two turns with these lines in its ledger. */
const twoTurns = (...ledgers: readonly (readonly LedgerLine[])[]) => {
  const { report } = start(golden, 'ribbon');
  const arms = { seat: 2, move: index.move('arms'), target: -1, outcome: 'done' as const };
  const turns = ledgers.map((ledger, at) => ({ ...report, turn: at + 1, ledger, orders: at === 0 ? [arms] : [] }));
  return {
    ending: 0,
    scores: [],
    reports: [report, ...turns],
    offers: [],
    bots: [],
    reasons: [],
    whispers: [],
    seed: '',
  };
};

describe('a ribbon by hand', () => {
  const opened = {
    ledger: 0,
    outcome: 'opened',
    asker: index.move('arms'),
    answer: -1,
    domain: 0,
    asked: 3,
    given: 0,
    turn: 1,
  } as const;

  test('an act of Washington that nobody answered in its window lapses where its deadline was', () => {
    const told = ribbon(goldenCard, twoTurns([opened], [{ ...opened, outcome: 'lapsed' }]));
    expect(told.strands).toHaveLength(1);
    expect(told.strands[0]).toMatchObject({ fate: 'lapsed', until: 2, answer: null });
    expect(told.asks[0].words).toContain('Nobody answered: it lapsed in turn 2.');
    expect(told.asks[0].seats).toEqual([2]);
  });

  test('what was there before the game is known by what became of it', () => {
    const told = ribbon(goldenCard, twoTurns([{ ...opened, outcome: 'lapsed', asker: -1, turn: 0 }]));
    expect(told.columns.map(({ head }) => head)).toEqual(['Before', 'T1']);
    expect(told.asks[0]).toMatchObject({ turn: 0, seats: [], size: 3 });
  });

  test('an answer to nothing hangs free', () => {
    const flotilla = index.move('flotilla');
    const told = ribbon(
      goldenCard,
      twoTurns([{ ...opened, outcome: 'unprovoked', asker: -1, answer: flotilla, asked: 0, given: 2 }]),
    );
    expect(told.strands).toEqual([]);
    expect(told.free).toMatchObject([{ turn: 1, slot: 0, size: 2 }]);
  });
});

describe('the shape of a strand', () => {
  const form = { from: 50, to: 150, wide: 2, narrow: 2, depth: 100, upright: false };

  test('in measure it is as wide at its end as at its beginning', () => {
    expect(strandPath({ ...form, fate: 'proportional' })).toMatch(/^M59.0 0.0C.* 159.0 100.0L141.0 100.0C/);
  });

  test('lower it narrows', () => {
    expect(strandPath({ ...form, narrow: 1, fate: 'under' })).toMatch(/^M59.0 0.0C.* 154.5 100.0L145.5 100.0C/);
  });

  test('one that lapsed ends in three tips, short of the answers', () => {
    const path = strandPath({ ...form, fate: 'lapsed' });
    expect(path.split('L')).toHaveLength(7);
    expect(path).not.toContain(' 100.0');
  });
});
