import { draw, type Seed } from '../../engine/chance.ts';
import type { Order } from '../../engine/state.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { keyOf } from '../order.ts';

/**
 * What every seat has learnt in the games that a search has played so far: how much better a game went for it when it
 * gave an order in a turn. One row of arms for each seat and turn; each seat pulls its own and knows nothing of the others'.
 */
export interface Experience {
  readonly scenario: Scenario;
  /** Arms per row; the last is for a slot left empty. */
  readonly arms: number;
  /** Per arm: how often, and the mean advantage over the row. */
  readonly times: Float64Array;
  readonly gains: Float64Array;
  /** Per row: how often, and the mean worth of the game. */
  readonly visits: Float64Array;
  readonly worths: Float64Array;
  /** Per role: mean absolute difference of a game's worth from the mean of its row. */
  readonly spreads: Float64Array;
}

export const inexperienced = (scenario: Scenario): Experience => {
  const arms = scenario.moves.length * (scenario.places.length + 1) + 1;
  const rows = scenario.roles.length * scenario.turns.length;
  return {
    scenario,
    arms,
    times: new Float64Array(rows * arms),
    gains: new Float64Array(rows * arms),
    visits: new Float64Array(rows),
    worths: new Float64Array(rows),
    spreads: new Float64Array(scenario.roles.length).fill(1),
  };
};

export const rowOf = ({ scenario }: Experience, role: number, turn: number): number =>
  role * scenario.turns.length + turn - 1;

export const armOf = ({ scenario, arms }: Experience, row: number, order: Order | null): number =>
  row * arms + (order === null ? arms - 1 : keyOf(scenario, order));

/** Later games are played better, so that they count more: a mean forgets what is more than so many pulls ago. */
const MEMORY = 400;

export const learn = (experience: Experience, row: number, worth: number): number => {
  const { visits, worths } = experience;
  visits[row] += 1;
  const surprise = worth - worths[row];
  worths[row] += surprise / Math.min(visits[row], MEMORY);
  return surprise;
};

export const credit = ({ times, gains }: Experience, arm: number, surprise: number): void => {
  times[arm] += 1;
  gains[arm] += (surprise - gains[arm]) / Math.min(times[arm], MEMORY);
};

/** How the search weighs what it has learnt against curiosity, in spreads of a role's worth. */
const CURIOSITY = 1;
const WHIM = 0.15;
/** As many pulls count as half of what an arm says. */
const DOUBT = 8;

/** How much a seat feels like an order now: what it has learnt, and a whim that is the larger the less it knows. */
export const appetite = (
  experience: Experience,
  role: number,
  arm: number,
  prior: number,
  whim: Seed,
  turn: number,
): number => {
  const times = experience.times[arm];
  const known = experience.gains[arm] / experience.spreads[role];
  const thrown = draw(whim, turn, arm) / 4_294_967_296 - 0.5;
  return (known * times + prior * DOUBT) / (times + DOUBT) + thrown * (WHIM + (CURIOSITY * 2) / Math.sqrt(times + 1));
};
