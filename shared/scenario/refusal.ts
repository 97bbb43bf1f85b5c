import type { Rejection } from '../engine/entry.ts';
import type { Scenario } from './scenario.ts';

/** Why an order was refused, for the scenario's writer: ends the sentence "… may not order it: ". */
export const refusalWords = ({ moves, places }: Scenario, refused: Rejection): string => {
  switch (refused.code) {
    case 'too-many-orders':
      return `${refused.given} orders for ${refused.slots} slots`;
    case 'too-dear':
      return `it costs ${refused.asked}, and ${refused.held} is held`;
    case 'condition':
      return `what ${moves[refused.move].id} requires does not hold`;
    case 'no-such-order':
      return `there is no move of number ${refused.move}`;
    case 'limit':
      return `${moves[refused.move].id} has been ordered ${refused.limit} times, its limit`;
    case 'place-limit':
      return `${moves[refused.move].id} has been at ${places[refused.target].id} ${refused.limit} times, its limit per place`;
    case 'resting':
      return `${moves[refused.move].id} rests until turn ${refused.until}`;
    case 'not-yours':
      return `${moves[refused.move].id} is another role's`;
    case 'twice':
      return `${moves[refused.move].id} stands twice in one turn`;
    case 'needs-place':
      return `${moves[refused.move].id} needs a place: write ${moves[refused.move].id}@PLACE`;
    case 'no-such-place':
      return `${moves[refused.move].id} cannot be aimed at ${places[refused.target]?.id ?? 'a place'}`;
    default:
      return refused.code;
  }
};
