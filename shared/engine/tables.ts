import type { Formula } from '../scenario/expression/formula.ts';
import type { Effect, Ledger, Move, Scenario } from '../scenario/scenario.ts';
import { saltOf } from './chance.ts';
import { type Opening, openingOf } from './opening.ts';
import type { CauseKind, Change, Order } from './state.ts';

/** What the engine works out once per scenario. Nothing here depends on a game. */
export interface Tables {
  /** Per role: the halves it may order, in file order. */
  readonly halves: readonly (readonly Half[])[];
  /** Per role, per move: its half, or null. */
  readonly halfOf: readonly (readonly (Half | null)[])[];
  readonly moves: readonly MoveTable[];
  readonly ledgers: readonly LedgerTable[];
  readonly events: readonly { readonly effects: readonly Act[]; readonly salt: number }[];
  readonly upkeep: readonly (readonly Act[])[];
  readonly opening: Opening;
  /** Per track. */
  readonly lows: readonly number[];
  readonly highs: readonly number[];
  /** Nothing played, nothing signalled. */
  readonly noPlayed: readonly number[];
  readonly noSignals: readonly number[];
  /** Per role; the last one is a spectator's. */
  readonly veils: readonly Veil[];
  /** Of one who sees all. */
  readonly noVeil: Veil;
}

/** What an onlooker may not see, until the game has ended. */
export interface Veil {
  readonly tracks: readonly boolean[];
  /** Covert moves to which it is no party. */
  readonly moves: readonly boolean[];
}

/** One role's part in a move. */
export interface Half {
  readonly move: Move;
  /** Index, limit, perTarget and rest of the move: they are asked of every half every turn. */
  readonly index: number;
  readonly limit: number;
  readonly perTarget: number;
  readonly rest: number;
  readonly cost: number;
  /** Track that pays, or -1. */
  readonly resource: number;
  /** One per place; a single one with -1 where no place is chosen. The same objects wherever this order stands. */
  readonly orders: readonly Order[];
  /** The condition as far as it decides what is on offer: null when it reads what this role may not see. */
  readonly gate: Formula | null;
}

interface MoveTable {
  readonly costs: readonly Change[];
  readonly effects: readonly Act[];
  readonly luck: readonly { readonly chance: number; readonly salt: number; readonly effects: readonly Act[] }[];
}

interface LedgerTable {
  /** Per move: whether its signal may answer here. */
  readonly answering: readonly boolean[];
  readonly proportional: readonly Act[];
  readonly under: readonly Act[];
  readonly over: readonly Act[];
  readonly lapsed: readonly Act[];
  readonly unprovoked: readonly Act[];
}

/** An effect with its cause. Equal changes are one object: a reveal makes dozens, and they never change. */
export interface Act {
  readonly track: number;
  readonly kind: CauseKind;
  readonly id: number;
  readonly amount: Formula;
  readonly of: Formula['of'];
  /** Set when the amount is constant. */
  readonly fixed: Change | null;
  /** Changes by -`SMALL` to `SMALL`, made when first needed. */
  readonly made: (Change | null)[];
}

export const SMALL = 8;

const known = new WeakMap<Scenario, Tables>();
let latest: { readonly scenario: Scenario; readonly tables: Tables } | null = null;

export const tablesOf = (scenario: Scenario): Tables => {
  if (latest !== null && latest.scenario === scenario) return latest.tables;
  const tables = known.get(scenario) ?? build(scenario);
  known.set(scenario, tables);
  latest = { scenario, tables };
  return tables;
};

export const isParty = (move: Move, role: number): boolean => move.parties.some(party => party.role === role);

const build = (scenario: Scenario): Tables => {
  const veils = [...scenario.roles.map((_, role) => veilOf(scenario, role)), veilOf(scenario, -1)];
  const orders = scenario.moves.map(ordersOf);
  const halfOf = scenario.roles.map((_, role) =>
    scenario.moves.map(move => half(scenario, move, role, orders[move.index], veils[role])),
  );
  return {
    halves: halfOf.map(halves => halves.filter(each => each !== null)),
    halfOf,
    moves: scenario.moves.map(move => moveTable(scenario, move)),
    ledgers: scenario.ledgers.map((ledger, index) => ledgerTable(scenario, ledger, index)),
    events: scenario.events.map((event, index) => ({
      effects: acts(event.effects, 'event', index),
      salt: saltOf('event', event.id, 0),
    })),
    upkeep: scenario.upkeep.map((rule, index) => acts(rule.effects, 'upkeep', index)),
    opening: openingOf(scenario),
    lows: scenario.tracks.map(track => track.low),
    highs: scenario.tracks.map(track => track.high),
    noPlayed: scenario.moves.map(() => 0),
    noSignals: scenario.domains.map(() => 0),
    veils,
    noVeil: { tracks: scenario.tracks.map(() => false), moves: scenario.moves.map(() => false) },
  };
};

/** @param role - role index, or -1 for one who holds no seat */
const veilOf = (scenario: Scenario, role: number): Veil => ({
  tracks: scenario.tracks.map(({ seenBy }) => seenBy !== null && seenBy[role] !== true),
  moves: scenario.moves.map(move => move.covert && !isParty(move, role)),
});

const ordersOf = (move: Move): readonly Order[] =>
  move.targets.length === 0
    ? [{ move: move.index, target: -1 }]
    : move.targets.map(target => ({ move: move.index, target }));

const half = (scenario: Scenario, move: Move, role: number, orders: readonly Order[], veil: Veil): Half | null => {
  const party = move.parties.find(each => each.role === role);
  if (party === undefined) return null;
  const { requires } = move;
  const blind =
    requires !== null &&
    (requires.reads.tracks.some(track => veil.tracks[track]) ||
      requires.reads.moves.some(other => veil.moves[other]) ||
      requires.reads.reveal);
  return {
    move,
    index: move.index,
    limit: move.limit,
    perTarget: move.perTarget,
    rest: move.rest,
    cost: party.cost,
    resource: scenario.roles[role].resource,
    orders,
    gate: blind ? null : requires,
  };
};

const moveTable = (scenario: Scenario, move: Move): MoveTable => ({
  costs: move.parties
    .map(party => ({
      track: scenario.roles[party.role].resource,
      by: -party.cost,
      kind: 'cost' as const,
      id: move.index,
    }))
    .filter(cost => cost.track >= 0 && cost.by !== 0),
  effects: acts(move.effects, 'move', move.index),
  luck: move.luck.map((line, index) => ({
    chance: line.chance,
    salt: saltOf('luck', move.id, index),
    effects: acts(line.effects, 'luck', move.index),
  })),
});

const ledgerTable = (scenario: Scenario, ledger: Ledger, index: number): LedgerTable => ({
  answering: scenario.moves.map(
    move => !move.covert && move.answers.includes(index) && isParty(move, ledger.answeredBy),
  ),
  proportional: acts(ledger.proportional, 'proportional', index),
  under: acts(ledger.under, 'under', index),
  over: acts(ledger.over, 'over', index),
  lapsed: acts(ledger.lapsed, 'lapsed', index),
  unprovoked: acts(ledger.unprovoked, 'unprovoked', index),
});

const acts = (effects: readonly Effect[], kind: CauseKind, id: number): readonly Act[] =>
  effects
    .filter(effect => effect.amount.constant !== 0)
    .map(({ track, amount }) => ({
      track,
      kind,
      id,
      amount,
      of: amount.of,
      fixed: amount.constant === null ? null : { track, by: amount.constant, kind, id },
      made: new Array<Change | null>(2 * SMALL + 1).fill(null),
    }));
