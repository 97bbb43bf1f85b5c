import { resolve } from '../../engine/resolve/resolve.ts';
import type { SeatState, State } from '../../engine/state.ts';
import { onward } from '../onward.ts';
import { armOf, credit, dangerOf, type Experience, learn, rowOf, widen } from './experience.ts';
import { actAll, type Given, type Players } from './table.ts';
import { worthAt } from './worth.ts';

/** Plays a game to its end in thought, lets all seats learn from it, and says what it was worth to each. */
export const playOn = (players: Players, dawn: State, given: readonly (Given | null)[]): readonly number[] => {
  const { experience } = players;
  const { scenario } = experience;
  const played: Turn[] = [];
  let state = dawn;
  while (state.status === 'open') {
    const danger = dangerOf(scenario, state);
    const seats = actAll(players, state, danger, state === dawn ? given : laterGiven(players, state));
    played.push({ turn: state.turn, danger, seats });
    state = resolve(scenario, state, seats);
  }
  const worths = scenario.roles.map((_, role) => worthAt(scenario, state, role));
  remember(experience, played, worths);
  return worths;
};

const laterGiven = ({ experience, own, inclined }: Players, state: State): readonly (Given | null)[] => {
  const { scenario } = experience;
  if (inclined === null) return scenario.roles.map(() => null);
  return onward(scenario, state, inclined).map(({ sealed }, role) =>
    role === own ? null : { orders: sealed ?? [], isAll: true },
  );
};

interface Turn {
  readonly turn: number;
  readonly danger: number;
  readonly seats: readonly SeatState[];
}

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
