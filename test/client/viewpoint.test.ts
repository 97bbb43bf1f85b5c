import { describe, expect, test } from 'vitest';
import { secrets, standing } from '../../client/model/debrief/knowledge.ts';
import { replayStep } from '../../client/model/debrief/replay.ts';
import { ribbon } from '../../client/model/debrief/ribbon.ts';
import { seenFrom } from '../../client/model/debrief/viewpoint.ts';
import { apply } from '../../shared/engine/apply.ts';
import { start } from '../../shared/engine/start.ts';
import type { State } from '../../shared/engine/state.ts';
import { type Onlooker, view } from '../../shared/engine/view.ts';
import { describe as describeScenario } from '../../shared/scenario/describe.ts';
import { wireReport } from '../../shared/wire/report.ts';
import { fuzz } from '../fuzz.ts';
import { allScenarios } from '../scenarios.ts';
import { golden, goldenCard, goldenEnd, goldenGames } from './golden.ts';

/** The table before its end: a view of an ended table has no veils. */
const open = (state: State): State => ({ ...state, status: 'open' });
const onlooker = (role: number): Onlooker => (role < 0 ? { kind: 'spectator' } : { kind: 'seat', role });

describe.each(goldenGames)('replaying %s', name => {
  const { end, states } = goldenEnd(name);
  const eyes = [-1, ...golden.roles.keys()];

  test('each seat sees of every turn what its view held when that turn was new', () => {
    for (const state of states)
      for (const role of eyes)
        expect(seenFrom(goldenCard, state.report, role)).toEqual(
          wireReport(view(golden, open(state), onlooker(role)).report),
        );
  });

  test('now everything is open', () => {
    for (const state of states)
      expect(seenFrom(goldenCard, state.report, 'now')).toEqual(
        wireReport(view(golden, state, { kind: 'facilitator' }).report),
      );
  });

  test('what waits at a step is what the state held then', () => {
    const { strands } = ribbon(goldenCard, end);
    for (const state of states.filter(({ report }) => report.turn > 0)) {
      const step = replayStep(goldenCard, end, { at: state.report.turn, eyes: 'now', strands });
      expect([state.report.turn, step?.waits.length]).toEqual([state.report.turn, state.entries.length]);
    }
  });
});

describe('covert moves', () => {
  const thorns = allScenarios().find(({ moves }) => moves.some(move => move.covert)) ?? golden;
  const card = describeScenario(thorns, 'en');
  const covert = thorns.moves.findIndex(move => move.covert);

  /** A fuzzed game in which somebody did one. */
  const game = () => {
    for (let seed = 0; seed < 400; seed++) {
      const states = [...fuzz(thorns, seed)].map(({ after }) => after);
      const found = states.find(({ report }) => report.orders.some(({ move }) => thorns.moves[move].covert));
      if (found) return found;
    }
    throw new Error('no game had a covert move');
  };

  test("are their parties' alone in a replay, as they were in the view", () => {
    expect(covert).toBeGreaterThanOrEqual(0);
    const state = game();
    for (const role of [-1, ...thorns.roles.keys()])
      expect(seenFrom(card, state.report, role)).toEqual(wireReport(view(thorns, open(state), onlooker(role)).report));
  });
});

describe('who knew what, when', () => {
  const offered = () => {
    let state = start(golden, 'secret');
    const moscow = 0;
    const done = apply(golden, state, {
      kind: 'offered',
      seat: moscow,
      move: golden.moves.findIndex(({ id }) => id === 'prepayment'),
      target: -1,
      by: 'x',
    });
    if (!done.ok) throw new Error(JSON.stringify(done.error));
    const closed = apply(golden, done.value, { kind: 'closed', by: 'clock' });
    if (!closed.ok) throw new Error(JSON.stringify(closed.error));
    state = closed.value;
    return {
      ending: 0,
      scores: [],
      reports: [start(golden, 'secret').report, state.report],
      offers: state.report.offers,
      bots: [],
      reasons: [],
      whispers: [
        { turn: 2, from: 0, to: [1], lines: 2 },
        { turn: 1, from: 1, to: [0], lines: 1 },
      ],
      seed: '',
    };
  };
  const rows = secrets(goldenCard, offered());

  test('private tracks were secret from the start to the end', () => {
    const tracks = rows.filter(({ kind }) => kind === 'track');
    expect(tracks).toHaveLength(golden.tracks.filter(({ seenBy, dial }) => seenBy !== null && !dial).length);
    for (const row of tracks) expect([standing(row, 0), standing(row, 8)]).toEqual(['few', 'few']);
  });

  test('an offer that led to no order stayed with its parties', () => {
    const deal = rows.find(({ kind }) => kind === 'deal');
    expect(deal).toMatchObject({ knew: [0, 1], from: 1, opened: null });
  });

  test('an order of a half opened its deal to all in that turn', () => {
    for (const name of goldenGames) {
      const { end } = goldenEnd(name);
      const opened = secrets(goldenCard, end).filter(({ kind, opened }) => kind === 'deal' && opened !== null);
      for (const row of opened) {
        expect(standing(row, row.from)).toBe('all');
        expect(standing(row, row.from - 1)).toBe('none');
      }
    }
  });

  test('private talk of one circle is one row, from its first line on', () => {
    const talk = rows.filter(({ kind }) => kind === 'talk');
    expect(talk).toMatchObject([{ knew: [0, 1], from: 1, opened: null }]);
    expect(talk[0].title).toContain('3 lines');
  });
});
