import { LEDGER_OUTCOMES } from '../engine/state.ts';
import type { View } from '../engine/view.ts';
import { NEVER, type VeiledScope } from '../scenario/expression/formula.ts';
import type { Effect, Scenario } from '../scenario/scenario.ts';

/**
 * How far each hidden track has probably moved since the start: what was seen to happen, times the middle of what it may
 * do. Whole numbers; 0 for tracks that the view shows.
 */
export const driftOf = (scenario: Scenario, view: View): readonly number[] => {
  const scope = veiledScopeOf(scenario, view);
  const doubled = scenario.tracks.map(() => 0);
  const add = (effects: readonly Effect[], times: number, isSure = true): void => {
    if (times === 0) return;
    for (const { track, amount } of effects) {
      if (view.tracks[track] !== null) continue;
      const [low, high] = amount.between(scope);
      doubled[track] += times * (isSure ? low + high : Math.trunc((low + high) / 2));
    }
  };
  for (const { index, effects, luck, parties } of scenario.moves) {
    const times = view.times[index] ?? 0;
    add(effects, times);
    for (const line of luck) if (line.chance >= 50) add(line.effects, times);
    for (const { role, cost } of parties) pay(scenario, view, doubled, role, cost * times);
  }
  scenario.events.forEach(({ effects }, event) => {
    add(effects, view.happened[event]);
  });
  for (const { when, effects } of scenario.upkeep) add(effects, view.turn - 1, when === null);
  scenario.ledgers.forEach((ledger, index) => {
    LEDGER_OUTCOMES.forEach((outcome, at) => {
      if (outcome !== 'opened') add(ledger[outcome], view.counts[index * LEDGER_OUTCOMES.length + at]);
    });
  });
  return doubled.map(twice => Math.trunc(twice / 2));
};

const pay = (scenario: Scenario, view: View, doubled: number[], role: number, cost: number): void => {
  const { resource } = scenario.roles[role];
  if (resource >= 0 && view.tracks[resource] === null) doubled[resource] -= 2 * cost;
};

/** The board as this onlooker has it. */
const veiledScopeOf = (scenario: Scenario, view: View): VeiledScope => ({
  tracks: view.tracks.map((value, track) => value ?? scenario.tracks[track].low),
  turn: view.turn,
  lastTurn: view.turn === scenario.turns.length ? 1 : 0,
  times: view.times.map(times => times ?? 0),
  last: view.last.map(last => last ?? NEVER),
  happened: view.happened,
  counts: view.counts,
  played: scenario.moves.map(() => 0),
  signals: scenario.domains.map(() => 0),
  target: -1,
  asked: 1,
  given: 1,
  material: 0,
  domain: -1,
  veiledTracks: view.tracks.map(value => value === null),
  veiledMoves: view.times.map(times => times === null),
});
