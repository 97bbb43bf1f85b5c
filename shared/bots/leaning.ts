import { scopeOf, type Working } from '../engine/scope.ts';
import type { LedgerEntry, Order, State } from '../engine/state.ts';
import type { Ledger, Move, Scenario, Signal, Temperament } from '../scenario/scenario.ts';
import { type Brink, brinksOf, fearOf } from './brink.ts';
import { type Interest, interestOf, pullOf } from './interest.ts';

/** A role of a scenario that says nothing about bots. */
const PLAIN: Temperament = { id: '', weights: [], ledger: 'match', deals: 1, reserve: 0, word: 'keeps' };

/** The temperament of that name, else one that the pick falls on. */
export const temperamentOf = (scenario: Scenario, role: number, id: string, pick: number): Temperament => {
  const { bots } = scenario.roles[role];
  if (bots.length === 0) return PLAIN;
  return bots.find(bot => bot.id === id) ?? bots[pick % bots.length];
};

/** A role at a moment, with all that its leanings depend on. */
export interface Stance {
  readonly scenario: Scenario;
  readonly state: State;
  readonly role: number;
  readonly temperament: Temperament;
  readonly brinks: readonly Brink[];
  readonly interest: Interest;
  /** For formulas; its `target` and what belongs to ledgers is set while it is read. */
  readonly scope: Working;
}

export const stanceOf = (scenario: Scenario, state: State, role: number, temperament: Temperament): Stance => {
  const scope = scopeOf(scenario, state);
  const interest = interestOf(scenario, scope, role);
  return { scenario, state, role, temperament, brinks: brinksOf(scenario, state), interest, scope };
};

/** One step of a weight (-5 to 5) in the units of `leaningTo`. */
const STEP = 10;
/** What a point of fear weighs. */
const FEAR = 12;
/** What a point of the role's own sum weighs. */
const SENSE = 3;

/**
 * How much a role leans to an order as the board stands, in tens: by its inclination, by what it sees at a glance to be
 * in its interest, and by fear of a catastrophe.
 */
export const leaningTo = (stance: Stance, order: Order): number =>
  inclinationTo(stance, order) -
  fearFor(stance, order) +
  SENSE * pullOf(stance.interest, stance.scope, stance.scenario.moves[order.move].effects);

/** How much a role shrinks from an order for fear of a catastrophe, in the same units; below 0 where it leads away. */
export const fearFor = (stance: Stance, order: Order): number => {
  const { scenario, brinks, scope } = stance;
  if (brinks.length === 0) return 0;
  scope.target = order.target;
  return FEAR * (fearOf(brinks, scope, scenario.moves[order.move].effects) + fearOfAnswers(stance, order));
};

/** What its temperament alone makes of an order: its weights, and its manner with the ledgers. */
export const inclinationTo = (stance: Stance, { move: index, target }: Order): number => {
  const { scenario, temperament, scope } = stance;
  const move = scenario.moves[index];
  scope.target = target;
  return STEP * (temperament.weights[index] ?? 0) + (move.answers.length === 0 ? 0 : answering(stance, move));
};

/** What a temperament's readiness for deals (-2 to 2) weighs. */
export const READINESS = 12;

/** What its answer to the ledgers is worth to the temperament. */
const answering = ({ scenario, state, role, temperament }: Stance, { answers, signal }: Move): number => {
  if (temperament.ledger === 'ignore') return 0;
  let leaning = 0;
  for (const index of answers) {
    const ledger = scenario.ledgers[index];
    if (ledger.answeredBy !== role) continue;
    const entry = answered(state, index, ledger, signal);
    if (entry === null) {
      leaning -= ledger.unprovoked.length > 0 ? RASH[temperament.ledger] * signal.intensity : 0;
      continue;
    }
    const above = ledger.matchAny ? 0 : signal.intensity - entry.intensity;
    leaning += (state.turn >= entry.turn + ledger.window ? 10 : 0) + measured(temperament.ledger, above);
  }
  return leaning;
};

/** What the ledgers would do to the fear if it gave this order. */
const fearOfAnswers = ({ scenario, state, role, brinks, scope }: Stance, { move }: Order): number => {
  const { answers, signal } = scenario.moves[move];
  let fear = 0;
  for (const index of answers) {
    const ledger = scenario.ledgers[index];
    if (ledger.answeredBy !== role) continue;
    const entry = answered(state, index, ledger, signal);
    scope.given = signal.intensity;
    scope.material = signal.material ? 1 : 0;
    scope.domain = signal.domain;
    scope.asked = entry?.intensity ?? 0;
    fear += fearOf(brinks, scope, ledger[outcomeOf(ledger, signal, entry)]);
  }
  return fear;
};

/** The entry of a ledger that a signal would answer. */
const answered = (
  state: State,
  index: number,
  { matchAny }: Ledger,
  { domain, intensity }: Signal,
): LedgerEntry | null => nearest(state, index, matchAny ? -1 : domain, intensity);

const outcomeOf = ({ matchAny }: Ledger, { intensity }: Signal, entry: LedgerEntry | null) => {
  if (entry === null) return 'unprovoked';
  if (matchAny || intensity === entry.intensity) return 'proportional';
  return intensity < entry.intensity ? 'under' : 'over';
};

/** What a signal that answers nothing weighs, per step of its intensity. */
const RASH = { match: 15, raise: 5 } as const;

/** How much an answer appeals that is so much above (or below) what was asked. */
const measured = (manner: 'match' | 'raise', above: number): number => {
  if (above === 0) return 25;
  if (manner === 'raise') return above > 0 ? 20 : 0;
  return above > 0 ? -20 : 5;
};

/** The entry that a signal of this domain (-1 for any) would answer. */
const nearest = (state: State, ledger: number, domain: number, given: number): LedgerEntry | null => {
  let best: LedgerEntry | null = null;
  for (const entry of state.entries) {
    if (entry.ledger !== ledger || entry.turn >= state.turn || (domain >= 0 && entry.domain !== domain)) continue;
    if (best === null || Math.abs(entry.intensity - given) < Math.abs(best.intensity - given)) best = entry;
  }
  return best;
};

/** The first ledger in which a move would answer in kind what waits for this role, or -1. */
export const answeredBy = ({ scenario, state, role }: Stance, { answers, signal }: Move): number =>
  answers.find(index => {
    const ledger = scenario.ledgers[index];
    return ledger.answeredBy === role && answered(state, index, ledger, signal) !== null;
  }) ?? -1;
