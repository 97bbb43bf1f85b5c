import type { ScenarioCard } from '../../shared/wire/http.ts';
import type { ReportMessage } from '../../shared/wire/messages.ts';
import { type Reveal, reveal } from './reveal.ts';

/** The order of play at the table; a stage with nothing to show is left out. */
export const STAGES = ['orders', 'ships', 'deals', 'ledger', 'tracks', 'dawn'] as const;
export type StageKind = (typeof STAGES)[number];

export interface Stage {
  readonly kind: StageKind;
  readonly startMs: number;
  readonly endMs: number;
  /** When each of its pieces comes, from the start of the whole. */
  readonly beats: readonly number[];
}

/** The whole never takes longer. */
export const LONGEST_MS = 25_000;

/** What comes before the first piece of a stage, between two, and after the last: time to look. */
const PACE: Readonly<Record<StageKind, { readonly leadMs: number; readonly eachMs: number; readonly restMs: number }>> =
  {
    orders: { leadMs: 700, eachMs: 750, restMs: 700 },
    // All put to sea at once, and sail for 1.6 s.
    ships: { leadMs: 100, eachMs: 0, restMs: 1900 },
    deals: { leadMs: 300, eachMs: 1300, restMs: 300 },
    ledger: { leadMs: 300, eachMs: 1000, restMs: 300 },
    tracks: { leadMs: 300, eachMs: 450, restMs: 600 },
    dawn: { leadMs: 300, eachMs: 1100, restMs: 300 },
  };

/** How a reveal is played: its stages with their times in ms. */
export const stages = (card: ScenarioCard, report: ReportMessage): Stage[] => staged(reveal(card, report));

export const staged = (told: Reveal): Stage[] => {
  const counts = piecesOf(told);
  const played: Stage[] = [];
  let at = 0;
  for (const kind of STAGES) {
    const pieces = counts[kind];
    if (pieces === 0) continue;
    const { leadMs, eachMs, restMs } = PACE[kind];
    const beats = Array.from({ length: pieces }, (_, piece) => at + leadMs + piece * eachMs);
    const endMs = at + leadMs + pieces * eachMs + restMs;
    played.push({ kind, startMs: at, endMs, beats });
    at = endMs;
  }
  return at <= LONGEST_MS ? played : played.map(stage => hastened(stage, LONGEST_MS / at));
};

/** Orders turn over seat by seat, so that a piece of the first stage is an order. */
export const piecesOf = (told: Reveal): Readonly<Record<StageKind, number>> => ({
  orders: told.seats.reduce((sum, { orders }) => sum + orders.length, 0),
  ships: told.sails.length,
  deals: told.deals.length,
  ledger: told.settled.length,
  tracks: told.changes.length,
  dawn: told.events.length + told.injected.length,
});

const hastened = ({ kind, startMs, endMs, beats }: Stage, by: number): Stage => ({
  kind,
  startMs: Math.floor(startMs * by),
  endMs: Math.floor(endMs * by),
  beats: beats.map(beat => Math.floor(beat * by)),
});

export const lengthOf = (played: readonly Stage[]): number => played.at(-1)?.endMs ?? 0;

/** How many pieces of each stage lie open after so long. */
export const openAt = (played: readonly Stage[], ms: number): Readonly<Record<StageKind, number>> => {
  const open = { orders: 0, ships: 0, deals: 0, ledger: 0, tracks: 0, dawn: 0 };
  for (const { kind, beats } of played) open[kind] = beats.filter(beat => beat <= ms).length;
  return open;
};

/** The stage that plays at a moment; the last one at the end, -1 where there is none. */
export const stageAt = (played: readonly Stage[], ms: number): number =>
  Math.min(
    played.length - 1,
    played.findLastIndex(({ startMs }) => startMs <= ms),
  );

/** When something next changes, the end of the whole at the latest. */
export const nextBeat = (played: readonly Stage[], ms: number): number =>
  Math.min(lengthOf(played), ...played.flatMap(({ beats }) => beats).filter(beat => beat > ms));

/** Where a step by one stage leads: forward to the end of this stage, back to the start of this one or the one before. */
export const stepFrom = (played: readonly Stage[], ms: number, by: 1 | -1): number => {
  const ends = played.map(({ endMs }) => endMs);
  if (by === 1) return ends.find(end => end > ms) ?? lengthOf(played);
  const starts = played.map(({ startMs }) => startMs).reverse();
  return starts.find(start => start < ms - SECOND_THOUGHT_MS) ?? 0;
};

/** A step back within so long of a stage's beginning goes to the one before. */
const SECOND_THOUGHT_MS = 400;
