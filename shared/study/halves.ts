import type { Scenario } from '../scenario/scenario.ts';

/** A role's part in a move; a plain move has one. */
export interface HalfId {
  readonly move: number;
  readonly role: number;
}

interface Halves {
  readonly list: readonly HalfId[];
  /** Per role, per move: where its half stands in the list, or -1. */
  readonly places: readonly (readonly number[])[];
}

const known = new WeakMap<Scenario, Halves>();

const halvesIn = (scenario: Scenario): Halves => {
  const found = known.get(scenario) ?? build(scenario);
  known.set(scenario, found);
  return found;
};

const build = (scenario: Scenario): Halves => {
  const list = scenario.moves.flatMap(({ index: move, parties }) => parties.map(({ role }) => ({ move, role })));
  const places = scenario.roles.map((_, role) =>
    scenario.moves.map((_, move) => list.findIndex(half => half.role === role && half.move === move)),
  );
  return { list, places };
};

/** Every half of the scenario: moves in file order, the parties of a deal in theirs. */
export const halvesOf = (scenario: Scenario): readonly HalfId[] => halvesIn(scenario).list;

export const placesOf = (scenario: Scenario): Halves['places'] => halvesIn(scenario).places;
