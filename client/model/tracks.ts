import type { ScenarioCard } from '../../shared/wire/http.ts';
import { HIDDEN } from '../../shared/wire/messages.ts';
import { trackChanges } from './causes.ts';
import { trackName, trackShort } from './names.ts';
import type { Parts } from './parts.ts';

/** A track as a barometer shows it. Shares are of its range, 0 to 1. */
export interface Gauge {
  readonly track: number;
  readonly name: string;
  readonly short: string;
  readonly about: string;
  readonly icon: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** Where it stood before the last reveal. */
  readonly before: number;
  readonly change: number;
  readonly share: number;
  readonly shareBefore: number;
  /** Only these roles see it; empty for a public track. */
  readonly seenBy: readonly number[];
}

/** The values that this onlooker knows, by track index; `null` where it may not see. */
export const knownTracks = ({
  card,
  table,
  own,
}: Pick<Parts, 'card' | 'table' | 'own'>): readonly (number | null)[] => {
  const mine = new Map(own.tracks);
  return card.tracks.map((_, track) => {
    const shown = table.tracks[track] ?? HIDDEN;
    return shown === HIDDEN ? (mine.get(track) ?? null) : shown;
  });
};

/** Public tracks, in the scenario's order. Nothing stands on them before the game. */
export const barometers = (parts: Parts): Gauge[] =>
  gauges(parts, ({ seenBy, mark, dial }) => seenBy === null && !mark && !dial);

/** Private tracks that this onlooker sees: its own folder, or all folders for who sees everything. */
export const folder = (parts: Parts): Gauge[] => gauges(parts, ({ seenBy, dial }) => seenBy !== null && !dial);

export interface Stamp {
  readonly track: number;
  readonly name: string;
  readonly about: string;
  readonly icon: string;
  /** Set since the last reveal. */
  readonly fresh: boolean;
}

/** Public marks that are set. */
export const stamps = (parts: Parts): Stamp[] =>
  gauges(parts, ({ seenBy, mark, dial }) => seenBy === null && mark && !dial)
    .filter(({ value }) => value === 1)
    .map(({ track, name, about, icon, change }) => ({ track, name, about, icon, fresh: change !== 0 }));

type TrackLine = ScenarioCard['tracks'][number];

const gauges = (parts: Parts, wanted: (track: TrackLine) => boolean): Gauge[] => {
  const values = knownTracks(parts);
  return parts.card.tracks.flatMap((line, track) => {
    const value = values[track];
    return value === null || !wanted(line) ? [] : [gauge(parts, track, value)];
  });
};

const gauge = ({ card, report }: Parts, track: number, value: number): Gauge => {
  const { id, low, high, icon, seenBy } = card.tracks[track];
  const before = report?.tracks.find(([of]) => of === track)?.[1] ?? value;
  const share = (of: number) => (high === low ? 0 : (of - low) / (high - low));
  return {
    track,
    name: trackName(card, track),
    short: trackShort(card, track),
    about: card.texts.tracks[id]?.about ?? '',
    icon,
    value,
    low,
    high,
    before,
    change: value - before,
    share: share(value),
    shareBefore: share(before),
    seenBy: seenBy ?? [],
  };
};

/** What moved a track at the last reveal. */
export interface Why {
  readonly turn: number;
  readonly before: number;
  readonly after: number;
  readonly change: number;
  readonly causes: readonly { readonly by: number; readonly words: string }[];
}

/** `null` for a track that this onlooker does not see, or that nothing has moved yet. */
export const whyMoved = ({ card, report }: Pick<Parts, 'card' | 'report'>, track: number): Why | null => {
  const stood = report?.tracks.find(([of]) => of === track);
  if (!report || !stood) return null;
  const [, before, after] = stood;
  const causes = trackChanges(card, report).find(change => change.track === track)?.causes ?? [];
  if (report.turn === 0 && causes.length === 0) return null;
  return { turn: report.turn, before, after, change: after - before, causes };
};

/** What a role may spend, and how much of it there is; `null` for a role without a resource or an onlooker without a seat. */
export const purse = (parts: Parts): { readonly name: string; readonly icon: string; readonly held: number } | null => {
  const track = parts.card.roles[parts.own.seat]?.resource ?? -1;
  const held = knownTracks(parts)[track] ?? null;
  if (held === null) return null;
  return { name: trackShort(parts.card, track), icon: parts.card.tracks[track].icon, held };
};
