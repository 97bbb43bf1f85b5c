import type { Order } from '../engine/state.ts';
import type { Scenario } from '../scenario/scenario.ts';

/** One party's half of a deal. */
export const isHalf = (scenario: Scenario, { move }: Order): boolean => scenario.moves[move].parties.length > 1;

/** A number of its own for every order that the scenario knows. */
export const keyOf = ({ places }: Scenario, { move, target }: Order): number => move * (places.length + 1) + target + 1;
