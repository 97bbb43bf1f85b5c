import { LEDGER_OUTCOMES } from '../../shared/engine/state.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';
import type { Game } from '../../shared/study/game.ts';
import { halvesOf } from '../../shared/study/halves.ts';
import { FATES } from '../../shared/study/study.ts';

/** The columns of `simulate --csv`, for its page of help. */
export const COLUMNS = `One line per game, with these columns:
  game, seed          its number in the series, from 0, and the seed that plays it again
  ending, turns       the ending's id, and how many turns were played
  catastrophe         1 where the ending caps everybody's score, else 0
  score.ROLE          as shown at the end
  sum.ROLE            the role's own sum with the ending's bonus, before par and cap
  end.TRACK           the track after the last turn
  ordered.MOVE, done.MOVE   in how many turns somebody ordered it, and in how many it happened
  proposed.DEAL.FATE  proposals that were ${FATES.join(', ')}
  LEDGER.OUTCOME      lines of the ledger: ${LEDGER_OUTCOMES.join(', ')}`;

/** One column: what its first line says, and what a game has there. */
type Column = readonly [head: string, cell: (game: Game, index: number) => string | number];

export const columnsOf = (scenario: Scenario): readonly Column[] => [
  ['game', (_, index) => index],
  ['seed', ({ seed }) => seed],
  ['ending', ({ ending }) => scenario.endings[ending].id],
  ['turns', ({ turns }) => turns],
  ['catastrophe', ({ catastrophe }) => Number(catastrophe)],
  ...scenario.roles.map(({ id }, role): Column => [`score.${id}`, ({ scores }) => scores[role]]),
  ...scenario.roles.map(({ id }, role): Column => [`sum.${id}`, ({ sums }) => sums[role]]),
  ...scenario.tracks.map(({ id }, track): Column => [`end.${id}`, ({ tracks }) => tracks.at(-1)?.[track] ?? '']),
  ...scenario.moves.flatMap(({ id, index }): Column[] => [
    [`ordered.${id}`, game => turnsOf(scenario, game, index, 'ordered')],
    [`done.${id}`, game => turnsOf(scenario, game, index, 'done')],
  ]),
  ...scenario.moves
    .filter(({ parties }) => parties.length > 1)
    .flatMap(({ id, index }) =>
      FATES.map(
        (fate): Column => [
          `proposed.${id}.${fate}`,
          ({ offers }) => offers.filter(({ move, status }) => move === index && status === fate).length,
        ],
      ),
    ),
  ...scenario.ledgers.flatMap(({ id }, index) =>
    LEDGER_OUTCOMES.map(
      (outcome): Column => [
        `${id}.${outcome}`,
        ({ ledger }) => ledger.filter(line => line.ledger === index && line.outcome === outcome).length,
      ],
    ),
  ),
];

/** Turns in which any party of the move did. */
const turnsOf = (scenario: Scenario, { uses }: Game, move: number, what: 'ordered' | 'done'): number => {
  const turns = halvesOf(scenario).reduce((bits, half, at) => (half.move === move ? bits | uses[at][what] : bits), 0);
  return turns.toString(2).replaceAll('0', '').length;
};

/** Quoted where a comma, a quote or a line break stands inside it. */
export const csvLine = (cells: readonly (string | number)[]): string =>
  `${cells.map(cell => (/[",\r\n]/.test(String(cell)) ? `"${String(cell).replaceAll('"', '""')}"` : cell)).join(',')}\n`;
