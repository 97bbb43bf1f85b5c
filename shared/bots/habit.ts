import { scopeOf } from '../engine/scope.ts';
import type { Order, State } from '../engine/state.ts';
import type { Scenario } from '../scenario/scenario.ts';

/**
 * How a role that answers a ledger may be held to answer it. Measure: in kind and size, and where nothing waits only with
 * what the ledger lets pass. Silence: with nothing that would answer. Escalation: only above what was asked.
 */
export const ANSWERING = ['measure', 'silence', 'escalation'] as const;
/** How a role whose orders open entries may be held to open them: whatever it can, or nothing. */
export const OPENING = ['flood', 'starve'] as const;

/**
 * A manner that a seat is held to in one ledger, for the length of a game: a thought experiment of whoever studies a
 * scenario. Deals stay free.
 */
export interface Habit {
  readonly ledger: number;
  readonly manner: (typeof ANSWERING)[number] | (typeof OPENING)[number];
}

/** Of a role's own moves on offer those that the habit leaves it. */
export const heldTo = (
  scenario: Scenario,
  state: State,
  { ledger, manner }: Habit,
  single: readonly Order[],
): readonly Order[] => {
  const opens = ({ move }: Order): boolean => scenario.moves[move].opens === ledger;
  const answers = ({ move }: Order): boolean => scenario.moves[move].answers.includes(ledger);
  switch (manner) {
    case 'starve':
      return single.filter(order => !opens(order));
    case 'flood':
      return single.some(opens) ? single.filter(opens) : single;
    case 'silence':
      return single.filter(order => !answers(order));
    case 'measure':
      return single.filter(order => !answers(order) || isInMeasure(scenario, state, ledger, order));
    case 'escalation':
      return single.filter(order => !answers(order) || (aboveAsked(scenario, state, ledger, order) ?? 1) > 0);
  }
};

const isInMeasure = (scenario: Scenario, state: State, ledger: number, order: Order): boolean => {
  const above = aboveAsked(scenario, state, ledger, order);
  return above === null ? passes(scenario, state, ledger, order) : above === 0;
};

/** The ledger takes no note of it where it answers nothing. */
const passes = (scenario: Scenario, state: State, ledger: number, { move }: Order): boolean => {
  const { domain, intensity, material } = scenario.moves[move].signal;
  const scope = { ...scopeOf(scenario, state), domain, given: intensity, material: material ? 1 : 0 };
  return scenario.ledgers[ledger].unprovoked.every(({ amount }) => amount.of(scope) === 0);
};

/** How far the order would go above the entry that it answers; null where nothing waits that it could answer. */
const aboveAsked = (
  scenario: Scenario,
  state: Pick<State, 'entries'>,
  ledger: number,
  { move }: Order,
): number | null => {
  const { signal } = scenario.moves[move];
  const { matchAny } = scenario.ledgers[ledger];
  const distances = state.entries
    .filter(entry => entry.ledger === ledger && (matchAny || entry.domain === signal.domain))
    .map(({ intensity }) => signal.intensity - intensity);
  if (distances.length === 0) return null;
  return matchAny ? 0 : distances.reduce((best, each) => (Math.abs(each) < Math.abs(best) ? each : best));
};
