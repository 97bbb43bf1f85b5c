import { unreachable } from '../../shared/result.ts';
import type { ScenarioCard } from '../../shared/wire/http.ts';
import { CAUSES, type ReportMessage, type WireChange } from '../../shared/wire/messages.ts';
import { t } from '../text/words.ts';
import { eventName, ledgerName, moveName, trackName, upkeepName } from './names.ts';

/** What the article and the record say of a cause; both '' where a scenario says nothing. */
export interface Sources {
  readonly source: string;
  readonly history: string;
}

export interface CauseLine {
  readonly kind: Cause;
  readonly by: number;
  readonly words: string;
  /** Roles whose act it was, none for what nobody ordered. */
  readonly seats: readonly number[];
  readonly told: Sources;
}

export interface TrackChange {
  readonly track: number;
  readonly name: string;
  readonly icon: string;
  readonly low: number;
  readonly high: number;
  readonly before: number;
  readonly after: number;
  readonly causes: readonly CauseLine[];
}

export type Cause = (typeof CAUSES)[number];

const NOTHING: Sources = { source: '', history: '' };

/** Every track that this onlooker may see and that moved, with all that moved it; the largest change first. */
export const trackChanges = (card: ScenarioCard, report: ReportMessage): TrackChange[] => {
  const all = [...report.changes, ...report.dawn];
  return report.tracks
    .map(([track, before, after]) => ({
      track,
      name: trackName(card, track),
      icon: card.tracks[track]?.icon ?? '',
      low: card.tracks[track]?.low ?? 0,
      high: card.tracks[track]?.high ?? 0,
      before,
      after,
      causes: endLast(all.filter(([of]) => of === track).map(change => causeLine(card, report, change))),
    }))
    .filter(({ before, after, causes }) => before !== after || causes.length > 0)
    .sort((a, b) => Math.abs(b.after - b.before) - Math.abs(a.after - a.before));
};

/** What the end of a scale cut off, however often in one turn, is one line, after what pushed against it. */
const endLast = (causes: readonly CauseLine[]): readonly CauseLine[] => {
  const cuts = causes.filter(({ kind }) => kind === 'range');
  const by = cuts.reduce((sum, cut) => sum + cut.by, 0);
  return [
    ...causes.filter(({ kind }) => kind !== 'range'),
    ...(by === 0 ? [] : cuts.slice(0, 1)).map(cut => ({ ...cut, by })),
  ];
};

const causeLine = (card: ScenarioCard, report: ReportMessage, [, by, code, id]: WireChange): CauseLine => {
  const kind = CAUSES[code] ?? 'unknown';
  return {
    kind,
    by,
    words: causeWords(card, kind, id),
    seats: actors(report, kind, id),
    told: sourcesOf(card, kind, id),
  };
};

const isMove = (kind: Cause): boolean => kind === 'cost' || kind === 'move' || kind === 'luck';

const actors = (report: ReportMessage, kind: Cause, id: number): number[] =>
  isMove(kind) ? report.orders.filter(([, move]) => move === id).map(([seat]) => seat) : [];

const sourcesOf = ({ events, moves, texts }: ScenarioCard, kind: Cause, id: number): Sources => {
  const words = isMove(kind)
    ? texts.moves[moves[id]?.id ?? '']
    : kind === 'event'
      ? texts.events[events[id]?.id ?? '']
      : undefined;
  return words ? { source: words.source, history: words.history } : NOTHING;
};

const causeWords = (card: ScenarioCard, kind: Cause, id: number): string => {
  switch (kind) {
    case 'cost':
    case 'move':
    case 'luck':
      return t(`cause.${kind}`, { move: moveName(card, id) });
    case 'event':
      return t('cause.event', { event: eventName(card, id) });
    case 'upkeep':
      return t('cause.upkeep', { rule: upkeepName(card, id) });
    case 'proportional':
    case 'under':
    case 'over':
    case 'lapsed':
    case 'unprovoked':
      return t(`cause.${kind}`, { ledger: ledgerName(card, id) });
    case 'injected':
    case 'range':
    case 'unknown':
      return t(`cause.${kind}`);
    default:
      return unreachable(kind);
  }
};
