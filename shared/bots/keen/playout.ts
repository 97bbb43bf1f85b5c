import { resolve } from '../../engine/resolve/resolve.ts';
import { scopeOf } from '../../engine/scope.ts';
import { sumOf } from '../../engine/score.ts';
import type { SeatState, State } from '../../engine/state.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { armOf, credit, dangerOf, type Experience, learn, rowOf, widen } from './experience.ts';
import { actAll, type Given, type Players } from './table.ts';

/** Plays a game to its end in thought, lets all seats learn from it, and says what it was worth to each. */
export const playOn = (players: Players, dawn: State, given: readonly (Given | null)[]): readonly number[] => {
  const { experience } = players;
  const { scenario } = experience;
  const nothing = scenario.roles.map(() => null);
  const played: Turn[] = [];
  let state = dawn;
  while (state.status === 'open') {
    const danger = dangerOf(scenario, state);
    const seats = actAll(players, state, danger, state === dawn ? given : nothing);
    played.push({ turn: state.turn, danger, seats });
    state = resolve(scenario, state, seats);
  }
  const worths = scenario.roles.map((_, role) => worthAt(scenario, state, role));
  remember(experience, played, worths);
  return worths;
};

interface Turn {
  readonly turn: number;
  readonly danger: number;
  readonly seats: readonly SeatState[];
}

/** A point of the score as it is shown weighs as much as so many points of the sum, which decide where the scale ends. */
const SHOWN = 20;

const worthAt = (scenario: Scenario, end: State, role: number): number => {
  const scope = scopeOf(scenario, end);
  const bonus = scenario.endings[end.ending].bonus[role]?.of(scope) ?? 0;
  return SHOWN * (end.scores?.[role] ?? 0) + sumOf(scenario.roles[role], scope) + bonus;
};

const remember = (experience: Experience, played: readonly Turn[], worths: readonly number[]): void => {
  played.forEach(({ turn, danger, seats }, after) => {
    seats.forEach(({ sealed }, role) => {
      const row = rowOf(experience, role, turn, danger);
      const surprise = learn(experience, row, worths[role]);
      if (after === 0) widen(experience, row, surprise);
      const orders = sealed ?? [];
      for (const order of orders) credit(experience, row, armOf(experience, order), surprise);
      if (orders.length < experience.scenario.slots) credit(experience, row, armOf(experience, null), surprise);
    });
  });
};
