import './english.ts';
import { describe, expect, test } from 'vitest';
import { partsOf } from '../../client/gallery/parts.ts';
import { when } from '../../client/model/bar.ts';
import { boardView, fleets } from '../../client/model/board-view.ts';
import { clockWords, timeLeft, urgency, warningBetween } from '../../client/model/clock.ts';
import { hand } from '../../client/model/hand.ts';
import { waiting } from '../../client/model/ledger.ts';
import { offerSlips, proposals } from '../../client/model/offers.ts';
import { endingLines, endingsNear } from '../../client/model/outlook.ts';
import type { TableNow } from '../../client/model/parts.ts';
import { fleetLines, placeGroups } from '../../client/model/places.ts';
import { reveal } from '../../client/model/reveal.ts';
import { channelOf, channels, unreadOf } from '../../client/model/talks.ts';
import { barometers, folder, stamps, whyMoved } from '../../client/model/tracks.ts';
import { inPieces } from '../../client/model/vocabulary.ts';
import { stepOf } from '../../client/panels/roving.ts';
import { apply } from '../../shared/engine/apply.ts';
import type { Entry } from '../../shared/engine/entry.ts';
import { start } from '../../shared/engine/start.ts';
import type { Order, State } from '../../shared/engine/state.ts';
import { flagship } from '../scenarios.ts';

const law = flagship();
const [MOSCOW, CARACAS, WASHINGTON, OPPOSITION] = law.roles.map((_, role) => role);
const move = (id: string) => law.moves.findIndex(each => each.id === id);
const place = (id: string) => law.places.findIndex(each => each.id === id);
const order = (id: string, at = ''): Order => ({ move: move(id), target: at === '' ? -1 : place(at) });
const opening = start(law, 'table', { start: { recognition: 12, street: 11, strain: 4, near_miss_chance: 0 } });

const after = (state: State, ...entries: Entry[]): State =>
  entries.reduce((now, entry) => {
    const done = apply(law, now, entry);
    if (!done.ok) throw new Error(JSON.stringify(done.error));
    return done.value;
  }, state);

/** Seals these orders, and nothing for the others: the turn closes. */
const taken = (state: State, entry: Entry): State => after(state, entry);

const turn = (state: State, orders: Readonly<Record<number, readonly Order[]>>): State =>
  after(
    state,
    ...law.roles.map(
      (_, seat): Entry => ({ kind: 'sealed', seat, orders: orders[seat] ?? [], how: 'person', by: 'x' }),
    ),
  );

const sailed = turn(opening, { [MOSCOW]: [order('training_ship', 'la_guaira')], [WASHINGTON]: [order('loan')] });

describe('what is seen', () => {
  test('barometers are the public tracks without marks and dials', () => {
    const names = barometers(partsOf(law, opening, -1)).map(({ track }) => law.tracks[track].id);
    expect(names).toContain('tension');
    expect(names).not.toContain('near_miss_chance');
    expect(names).not.toContain('warrant');
    expect(names).not.toContain('grip');
  });

  test('a barometer tells how it changed since the last reveal', () => {
    const footprint = barometers(partsOf(law, sailed, -1)).find(({ track }) => law.tracks[track].id === 'footprint');
    expect(footprint).toMatchObject({ before: 0, value: 1, change: 1 });
  });

  test('why a barometer moved: what stood before, what stands now, and each cause with its share', () => {
    const footprint = law.tracks.findIndex(({ id }) => id === 'footprint');
    const why = whyMoved(partsOf(law, sailed, -1), footprint);
    expect(why).toMatchObject({ turn: 1, before: 0, after: 1, change: 1 });
    expect(why?.causes.map(({ by }) => by).reduce((sum, by) => sum + by, 0)).toBe(1);
    expect(why?.causes[0]?.words).toContain('training ship');
  });

  test('before the first reveal only what the first dawn brought has moved', () => {
    const recognition = law.tracks.findIndex(({ id }) => id === 'recognition');
    expect(whyMoved(partsOf(law, opening, -1), 0)).toBeNull();
    const why = whyMoved(partsOf(law, opening, -1), recognition);
    expect(why).toMatchObject({ turn: 0, before: 12, after: 14 });
    expect(why?.causes.map(({ by }) => by)).toEqual([1, 1]);
  });

  test('a folder holds what this seat alone may see', () => {
    const ids = (seat: number) => folder(partsOf(law, opening, seat)).map(({ track }) => law.tracks[track].id);
    expect(ids(CARACAS)).toContain('grip');
    expect(ids(MOSCOW)).not.toContain('grip');
    expect(ids(-1)).toEqual([]);
  });

  test('a mark becomes a stamp once it is set', () => {
    expect(stamps(partsOf(law, opening, -1))).toEqual([]);
    const invited = turn(opening, { [MOSCOW]: [order('kazan')] });
    expect(stamps(partsOf(law, invited, -1)).map(({ name }) => name)).toEqual(['Invited to Kazan']);
  });
});

