import { ANSWERING, type Habit, OPENING } from '../bots/habit.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { End } from './game.ts';
import { meanOf, momentsOfAll } from './moments.ts';
import { type Paired, paired } from './paired.ts';
import { allOfStrength, type Series } from './series.ts';

/** A seat that is held to a habit for whole games: a manner in a ledger, or moves that it orders whenever it may. */
export type Held =
  | { readonly role: number; readonly manner: Habit['manner'] }
  | { readonly role: number; readonly insists: readonly number[] };

/** What came of holding seats to habits in one ledger, all else free; the same games for every course. */
export interface Course {
  readonly ledger: number;
  /** Nobody where all are free. */
  readonly held: readonly Held[];
  /** Mean score per role, as shown. */
  readonly means: readonly number[];
  /** Share of the games that ended in a catastrophe, 0 to 1. */
  readonly catastrophes: number;
  /** Per role: what it gains (below 0: loses) where the course is this one and not answers in measure, game by game. */
  readonly against: readonly Paired[];
}

type Ends = readonly End[];

export interface Asked extends Pick<Series, 'games' | 'seed'> {
  /** A further course: seats other than the one that answers, with the moves that they insist on. */
  readonly insisting?: readonly Held[];
}

/** Plays a series, wherever; the games in order. */
export type Run = (series: Series) => Promise<Ends>;

/**
 * What habits are worth in a ledger: its role free, held to answer in measure, never, or above measure; and, while it
 * answers in measure, each role that opens entries held to open all it can, or none.
 */
export const habits = async (
  scenario: Scenario,
  ledger: number,
  { games, seed, insisting = [] }: Asked,
  run: Run,
): Promise<readonly Course[]> => {
  const plans = plansFor(scenario, ledger, insisting);
  const played: Ends[] = [];
  for (const held of plans) played.push(await run({ games, seed, minds: mindsFor(scenario, ledger, held) }));
  const measured = played[MEASURED];
  return plans.map((held, at) => ({
    ledger,
    held,
    means: scenario.roles.map((_, role) => meanOf(momentsOfAll(scoresOf(played[at], role)))),
    catastrophes: played[at].filter(({ catastrophe }) => catastrophe).length / Math.max(1, played[at].length),
    against: scenario.roles.map((_, role) => paired(scoresOf(measured, role), scoresOf(played[at], role))),
  }));
};

/** Who is held to what: first nobody, then the answering role to measure, then the rest. */
const plansFor = (scenario: Scenario, ledger: number, insisting: readonly Held[]): readonly (readonly Held[])[] => {
  const role = scenario.ledgers[ledger].answeredBy;
  const measure: Held = { role, manner: 'measure' };
  const others = ANSWERING.filter(manner => manner !== 'measure').map((manner): Held => ({ role, manner }));
  const openers = openersOf(scenario, ledger).flatMap(opener =>
    OPENING.map((manner): Held => ({ role: opener, manner })),
  );
  const insisted = insisting.length === 0 ? [] : [[measure, ...insisting]];
  return [[], [measure], ...others.map(held => [held]), ...openers.map(held => [measure, held]), ...insisted];
};

const MEASURED = 1;

const scoresOf = (ends: Ends, role: number): readonly number[] => ends.map(({ scores }) => scores[role]);

const mindsFor = (scenario: Scenario, ledger: number, held: readonly Held[]): Series['minds'] =>
  allOfStrength(scenario, 'steady').map((mind, seat) => {
    const habit = held.find(({ role }) => role === seat);
    if (habit === undefined) return mind;
    return 'manner' in habit
      ? { ...mind, habit: { ledger, manner: habit.manner } }
      : { ...mind, insists: habit.insists };
  });

/** Roles other than the one that answers, whose own moves open entries. */
const openersOf = ({ moves, ledgers }: Scenario, ledger: number): readonly number[] => [
  ...new Set(
    moves
      .filter(({ opens, parties }) => opens === ledger && parties.length === 1)
      .map(({ parties: [{ role }] }) => role)
      .filter(role => role !== ledgers[ledger].answeredBy),
  ),
];
