import { LEDGER_OUTCOMES } from '../../engine/state.ts';
import { NEVER } from '../expression/formula.ts';
import type { Interval } from '../expression/interval.ts';
import type { Meaning, Names } from '../expression/names.ts';
import type { Source as ScopeSource, Type } from '../expression/term.ts';
import { didYouMean } from '../nearest.ts';
import { type Declared, isMisfit, lineNote, type Work } from './work.ts';

/** Where an expression stands; it decides which names have a meaning there. */
export interface Context {
  /** `played` and `signals` are known: after the orders of the turn are open. */
  readonly reveal: boolean;
  /** Place indexes that a `target` may be. */
  readonly targets: readonly number[];
  /** In a rule of a ledger. */
  readonly ledger: boolean;
}

export const BEFORE: Context = { reveal: false, targets: [], ledger: false };
export const AFTER: Context = { reveal: true, targets: [], ledger: false };
export const ANSWERING: Context = { reveal: true, targets: [], ledger: true };

/** What a ledger counts, as expressions name it. */
const COUNTS: readonly string[] = LEDGER_OUTCOMES;

/** The names that an expression may use at one place of the rules. */
export const namesFor = (work: Work, context: Context): Names => ({
  lookUp: name => {
    const dot = name.indexOf('.');
    return dot === -1 ? single(work, context, name) : member(work, context, name.slice(0, dot), name.slice(dot + 1));
  },
  lookUpText: (type, text) => (type === 'place' ? placeNamed(work, context, text) : domainNamed(work, text)),
});

const meaning = (type: Type, source: ScopeSource, index: number, range: Interval): Meaning => ({
  type,
  read: { kind: 'read', source, index, range },
});

const single = (work: Work, context: Context, name: string): Meaning | string => {
  const track = work.ids.tracks.get(name);
  if (track !== undefined) return meaning('number', 'tracks', track.index, rangeOfTrack(work, name));
  if (name === 'turn') return meaning('number', 'turn', -1, [1, work.turns]);
  if (name === 'last_turn') return meaning('truth', 'lastTurn', -1, [0, 1]);
  if (name === 'target') return target(context);
  return (
    inLedger(work, context, name) ??
    `'${name}' is not a track.${nearTrack(work, context, name)}${otherwise(work, context, name)}`
  );
};

/** The synced schema holds tracks in 16 bits. */
export const FURTHEST = 10_000;

/** A range that does not hold may be anything. */
export const rangeOfTrack = (work: Work, id: string): Interval => {
  const track = Object.hasOwn(work.rules.tracks, id) ? work.rules.tracks[id] : undefined;
  if (track === undefined || isMisfit(work, ['tracks', id, 'range'])) return [-FURTHEST, FURTHEST];
  const [low, high] = track.range ?? [0, 1];
  return low > high ? [-FURTHEST, FURTHEST] : [low, high];
};

const target = ({ targets }: Context): Meaning | string =>
  targets.length === 0
    ? "'target' stands only in a move or deal with targets: add 'targets', or ask for something else."
    : meaning('place', 'target', -1, [Math.min(...targets), Math.max(...targets)]);

const inLedger = (work: Work, context: Context, name: string): Meaning | string | null => {
  if (name !== 'asked' && name !== 'given' && name !== 'material' && name !== 'domain') return null;
  if (!context.ledger) return `'${name}' stands only in the rules of a ledger.`;
  if (name === 'domain') return meaning('domain', name, -1, [-1, work.domains.length - 1]);
  return name === 'material' ? meaning('truth', name, -1, [0, 1]) : meaning('number', name, -1, [0, 3]);
};

const nearTrack = (work: Work, context: Context, name: string): string => {
  const words = ['turn', 'last_turn', ...(context.ledger ? ['asked', 'given', 'material', 'domain'] : [])];
  return didYouMean(name, [...work.ids.tracks.keys(), ...words], lineNote(work, work.ids.tracks));
};