describe('the ledger', () => {
  test('tells kind, until when, and what would answer in measure', () => {
    const [entry] = waiting(partsOf(law, opening, MOSCOW));
    expect(entry).toMatchObject({ kind: 'Military 2', until: 2, mine: true, asker: -1, last: false });
    expect(entry).toMatchObject({ domain: 'Military', size: 2, sizeName: 'medium', from: 'from before the game' });
    expect(waiting(partsOf(law, opening, CARACAS))[0]).toMatchObject({ mine: false, answers: [] });
  });

  // Military orders of Moscow that name the ledger: 1 the training ship, 2 the flotilla and the advisers, 3 the bombers.
  test('tells which cards answer it: in measure, lower, higher', () => {
    const [entry] = waiting(partsOf(law, opening, MOSCOW));
    const by = (measure: string) =>
      entry.answers.filter(answer => answer.measure === measure).map(({ title }) => title);
    expect(by('proportional')).toEqual(['Send the flotilla', 'Lend security advisers']);
    expect(by('under')).toEqual(['Send the training ship']);
    expect(by('over')).toEqual(['Fly in bombers and air defence']);
  });

  test('an entry keeps its name while it waits, so that a choice of cards can hold on to it', () => {
    const before = waiting(partsOf(law, opening, MOSCOW))[0].id;
    const later = turn(opening, { [WASHINGTON]: [order('loan')] });
    expect(waiting(partsOf(law, later, MOSCOW)).map(({ id }) => id)).toContain(before);
  });

  test('names the act that opened it, and its asker', () => {
    const loan = waiting(partsOf(law, sailed, MOSCOW)).find(({ asker }) => asker === WASHINGTON);
    expect(loan).toMatchObject({ kind: 'Economic 2', from: 'Fund Kyiv (turn 1)', until: 3 });
  });
});

describe('a reveal', () => {
  const parts = partsOf(law, sailed, MOSCOW);
  const told = reveal(parts.card, parts.report ?? expect.fail('no report'));

  test('tells who ordered what, and what became of it', () => {
    expect(told.seats[MOSCOW].orders).toMatchObject([
      { title: 'Send the training ship', place: 'La Guaira', outcome: 'done' },
    ]);
    expect(told.seats[CARACAS].orders).toEqual([]);
  });

  test('tells the ledger once per answer, and not that it failed to answer another ledger', () => {
    expect(told.ledger).toEqual([
      'Moscow answers what stood open before the game (military 2) with “Send the training ship” (military 1): lower. Noted, nothing gained.',
      'Washington’s “Fund Kyiv” (economic 2) now waits for an answer from Moscow, until turn 3.',
    ]);
  });

  test('every change adds up from its causes', () => {
    for (const { before, after: value, causes, name } of told.changes) {
      expect(before + causes.reduce((sum, { by }) => sum + by, 0), name).toBe(value);
    }
    expect(told.changes.map(({ name }) => name)).toContain('Visible Russian footprint');
  });

  test('tells a half that nobody met', () => {
    const unmet = partsOf(law, turn(opening, { [MOSCOW]: [order('prepayment')] }), -1);
    const seats = reveal(unmet.card, unmet.report ?? expect.fail('no report')).seats;
    expect(seats[MOSCOW].orders).toMatchObject([
      { title: 'Offer a prepayment', deal: 'Oil prepayment', outcome: 'unmet' },
    ]);
  });
});

