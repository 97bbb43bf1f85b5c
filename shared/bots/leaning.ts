import { scopeOf, type Working } from '../engine/scope.ts';
import type { LedgerEntry, Order, State } from '../engine/state.ts';
import type { Ledger, Move, Scenario, Signal, Temperament } from '../scenario/scenario.ts';
import { type Brink, brinksOf, fearOf } from './brink.ts';

/** A role of a scenario that says nothing about bots. */
const PLAIN: Temperament = { id: '', weights: [], ledger: 'match', deals: 1, reserve: 0 };

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
  /** For formulas; its `target` and what belongs to ledgers is set while it is read. */
  readonly scope: Working;
}

export const stanceOf = (scenario: Scenario, state: State, role: number, temperament: Temperament): Stance => ({
  scenario,
  state,
  role,
  temperament,
  brinks: brinksOf(scenario, state),
  scope: scopeOf(scenario, state),
});

/** One step of a weight (-5 to 5) in the units of `leaningTo`. */
const STEP = 10;
/** What a point of fear weighs. */
const FEAR = 6;

/** How much a role leans to an order as the board stands, in tens: its weights, the ledgers, and fear of a catastrophe. */
export const leaningTo = (stance: Stance, { move: index, target }: Order): number => {
  const { scenario, temperament, brinks, scope } = stance;
  const move = scenario.moves[index];
  scope.target = target;
  const fear = brinks.length === 0 ? 0 : fearOf(brinks, scope, move.effects);
  return STEP * (temperament.weights[index] ?? 0) - FEAR * fear + answering(stance, move);
};

/** What a temperament's readiness for deals (-2 to 2) weighs. */
const READINESS = 8;

/** How much a deal is to a role's taste: its leaning, and its readiness for deals. Above 0 it would rather sign. */
export const appealOf = (stance: Stance, deal: Order): number =>
  leaningTo(stance, deal) + READINESS * stance.temperament.deals;

/** Leads away from a catastrophe that is in sight. */
export const isRescue = ({ scenario, brinks, scope }: Stance, { move }: Order): boolean =>
  brinks.length > 0 && fearOf(brinks, scope, scenario.moves[move].effects) < 0;

/** What its answer to the ledgers is worth to the temperament, and what the ledgers would do to the fear. */
const answering = (stance: Stance, { answers, signal }: Move): number => {
  const { scenario, state, role, temperament } = stance;
  let leaning = 0;
  for (const index of answers) {
    const ledger = scenario.ledgers[index];
    if (ledger.answeredBy !== role) continue;
    const entry = nearest(state, index, ledger.matchAny ? -1 : signal.domain, signal.intensity);
    const above = entry === null || ledger.matchAny ? 0 : signal.intensity - entry.intensity;
    leaning -= FEAR * fearOfAnswer(stance, ledger, signal, entry);
    if (temperament.ledger === 'ignore') continue;
    if (entry === null) leaning -= ledger.unprovoked.length > 0 ? RASH[temperament.ledger] * signal.intensity : 0;
    else leaning += (state.turn >= entry.turn + ledger.window ? 10 : 0) + measured(temperament.ledger, above);
  }
  return leaning;
};

const fearOfAnswer = ({ brinks, scope }: Stance, ledger: Ledger, signal: Signal, entry: LedgerEntry | null): number => {
  if (brinks.length === 0) return 0;
  scope.given = signal.intensity;
  scope.material = signal.material ? 1 : 0;
  scope.domain = signal.domain;
  scope.asked = entry?.intensity ?? 0;
  return fearOf(brinks, scope, ledger[outcomeOf(ledger, signal, entry)]);
};

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
    const { answeredBy: by, matchAny } = scenario.ledgers[index];
    return by === role && nearest(state, index, matchAny ? -1 : signal.domain, signal.intensity) !== null;
  }) ?? -1;