/** The name may belong to something that is not a number by itself. */
const otherwise = (work: Work, context: Context, name: string): string => {
  const { ids } = work;
  const move = ids.moves.get(name);
  if (move !== undefined) {
    const kind = move.path[0] === 'deals' ? 'deal' : 'move';
    return context.reveal
      ? ` To ask whether the ${kind} was ordered, write played.${name}.`
      : ` To ask how often the ${kind} was completed, write times.${name}.`;
  }
  if (ids.events.has(name)) return ` To ask whether the event has happened, write happened.${name}.`;
  if (ids.ledgers.has(name)) return ` To ask about the ledger, write ${name}.opened or ${name}.lapsed.`;
  if (ids.places.has(name)) return ` To ask for the place, write target == '${name}'.`;
  if (PARTED.has(name))
    return ` To ask about a move, an event or a domain, write it behind a dot, as in ${name}.march.`;
  const resource = ids.roles.has(name) ? work.rules.roles[name]?.resource : undefined;
  return resource === undefined ? '' : ` To ask what the role holds, write ${resource}.`;
};

const PARTED = new Set(['played', 'times', 'last', 'happened', 'signals']);

const member = (work: Work, context: Context, head: string, tail: string): Meaning | string => {
  const { ids } = work;
  if (head === 'times') return ofMove(work, tail, index => meaning('number', 'times', index, [0, work.turns]));
  if (head === 'last') return ofMove(work, tail, index => meaning('number', 'last', index, [NEVER, work.turns]));
  if (head === 'happened') return ofEvent(work, tail);
  if (head === 'played' || head === 'signals') {
    if (!context.reveal) return tooEarly(head, tail);
    return head === 'played'
      ? ofMove(work, tail, index => meaning('truth', 'played', index, [0, 1]))
      : ofDomain(work, tail);
  }
  const ledger = ids.ledgers.get(head);
  if (ledger !== undefined) return ofLedger(work, ledger, head, tail);
  if (ids.tracks.has(head)) return `'${head}.${tail}' asks for a part of a track: write ${head} alone.`;
  const heads = ['played', 'times', 'last', 'happened', 'signals', ...ids.ledgers.keys()];
  return `'${head}.${tail}' has no meaning: '${head}' is not a ledger.${didYouMean(head, heads)}`;
};

const tooEarly = (head: string, tail: string): string =>
  head === 'played'
    ? `'played.${tail}' is known only after the reveal, and this is asked before: write times.${tail} for earlier turns.`
    : `'signals.${tail}' is known only after the reveal, and this is asked before: leave it out.`;

const ofMove = (work: Work, id: string, found: (index: number) => Meaning): Meaning | string => {
  const move = work.ids.moves.get(id);
  if (move !== undefined) return found(move.index);
  return `'${id}' is not a move or deal.${didYouMean(id, work.ids.moves.keys(), lineNote(work, work.ids.moves))}`;
};

const ofEvent = (work: Work, id: string): Meaning | string => {
  const event = work.ids.events.get(id);
  if (event !== undefined) return meaning('truth', 'happened', event.index, [0, 1]);
  return `'${id}' is not an event.${didYouMean(id, work.ids.events.keys(), lineNote(work, work.ids.events))}`;
};

const ofDomain = (work: Work, id: string): Meaning | string => {
  const index = work.domains.indexOf(id);
  const most = work.slots * work.ids.roles.size;
  return index === -1 ? notADomain(work, id) : meaning('number', 'signals', index, [0, most]);
};

const ofLedger = (work: Work, ledger: Declared, id: string, count: string): Meaning | string => {
  const at = COUNTS.indexOf(count);
  if (at === -1)
    return `'${id}.${count}' has no meaning.${didYouMean(count, COUNTS)} A ledger counts ${COUNTS.join(', ')}.`;
  const most = work.slots * work.ids.roles.size * work.turns + (work.rules.ledgers?.[id]?.start?.length ?? 0);
  return meaning('number', 'counts', ledger.index * COUNTS.length + at, [0, most]);
};

const placeNamed = (work: Work, context: Context, id: string): number | string => {
  const place = work.ids.places.get(id);
  if (place === undefined)
    return `'${id}' is not a place.${didYouMean(id, work.ids.places.keys(), lineNote(work, work.ids.places))}`;
  if (context.targets.includes(place.index)) return place.index;
  const names = [...work.ids.places.keys()];
  return `'${id}' is not among the targets here (${context.targets.map(target => names[target]).join(', ')}): target can never be it.`;
};

const domainNamed = (work: Work, id: string): number | string => {
  const index = work.domains.indexOf(id);
  return index === -1 ? notADomain(work, id) : index;
};

const notADomain = (work: Work, id: string): string =>
  `'${id}' is not a domain.${didYouMean(id, work.domains)} The domains are ${work.domains.join(', ')}.`;