describe('the board', () => {
  const looking = {
    draft: [[move('flotilla'), place('havana')]] as const,
    choosable: [place('la_guaira')],
    pointed: place('madrid'),
    sailed: true,
    theme: 'night',
    motion: true,
    language: 'en',
    covered: { top: 0, right: 0, bottom: 0, left: 0 },
  } as const;

  test('rings what is aimed at and what is pointed at', () => {
    expect(boardView(partsOf(law, opening, MOSCOW), looking).rings).toEqual([
      { place: 'havana', seat: MOSCOW },
      { place: 'madrid', seat: -1 },
    ]);
  });

  test('lights places that may be chosen', () => {
    const lit = boardView(partsOf(law, opening, MOSCOW), looking).places.filter(({ highlighted }) => highlighted);
    expect(lit.map(({ id }) => id)).toEqual(['la_guaira', 'madrid']);
  });

  test('sends what sailed along the lane of its place, under one name before and after', () => {
    const parts = partsOf(law, sailed, MOSCOW);
    const [ship] = fleets(parts, true);
    expect(ship).toMatchObject({ seat: MOSCOW, where: { kind: 'lane', lane: 'baltic_la_guaira' } });
    expect(fleets(parts, false)[0].id).toBe(ship.id);
    expect(fleets(parts, false)[0].where).toMatchObject({ at: 0 });
  });
});

describe('deals', () => {
  const offered = after(opening, { kind: 'offered', seat: MOSCOW, move: move('prepayment'), target: -1, by: 'x' });

  test('one party may withdraw, the other agree', () => {
    expect(offerSlips(partsOf(law, offered, MOSCOW), [])).toMatchObject([
      {
        title: 'Oil prepayment',
        byMe: true,
        mayAgree: false,
        mayWithdraw: true,
        halves: [
          { role: MOSCOW, title: 'Offer a prepayment', agreed: true, mine: true },
          { role: CARACAS, title: 'Pledge the cargoes', agreed: false, mine: false },
        ],
      },
    ]);
    expect(offerSlips(partsOf(law, offered, CARACAS), [])).toMatchObject([
      { byMe: false, mayAgree: true, mayWithdraw: false, halves: [{ title: 'Pledge the cargoes', mine: true }, {}] },
    ]);
    expect(offerSlips(partsOf(law, offered, OPPOSITION), [])).toEqual([]);
  });

  test('what stands is not proposed again', () => {
    const titles = (state: State) => proposals(partsOf(law, state, MOSCOW)).map(({ title }) => title);
    expect(titles(opening)).toContain('Oil prepayment');
    expect(titles(offered)).not.toContain('Oil prepayment');
  });
});

describe('talk', () => {
  const line = (id: number, from: number, to: number[]) => ({ id, at: 0, turn: 1, from, name: '', to, text: 'x' });
  const parts = {
    ...partsOf(law, opening, MOSCOW),
    talk: [
      line(1, CARACAS, []),
      line(2, CARACAS, [MOSCOW]),
      line(3, MOSCOW, [CARACAS]),
      line(4, WASHINGTON, [MOSCOW, CARACAS]),
    ],
  };

  test('a line is read where its parties talk', () => {
    expect(channelOf(line(1, CARACAS, [MOSCOW]), MOSCOW)).toBe(channelOf(line(2, MOSCOW, [CARACAS]), MOSCOW));
    expect(channelOf(line(1, WASHINGTON, [MOSCOW, CARACAS]), MOSCOW)).toBe(`${CARACAS}-${WASHINGTON}`);
  });

  test('there is the table, each other seat, and every group that spoke', () => {
    expect(channels(parts, [], {}).map(({ name }) => name)).toEqual([
      'Whole table',
      'Caracas',
      'Washington',
      'The opposition',
      'Caracas and Washington',
    ]);
  });

  test('an offer counts as unread where its parties talk, until this seat has given its word', () => {
    const offer: Entry = { kind: 'offered', seat: MOSCOW, move: move('prepayment'), target: -1, by: 'x' };
    const offered = after(opening, offer);
    const agreed = taken(offered, { kind: 'agreed', seat: CARACAS, offer: offered.offers[0].id, by: 'x' });
    const unread = (state: State, seat: number) =>
      channels(partsOf(law, state, seat), [], {}).flatMap(({ name, unread }) => (unread === 0 ? [] : [[name, unread]]));
    expect(unread(offered, CARACAS)).toEqual([['Moscow', 1]]);
    expect(unread(offered, MOSCOW)).toEqual([]);
    expect(unread(agreed, CARACAS)).toEqual([]);
  });

  test('own lines and read lines are not unread', () => {
    expect(unreadOf(channels(parts, [], {}))).toBe(3);
    expect(unreadOf(channels(parts, [], { [String(CARACAS)]: 2 }))).toBe(2);
  });
});

