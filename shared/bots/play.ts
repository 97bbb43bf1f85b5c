import { apply } from '../engine/apply.ts';
import { hash } from '../engine/chance.ts';
import type { Entry } from '../engine/entry.ts';
import { type StartOptions, start } from '../engine/start.ts';
import type { State } from '../engine/state.ts';
import { isParty } from '../engine/tables.ts';
import { type View, view } from '../engine/view.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { decide } from './decide.ts';
import type { Decision, Mind, Strength } from './decision.ts';
import { saidIn, sealedIn } from './entries.ts';
import { decideAtRandom, glimpseAt } from './random.ts';

/** A table of bots, and who is told what happens at it. */
interface BotTable {
  readonly scenario: Scenario;
  readonly seed: string;
  /** Per role. */
  readonly minds: readonly Mind[];
  readonly options?: StartOptions;
  /** Where they play on, with its own luck; else from the start. */
  readonly from?: State;
  /** The roles in the order in which they speak in each round; that of the file when left out. */
  readonly speaking?: readonly number[];
  /** Sees every view that is decided on, with the decision. */
  readonly onDecision?: (role: number, view: View, decision: Decision) => void;
  /** Sees every entry that the engine accepted, with the state after it. */
  readonly onEntry?: (entry: Entry, state: State) => void;
  /** Sees every turn that was played: the board as it began, and after its reveal. */
  readonly onTurn?: (dawn: State, after: State) => void;
}

/** All seats of one strength; which temperament sits where is drawn from the seed and stays for the game. */
export const mindsOf = (scenario: Scenario, seed: string, strength: Strength): readonly Mind[] =>
  scenario.roles.map(({ id, bots }) => ({
    strength,
    temperament: bots.length === 0 ? '' : bots[hash(seed, 0, 'start', `temperament ${id}`, 0) % bots.length].id,
  }));

/** Plays a whole game among bots, offers and agreements included. */
export const playOut = (table: BotTable): State => {
  let state = table.from ?? start(table.scenario, table.seed, table.options);
  while (state.status === 'open') {
    const after = playTurn(table, state);
    table.onTurn?.(state, after);
    state = after;
  }
  return state;
};

/** How often seats are asked again because offers changed; then what they said last stands. */
const ROUNDS = 6;

const playTurn = (table: BotTable, dawn: State): State => {
  const decisions: Decision[] = [];
  const heard: string[] = [];
  let state = dawn;
  for (let round = 0; round < ROUNDS; round++) {
    let isQuiet = true;
    for (let turn = 0; turn < table.minds.length; turn++) {
      const role = table.speaking?.[turn] ?? turn;
      if (heard[role] === offersTo(table.scenario, state, role)) continue;
      decisions[role] = decisionAt(table, state, role);
      const told = say(table, state, role, decisions[role]);
      isQuiet = isQuiet && told === state;
      state = told;
      heard[role] = offersTo(table.scenario, state, role);
    }
    if (isQuiet) break;
  }
  return sealAll(table, state, decisions);
};

const decisionAt = (table: BotTable, state: State, role: number): Decision => {
  const { scenario, onDecision } = table;
  const mind = table.minds[role];
  const seed = `${table.seed}/${state.turn}`;
  // Whoever draws lots decides the same without a view, many times as fast.
  if (mind.strength === 'random' && onDecision === undefined)
    return decideAtRandom(scenario, glimpseAt(scenario, state, role), seed);
  const seen = view(scenario, state, { kind: 'seat', role });
  const decision = decide(scenario, seen, seed, mind);
  onDecision?.(role, seen, decision);
  return decision;
};

const offersTo = (scenario: Scenario, state: State, role: number): string =>
  state.offers.length === 0
    ? ''
    : JSON.stringify(state.offers.filter(({ move }) => isParty(scenario.moves[move], role)));

/** Answers and offers; what the engine refuses by now is left out. */
const say = (table: BotTable, state: State, role: number, decision: Decision): State =>
  saidIn(role, decision).reduce((now, entry) => give(table, now, entry) ?? now, state);

/** @throws Error if a bot gives orders that the engine refuses: it must not */
const sealAll = (table: BotTable, state: State, decisions: readonly Decision[]): State =>
  decisions.reduce((now, decision, seat) => {
    const { orders } = decision;
    const next = give(table, now, sealedIn(seat, decision));
    if (next === null)
      throw new Error(`a bot's orders were refused: ${JSON.stringify({ turn: state.turn, seat, orders })}`);
    return next;
  }, state);

const give = (table: BotTable, state: State, entry: Entry): State | null => {
  const given = apply(table.scenario, state, entry);
  if (!given.ok) return null;
  table.onEntry?.(entry, given.value);
  return given.value;
};
