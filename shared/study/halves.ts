import type { Scenario } from '../scenario/scenario.ts';

/** A role's part in a move; a plain move has one. */
export interface HalfId {
  readonly move: number;
  readonly role: number;
}

/** Every half of the scenario: moves in file order, the parties of a deal in theirs. */
export const halvesOf = (scenario: Scenario): readonly HalfId[] =>
  scenario.moves.flatMap(({ index: move, parties }) => parties.map(({ role }) => ({ move, role })));