describe('the clock', () => {
  const table = (more: Partial<TableNow>) => partsOf(law, opening, -1, more).table;
  test('counts to the deadline by the server, and stands while paused', () => {
    expect(timeLeft(table({ deadline: 10_000 }), 4_000)).toBe(6_000);
    expect(timeLeft(table({ deadline: 10_000 }), 12_000)).toBe(0);
    expect(timeLeft(table({ paused: true, remaining: 5_000 }), 99_000)).toBe(5_000);
    expect(timeLeft(table({}), 99_000)).toBeNull();
  });

  test('a seat with more time counts to its own deadline, before and after the others have run out', () => {
    expect(timeLeft(table({ deadline: 10_000 }), 4_000, 5_000)).toBe(11_000);
    expect(timeLeft(table({ deadline: 13_000, overtime: 3_000 }), 11_000, 5_000)).toBe(4_000);
    expect(timeLeft(table({ deadline: 10_000, phase: 'talk' }), 4_000, 5_000)).toBe(6_000);
  });
  test.each([
    [102_000, '1:42'],
    [9_000, '0:09'],
    [3 * 3_600_000 + 120_000, '3 h 2 min'],
    [52 * 3_600_000, '2 d 4 h'],
  ])('%i ms reads %s', (ms, words) => {
    expect(clockWords(ms)).toBe(words);
  });
  test('warns once at each mark', () => {
    expect(warningBetween(60_400, 59_400)).toBe('minute');
    expect(warningBetween(59_400, 58_400)).toBeNull();
    expect(warningBetween(30_100, 29_100)).toBe('thirty');
    expect(warningBetween(40_000, 9_000)).toBe('ten');
  });
});

describe('the chart in words', () => {
  const parts = partsOf(law, sailed, MOSCOW);
  const lines = (chosen: readonly (readonly [number, number])[] = []) =>
    placeGroups(parts, hand(parts, chosen)).map(({ group, lines }) => [group, lines.map(({ name }) => name)] as const);

  test('says what every fleet is doing, and where', () => {
    expect(fleetLines(parts)).toMatchObject([{ seat: MOSCOW, place: place('la_guaira') }]);
    expect(fleetLines(parts)[0].label).toContain('La Guaira');
  });

  test('holds every place of the scenario once', () => {
    const all = lines().flatMap(([, names]) => names);
    expect(all).toHaveLength(law.places.length);
    expect(new Set(all).size).toBe(law.places.length);
  });

  test('a place where an order is aimed comes first, and says which order and who lies there', () => {
    const flotilla: [number, number] = [move('flotilla'), place('la_guaira')];
    const [first] = placeGroups(parts, hand(parts, [flotilla]));
    expect(first.group).toBe('aimed');
    expect(first.lines.map(({ name }) => name)).toEqual(['La Guaira']);
    expect(first.lines[0].about.join()).toMatch(/port,aimed here: .*flotilla.*,here lies .*training ship/i);
  });
});

