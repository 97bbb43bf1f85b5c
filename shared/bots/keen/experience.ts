import { draw, type Seed } from '../../engine/chance.ts';
import type { Order, State } from '../../engine/state.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { brinksOf, SIGHT } from '../brink.ts';
import { keyOf } from '../order.ts';

/**
 * What every seat has learnt in the games that a search has played so far: how much better a game went for it when it
 * gave an order in a turn. One row of arms for each seat and turn; each seat pulls its own and knows nothing of the others'.
 */
export interface Experience {
  readonly scenario: Scenario;
  /** Arms per row; the last is for a slot left empty. */
  readonly arms: number;
  /** Per arm of each role and turn: how often, and the mean advantage over the row. */
  readonly times: Float64Array;
  readonly gains: Float64Array;
  /** The same per arm of each role, whatever the turn. */
  readonly timesEver: Float64Array;
  readonly gainsEver: Float64Array;
  /** Per arm of each role: what is thought of it before anything is learnt, in spreads. */
  readonly instincts: Float64Array;
  /** Per row: how often, and the mean worth of the game. */
  readonly visits: Float64Array;
  readonly worths: Float64Array;
  /** Per role: mean absolute difference of a game's worth from the mean of its row. */
  readonly spreads: Float64Array;
}

export const armsOf = (scenario: Scenario): number => scenario.moves.length * (scenario.places.length + 1) + 1;

export const inexperienced = (scenario: Scenario, instincts: Float64Array): Experience => {
  const arms = armsOf(scenario);
  const ever = scenario.roles.length * DANGERS;
  const rows = ever * scenario.turns.length;
  return {
    scenario,
    arms,
    times: new Float64Array(rows * arms),
    gains: new Float64Array(rows * arms),
    timesEver: new Float64Array(ever * arms),
    gainsEver: new Float64Array(ever * arms),
    instincts,
    visits: new Float64Array(rows),
    worths: new Float64Array(rows),
    spreads: new Float64Array(scenario.roles.length).fill(1),
  };
};

/** Where a seat stands: how far the game is, and how near a catastrophe. */
export interface Row {
  readonly role: number;
  readonly now: number;
  readonly ever: number;
}

/** Far from a catastrophe, in sight of it, at its brink. */
const DANGERS = 3;

export const rowOf = ({ scenario }: Experience, role: number, turn: number, danger: number): Row => {
  const ever = role * DANGERS + danger;
  return { role, ever, now: ever * scenario.turns.length + turn - 1 };
};

export const dangerOf = (scenario: Scenario, state: State): number => {
  let nearest = SIGHT;
  for (const { steps } of brinksOf(scenario, state)) nearest = Math.min(nearest, steps);
  return nearest <= 2 ? 2 : nearest <= 4 ? 1 : 0;
};

/** Where an order stands in a row; `null` for a slot left empty. */
export const armOf = ({ scenario, arms }: Experience, order: Order | null): number =>
  order === null ? arms - 1 : keyOf(scenario, order);

/** Later games are played better, so that they count more: a mean forgets what is more than so many pulls ago. */
const MEMORY = 400;

export const learn = ({ visits, worths }: Experience, { now }: Row, worth: number): number => {
  visits[now] += 1;
  const surprise = worth - worths[now];
  worths[now] += surprise / Math.min(visits[now], MEMORY);
  return surprise;
};

/** Takes the surprise of a whole game into the role's spread. */
export const widen = ({ visits, spreads }: Experience, { role, now }: Row, surprise: number): void => {
  spreads[role] += (Math.abs(surprise) - spreads[role]) / Math.min(visits[now] + 1, MEMORY);
};

export const credit = (experience: Experience, row: Row, arm: number, surprise: number): void => {
  const { times, gains, timesEver, gainsEver, arms } = experience;
  const here = row.now * arms + arm;
  times[here] += 1;
  gains[here] += (surprise - gains[here]) / Math.min(times[here], MEMORY);
  const ever = row.ever * arms + arm;
  timesEver[ever] += 1;
  gainsEver[ever] += (surprise - gainsEver[ever]) / Math.min(timesEver[ever], MEMORY);
};

/** As many pulls count as half of what an arm says. */
const DOUBT = 10;

/** What an arm seems to add, in spreads of the role's worth: as learnt in this turn, in any turn, or as instinct has it. */
export const promiseOf = (experience: Experience, row: Row, arm: number): number => {
  const { arms, times, gains, timesEver, gainsEver, instincts, spreads } = experience;
  const here = row.now * arms + arm;
  const ever = row.ever * arms + arm;
  const spread = spreads[row.role];
  const instinct = instincts[row.role * arms + arm];
  const any = ((gainsEver[ever] / spread) * timesEver[ever] + instinct * DOUBT) / (timesEver[ever] + DOUBT);
  return ((gains[here] / spread) * times[here] + any * DOUBT) / (times[here] + DOUBT);
};

/** How large a whim is, in spreads: the known arms', and what is added for unknown ones. */
const WHIM = 0.1;
const CURIOSITY = 0.4;

/** How much a seat feels like an order now: what it promises, and a whim that is the larger the less is known. */
export const appetite = (experience: Experience, row: Row, arm: number, whim: Seed): number => {
  const thrown = draw(whim, row.now, arm) / 4_294_967_296 - 0.5;
  const unknown = CURIOSITY / Math.sqrt(experience.times[row.now * experience.arms + arm] + 1);
  return promiseOf(experience, row, arm) + thrown * (WHIM + unknown);
};
