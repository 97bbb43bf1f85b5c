import { resolve } from '../../engine/resolve/resolve.ts';
import { scopeOf } from '../../engine/scope.ts';
import { sumOf } from '../../engine/score.ts';
import type { SeatState, State } from '../../engine/state.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { armOf, credit, type Experience, learn, rowOf } from './experience.ts';
import { actAll, type Given, type Players } from './table.ts';

/** Plays a game to its end in thought, lets all seats learn from it, and says what it was worth to each. */
export const playOn = (players: Players, dawn: State, given: readonly (Given | null)[]): readonly number[] => {
  const { experience } = players;
  const { scenario } = experience;
  const nothing = scenario.roles.map(() => null);
  const played: (readonly SeatState[])[] = [];
  let state = dawn;
  while (state.status === 'open') {
    const seats = actAll(players, state, state === dawn ? given : nothing);
    played.push(seats);
    state = resolve(scenario, state, seats);
  }
  const worths = scenario.roles.map((_, role) => worthAt(scenario, state, role));
  remember(experience, dawn.turn, played, worths);
  return worths;
};

/** A point of the score as it is shown weighs as much as so many points of the sum, which decide where the scale ends. */
const SHOWN = 20;

const worthAt = (scenario: Scenario, end: State, role: number): number => {
  const scope = scopeOf(scenario, end);
  const bonus = scenario.endings[end.ending].bonus[role]?.of(scope) ?? 0;
  return SHOWN * (end.scores?.[role] ?? 0) + sumOf(scenario.roles[role], scope) + bonus;
};

const remember = (
  experience: Experience,
  first: number,
  played: readonly (readonly SeatState[])[],
  worths: readonly number[],
): void => {
  const { slots } = experience.scenario;
  played.forEach((seats, after) => {
    seats.forEach(({ sealed }, role) => {
      const row = rowOf(experience, role, first + after);
      const surprise = learn(experience, row, worths[role]);
      if (after === 0)
        experience.spreads[role] +=
          (Math.abs(surprise) - experience.spreads[role]) / Math.min(experience.visits[row] + 1, 400);
      const orders = sealed ?? [];
      for (const order of orders) credit(experience, armOf(experience, row, order), surprise);
      if (orders.length < slots) credit(experience, armOf(experience, row, null), surprise);
    });
  });
};
