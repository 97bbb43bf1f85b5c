import './english.ts';
import { describe, expect, test } from 'vitest';
import { partsOf } from '../../client/gallery/parts.ts';
import { conditionWords } from '../../client/model/condition.ts';
import { type HandCard, hand } from '../../client/model/hand.ts';
import { waiting } from '../../client/model/ledger.ts';
import { toggled } from '../../client/model/orders.ts';
import type { Parts } from '../../client/model/parts.ts';
import { entryPile, firstChoices, inPile, noteOn, piles } from '../../client/model/piles.ts';
import { apply } from '../../shared/engine/apply.ts';
import { start } from '../../shared/engine/start.ts';
import { flagship, scenarioOf } from '../scenarios.ts';

const law = flagship();
const [MOSCOW, CARACAS, , OPPOSITION] = law.roles.map((_, role) => role);
const move = (id: string) => law.moves.findIndex(each => each.id === id);
const place = (id: string) => law.places.findIndex(each => each.id === id);
const opening = start(law, 'hand', { start: { recognition: 12, street: 11, strain: 4 } });

const find = (cards: readonly HandCard[], id: string): HandCard => {
  const card = cards.find(each => each.move === move(id));
  if (!card) throw new Error(`no card for ${id}`);
  return card;
};
const words = (card: HandCard) => card.effects.map(line => line.words);

describe('the hand', () => {
  const moscow = partsOf(law, opening, MOSCOW);
  const cards = hand(moscow, []);

  test('holds a card for every move of the seat and every half of a deal', () => {
    const mine = law.moves.filter(({ parties }) => parties.some(({ role }) => role === MOSCOW));
    expect(cards).toHaveLength(mine.length);
    expect(find(cards, 'prepayment')).toMatchObject({
      title: 'Offer a prepayment',
      deal: 'Oil prepayment',
      parties: ['Caracas'],
      pile: 'deals',
    });
  });

  test('tells effects in plain numbers', () => {
    expect(words(find(cards, 'credits'))).toEqual(['+1 Economy', '+1 Debt']);
  });

  test('tells luck apart from what is certain', () => {
    const advisers = find(cards, 'advisers');
    expect(words(advisers)).not.toContain('−1 to 0 Recognition');
    expect(advisers.luck.map(line => line.words)).toEqual(['40%: Insignia are photographed on security forces']);
    expect(advisers.luck[0].effects).toContain('+1 Tension');
  });

  test('tells the range over places until one is chosen', () => {
    expect(words(find(cards, 'flotilla'))).toContain('0 to +2 Footprint');
    const aimed = hand(moscow, [[move('flotilla'), place('la_guaira')]]);
    expect(words(find(aimed, 'flotilla'))).toContain('+2 Footprint');
    expect(find(aimed, 'flotilla')).toMatchObject({ chosen: 0, chosenTarget: place('la_guaira') });
  });

  test('says what a card costs and what is held, when it is too dear', () => {
    const poor = partsOf(law, { ...opening, tracks: opening.tracks.with(law.roles[MOSCOW].resource, 1) }, MOSCOW);
    expect(find(hand(poor, []), 'flotilla')).toMatchObject({
      open: false,
      offered: false,
      reason: 'Costs 2, you hold 1',
    });
  });

  test('counts what is left beside the other orders', () => {
    const chosen = hand(moscow, [[move('flotilla'), place('havana')]]);
    expect(find(chosen, 'advisers')).toMatchObject({ open: false, offered: true });
    expect(find(chosen, 'advisers').reason).toBe('Costs 2, 1 left beside your other orders');
    expect(find(chosen, 'credits').open).toBe(true);
  });

  test('shuts the rest once all orders are given', () => {
    const full = hand(moscow, [
      [move('congratulate'), -1],
      [move('husband'), -1],
    ]);
    expect(find(full, 'credits')).toMatchObject({ open: false, reason: 'You have given all 2 orders' });
    expect(find(full, 'husband')).toMatchObject({ chosen: 1, reason: '' });
  });

  test('says in words and numbers what a condition misses', () => {
    const caracas = hand(partsOf(law, opening, CARACAS), []);
    expect(find(caracas, 'warrant').reason).toBe('Needs turn 2 or later');
    expect(find(hand(partsOf(law, opening, OPPOSITION), []), 'exile').reason).toBe('Needs “Warrant out”');
  });

  test('lays what cannot be ordered last, and keeps cards where they are while choosing', () => {
    const order = (draft: Parts['own']['draft']) => hand(moscow, draft ?? []).map(card => card.move);
    const firstShut = cards.findIndex(card => !card.offered);
    expect(firstShut).toBeGreaterThan(0);
    expect(cards.slice(firstShut).every(card => !card.offered)).toBe(true);
    expect(order([[move('husband'), -1]])).toEqual(order([]));
  });

  // Caracas' score: + grip, economy, recognition; - debt, street, prisoners.
  test('tells of each effect whether it is good or bad for the seat, by its own score', () => {
    const caracas = hand(partsOf(law, opening, CARACAS), []);
    const good = Object.fromEntries(find(caracas, 'crackdown').effects.map(({ words, good }) => [words, good]));
    expect(good).toMatchObject({ '−3 The street': 1, '+2 Prisoners': -1 });
    // Moscow gains by the debt of Caracas, and its economy is nothing to it.
    const lent = Object.fromEntries(find(cards, 'credits').effects.map(({ words, good }) => [words, good]));
    expect(lent).toEqual({ '+1 Economy': 0, '+1 Debt': 1 });
  });

  test('six cards stand for a beginning: what answers in measure first, all on offer, no deal that nobody offered', () => {
    const first = firstChoices(cards);
    expect(first.size).toBe(6);
    expect(new Set([...first].slice(0, 2))).toEqual(new Set([move('flotilla'), move('advisers')]));
    expect([...first].every(index => law.moves[index].parties.length === 1)).toBe(true);
  });

  test('a deal that another has offered lies among what waits for this seat, and says by whom', () => {
    const entry = { kind: 'offered', seat: MOSCOW, move: move('prepayment'), target: -1, by: 'x' } as const;
    const offered = apply(law, opening, entry);
    if (!offered.ok) throw new Error('the offer was refused');
    const caracas = hand(partsOf(law, offered.value, CARACAS), []);
    expect(caracas.filter(inPile('pressing', caracas)).map(card => card.move)).toContain(move('prepayment'));
    expect(noteOn(find(caracas, 'prepayment'), 'all')).toBe('Offered by Moscow');
  });

  test('the pile of what waits holds its answers, each with how it answers', () => {
    const pile = entryPile(waiting(moscow)[0].id);
    const notes = cards.filter(inPile(pile, cards)).map(card => [law.moves[card.move].id, noteOn(card, pile)]);
    expect(Object.fromEntries(notes)).toEqual({
      training_ship: 'Answers, but lower',
      flotilla: 'Answers in measure',
      advisers: 'Answers in measure',
      bombers: 'Answers, but higher',
    });
  });

  test('a pile that holds nothing is not shown', () => {
    const shown = piles(hand(partsOf(law, opening, OPPOSITION), [])).map(({ id }) => id);
    expect(shown).toContain('all');
    expect(shown).not.toContain('pressing');
  });

  test('a hand without kinds of cards has no headings and no piles', () => {
    const strike = scenarioOf('dock-strike');
    const cards = hand(partsOf(strike, start(strike, 'hand'), 0), []);
    expect(cards.filter(({ deal }) => deal === '').map(({ pileName }) => pileName)).toEqual(['', '', '', '']);
    expect(piles(cards)).toEqual([]);
  });

  test('every order that a card leaves open is accepted when sealed alone', () => {
    for (const role of law.roles.keys()) {
      for (const card of hand(partsOf(law, opening, role), [])) {
        for (const spot of card.spots.filter(({ open }) => open)) {
          const orders = [{ move: card.move, target: spot.target }];
          const done = apply(law, opening, { kind: 'sealed', seat: role, orders, how: 'person', by: 'x' });
          expect(done.ok, `${card.title} ${spot.place}`).toBe(true);
        }
      }
    }
  });
});

