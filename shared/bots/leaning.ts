import type { LedgerEntry, Order, State } from '../engine/state.ts';
import type { Move, Scenario, Temperament } from '../scenario/scenario.ts';

/** A role of a scenario that says nothing about bots. */
const PLAIN: Temperament = { id: '', weights: [], ledger: 'match', deals: 1, reserve: 0 };

/** The temperament of that name, else one that the pick falls on. */
export const temperamentOf = (scenario: Scenario, role: number, id: string, pick: number): Temperament => {
  const { bots } = scenario.roles[role];
  if (bots.length === 0) return PLAIN;
  return bots.find(bot => bot.id === id) ?? bots[pick % bots.length];
};

/** One step of a weight (-5 to 5) in the units of `leaningTo`. */
const STEP = 10;

/** How much a temperament leans to an order as the board stands: tens for weights and the ledger, no chance in it. */
export const leaningTo = (
  scenario: Scenario,
  state: State,
  role: number,
  temperament: Temperament,
  { move: index }: Order,
): number => {
  const move = scenario.moves[index];
  const inclined = STEP * (temperament.weights[index] ?? 0);
  return inclined + (temperament.ledger === 'ignore' ? 0 : answering(scenario, state, role, temperament.ledger, move));
};

const answering = (
  scenario: Scenario,
  state: State,
  role: number,
  manner: 'match' | 'raise',
  { answers, signal }: Move,
): number => {
  let leaning = 0;
  for (const index of answers) {
    const ledger = scenario.ledgers[index];
    if (ledger.answeredBy !== role) continue;
    const entry = nearest(state, index, ledger.matchAny ? -1 : signal.domain, signal.intensity);
    if (entry === null) {
      if (ledger.unprovoked.length > 0) leaning -= 5 * signal.intensity;
      continue;
    }
    const lapses = state.turn >= entry.turn + ledger.window;
    leaning += (lapses ? 10 : 0) + (ledger.matchAny ? 25 : measured(manner, signal.intensity - entry.intensity));
  }
  return leaning;
};

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
