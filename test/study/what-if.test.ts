import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Journal } from '../../shared/engine/entry.ts';
import { offered } from '../../shared/engine/legal.ts';
import { replay } from '../../shared/engine/replay.ts';
import { compile } from '../../shared/scenario/compile.ts';
import { changedAt, type Dusk, duskOf, sealedAt } from '../../shared/study/fork.ts';
import { shareOf95 } from '../../shared/study/interval.ts';
import { compare, finishAll } from '../../shared/study/what-if.ts';

const here = new URL('../journals/', import.meta.url);
const law = compile([{ name: 'rules.yaml', text: readFileSync(new URL('rules.yaml', here), 'utf8') }]);
if (!law.ok) throw new Error('the rules of the golden journals do not hold');
const scenario = law.value;
const journal: Journal = JSON.parse(readFileSync(new URL('rupture.json', here), 'utf8'));
const end = replay(scenario, journal);

const duskAt = (turn: number): Dusk => {
  const dusk = duskOf(scenario, journal, turn);
  if (dusk === null) throw new Error(`the game has no turn ${turn}`);
  return dusk;
};
const turns = Array.from({ length: end.report.turn }, (_, at) => at + 1);
const seats = scenario.roles.map((_, role) => role);

describe('a recorded game, changed at one turn', () => {
  test('is as it was until then, and as it was with the same orders', () => {
    expect(duskAt(end.report.turn).after).toEqual(end);
    for (const turn of turns)
      for (const role of seats) {
        const dusk = duskAt(turn);
        const again = changedAt(scenario, dusk, { turn, role, orders: sealedAt(dusk, role) });
        expect(again).toEqual({ ok: false, error: { code: 'same-orders' } });
      }
  });

  test('the changed seat orders what it is told, the others what they had ordered, with the same luck', () => {
    let changes = 0;
    for (const turn of turns)
      for (const role of seats) {
        const dusk = duskAt(turn);
        const sealed = sealedAt(dusk, role);
        const other = offered(scenario, dusk.state, role).find(
          ({ move }) => !sealed.some(order => order.move === move),
        );
        if (!other) continue;
        const changed = changedAt(scenario, dusk, { turn, role, orders: [other] });
        if (!changed.ok) throw new Error(changed.error.code);
        const { report } = changed.value;
        const of = (seat: number) =>
          report.orders.filter(order => order.seat === seat).map(({ move, target }) => ({ move, target }));
        expect(of(role)).toEqual([other]);
        for (const seat of seats.filter(each => each !== role)) expect(of(seat)).toEqual(sealedAt(dusk, seat));
        for (const { move, line, struck } of report.luck) {
          const before = dusk.after.report.luck.find(luck => luck.move === move && luck.line === line);
          if (before) expect(struck).toBe(before.struck);
        }
        changes++;
      }
    expect(changes).toBeGreaterThan(10);
  });

  test('refuses what the seat might not have ordered, and turns that never came', () => {
    const dusk = duskAt(1);
    const arms = { move: scenario.moves.findIndex(({ id }) => id === 'arms'), target: -1 };
    expect(changedAt(scenario, dusk, { turn: 1, role: 0, orders: [arms] })).toEqual({
      ok: false,
      error: { code: 'not-yours', move: arms.move },
    });
    const role = seats.findIndex((_, seat) => sealedAt(dusk, seat).length === 2);
    const [one] = sealedAt(dusk, role);
    expect(changedAt(scenario, dusk, { turn: 1, role, orders: [one, one] })).toMatchObject({
      error: { code: 'twice' },
    });
    expect(duskOf(scenario, journal, end.report.turn + 1)).toBeNull();
  });
});

describe('games played on', () => {
  const { after: state } = duskAt(2);
  const onward = { state, seed: 'onward', strength: 'easy', temperaments: seats.map(() => '') } as const;

  test('depend on their number alone, not on how they are dealt out', () => {
    const together = finishAll(scenario, onward, 0, 6);
    expect([...finishAll(scenario, onward, 0, 2), ...finishAll(scenario, onward, 2, 6)]).toEqual(together);
    expect(new Set(together.map(finish => JSON.stringify(finish))).size).toBeGreaterThan(1);
  });

  test('of a game that is over end as it ended', () => {
    const over = { ...onward, state: end };
    expect(finishAll(scenario, over, 0, 2)).toEqual(Array(2).fill({ ending: end.ending, scores: end.scores }));
  });

  test('are compared game by game: shares, means, and the mean of the differences', () => {
    const finish = (ending: number, score: number) => ({ ending, scores: seats.map(() => score) });
    const { endings, roles } = compare(scenario, 'easy', {
      played: [finish(0, 40), finish(0, 60), finish(1, 50), finish(1, 50)],
      changed: [finish(0, 50), finish(1, 70), finish(1, 60), finish(1, 60)],
    });
    expect(endings.map(({ played, changed }) => [played.share, changed.share]).slice(0, 2)).toEqual([
      [0.5, 0.25],
      [0.5, 0.75],
    ]);
    expect(roles[0]).toMatchObject({ played: { mean: 50 }, changed: { mean: 60 }, gain: { mean: 10, margin: 0 } });
  });

  test('a share of nothing may still be some: 0 of 20 is up to 16 per cent', () => {
    const { share, low, high } = shareOf95(0, 20);
    expect([share, low, Math.round(100 * high)]).toEqual([0, 0, 16]);
  });
});