describe('choosing', () => {
  test('takes up, changes the place, takes back', () => {
    const once = toggled([], 3, 1, 2);
    expect(once).toEqual([[3, 1]]);
    expect(toggled(once, 3, 0, 2)).toEqual([[3, 0]]);
    expect(toggled(once, 3, 1, 2)).toEqual([]);
  });
  test('never takes more than there are slots', () => {
    expect(toggled([[1, -1]], 2, -1, 1)).toEqual([[1, -1]]);
  });
});

describe('conditions in words', () => {
  const { card } = partsOf(law, opening, MOSCOW);
  const known = { turn: 3, tracks: opening.tracks };
  test.each([
    ['turn <= 5', 'turn 5 or earlier'],
    ['debt >= 3', 'Debt to Moscow at 3 or more (now 4)'],
    ['proof >= 7 && turn >= 3', 'Tally sheets published at 7 or more (now 2) and turn 3 or later'],
    ['tension > 4', 'Tension at sea at 5 or more (now 4)'],
    ['sheets > proof', 'Tally sheets held safe above Tally sheets published'],
  ])('%s', (text, told) => {
    expect(conditionWords(card, text, known, 'all')).toBe(told);
  });
  test('leaves out what holds when asked for what is missing', () => {
    expect(conditionWords(card, 'proof >= 7 && turn >= 3', known, 'missing')).toBe(
      'Tally sheets published at 7 or more (now 2)',
    );
  });
  test('says nothing about what it cannot put plainly', () => {
    expect(conditionWords(card, 'turn % 2 == 0 || debt >= 3', known, 'all')).toBe('');
  });
  test('gives no number for what is not seen', () => {
    const blind = { turn: 3, tracks: opening.tracks.map(() => null) };
    expect(conditionWords(card, 'grip <= 8', blind, 'missing')).toBe('Cohesion of the security forces at 8 or less');
  });
});