describe('arrow keys in a list', () => {
  test.each([
    ['ArrowDown', 0, 1],
    ['ArrowDown', 4, 0],
    ['ArrowUp', 0, 4],
    ['End', 1, 4],
    ['Home', 3, 0],
    ['x', 3, null],
  ])('%s from line %i of five leads to %s', (key, at, to) => {
    expect(stepOf(key, at, 5)).toBe(to);
  });

  test('lead nowhere in an empty one', () => {
    expect(stepOf('ArrowDown', 0, 0)).toBeNull();
  });
});

describe('the bar', () => {
  const told = (more: Partial<TableNow>) => partsOf(law, sailed, -1, more);

  test('speaks of the turn that is played', () => {
    expect(when(told({}), null)).toMatchObject({ turn: 2, turns: 8, phase: 'orders' });
  });

  test('speaks of the turn revealed while the reveal lasts, and while it lies open', () => {
    expect(when(told({ phase: 'reveal' }), null)).toMatchObject({ turn: 1, phase: 'reveal' });
    expect(when(told({}), 1)).toMatchObject({ turn: 1, phase: 'reveal' });
  });

  test('an earlier turn that is read again changes nothing', () => {
    expect(when({ ...told({ turn: 6 }), report: { ...reportOf(5) } }, 2)).toMatchObject({ turn: 6, phase: 'orders' });
  });

  test.each([
    [61_000, 'none'],
    [60_000, 'soon'],
    [11_000, 'soon'],
    [10_000, 'now'],
    [0, 'now'],
  ] as const)('with %i ms left the clock presses: %s', (left, pressing) => {
    expect(urgency(left)).toBe(pressing);
  });
});

const reportOf = (of: number) => {
  const { report } = partsOf(law, sailed, -1);
  if (!report) throw new Error('no report');
  return { ...report, turn: of };
};

describe('the way it may end', () => {
  const words = (state: State) => endingLines(partsOf(law, state, -1)).map(({ title, when }) => `${title}. ${when}`);
  const at = (turn: number, tension: number): State => ({
    ...opening,
    turn,
    tracks: opening.tracks.with(
      law.tracks.findIndex(({ id }) => id === 'tension'),
      tension,
    ),
  });
  const near = (state: State, seat = -1) => endingsNear(partsOf(law, state, seat)).map(({ id }) => id);

  test('every ending is told with what brings it', () => {
    expect(words(opening)).toContain(
      'Naval crisis. At once: turn 4 or later and Tension at sea at 10 or more (now 4).',
    );
    expect(words(opening).at(-1)).toBe('The oath, contested. After the last turn, when none of the others has come.');
  });

  // Tension runs from 0 to 10: a fifth of it is 2 steps. It counts from turn 4, and is told one turn ahead.
  test('an ending is near when public tracks are a fifth of their range from it, and its turn is next', () => {
    expect(near(at(4, 8))).toEqual(['naval_crisis']);
    expect(near(at(3, 8))).toEqual(['naval_crisis']);
    expect(near(at(2, 8))).toEqual([]);
    expect(near(at(4, 7))).toEqual([]);
  });

  test('a private track never brings an ending near in sight of others, even for who sees it', () => {
    const grip = law.tracks.findIndex(({ id }) => id === 'grip');
    const weak = { ...at(4, 0), tracks: opening.tracks.with(grip, 2) };
    expect(near(weak, CARACAS)).toEqual([]);
  });
});

describe('words that can be asked', () => {
  const known = new Map([
    ['sanctions', 'a'],
    ['CNE', 'b'],
    ['back channel', 'c'],
  ]);
  const found = (text: string) => inPieces(text, known).filter(({ term }) => term !== '');

  test('stand alone where they first appear, in the form that grammar gave them', () => {
    expect(inPieces('The CNE and the Back channels; the CNE.', known)).toEqual([
      { text: 'The ', term: '' },
      { text: 'CNE', term: 'CNE' },
      { text: ' and the ', term: '' },
      { text: 'Back channels', term: 'back channel' },
      { text: '; the CNE.', term: '' },
    ]);
  });
  test('are whole words', () => {
    expect(found('scne, resanctions, sanctionsville')).toEqual([]);
  });
});
