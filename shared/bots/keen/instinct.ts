import { offered } from '../../engine/legal.ts';
import { resolve } from '../../engine/resolve/resolve.ts';
import type { Order, State } from '../../engine/state.ts';
import { isParty } from '../../engine/tables.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { sealed } from '../onward.ts';
import { keyOf } from '../order.ts';
import { worthOf } from '../worth.ts';

/** On so many boards each order is looked at. */
const BOARDS = 3;

/**
 * Per role and order: what the next board says for it when nobody does anything else, in spreads of the role's sum. With
 * this a search begins, before it has learnt more. Orders that nobody could give now are worth 0.
 */
export const instinctsOf = (scenario: Scenario, boards: readonly State[], arms: number): Float64Array => {
  const instincts = new Float64Array(scenario.roles.length * arms);
  for (const board of boards.slice(0, BOARDS)) {
    const idle = resolve(
      scenario,
      board,
      scenario.roles.map(() => sealed([])),
    );
    const before = scenario.roles.map((_, role) => worthOf(scenario, idle, role));
    for (const order of anyOf(scenario, board)) {
      const move = scenario.moves[order.move];
      const seats = scenario.roles.map((_, role) => sealed(isParty(move, role) ? [order] : []));
      const after = resolve(scenario, board, seats);
      for (const { role } of move.parties) {
        const gain = (worthOf(scenario, after, role) - before[role]) / 10 / (scenario.roles[role].par?.spread ?? 10);
        instincts[role * arms + keyOf(scenario, order)] += gain / Math.min(BOARDS, boards.length);
      }
    }
  }
  return instincts;
};

/** Every order that is on offer to the first of its parties. */
const anyOf = (scenario: Scenario, board: State): readonly Order[] =>
  scenario.roles.flatMap((_, role) =>
    offered(scenario, board, role).filter(({ move }) => scenario.moves[move].parties[0].role === role),
  );
