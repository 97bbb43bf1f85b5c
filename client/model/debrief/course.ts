import type { Report } from '../../../shared/engine/state.ts';
import type { ScenarioCard } from '../../../shared/wire/http.ts';
import type { EndMessage } from '../../../shared/wire/messages.ts';
import { wireReport } from '../../../shared/wire/report.ts';
import { t } from '../../text/words.ts';
import { type CauseLine, trackChanges } from '../causes.ts';
import { trackName, trackShort } from '../names.ts';

/** By how much something moved a track, and what that was. */
type Moved = Pick<CauseLine, 'kind' | 'by' | 'words'>;

/** How one track went: at the start, then after each turn. */
export interface Course {
  readonly track: number;
  readonly name: string;
  readonly short: string;
  readonly icon: string;
  readonly low: number;
  readonly high: number;
  /** Only these roles saw it while the game ran; empty for a public track. */
  readonly seenBy: readonly number[];
  readonly values: readonly number[];
  /** Beside each value: what had moved it there since the value before. */
  readonly causes: readonly (readonly Moved[])[];
}

/** Reports of turns, without the dawn before the first. */
export const played = ({ reports }: Pick<EndMessage, 'reports'>): readonly Report[] =>
  reports.filter(({ turn }) => turn > 0);

const valuesOf = (reports: readonly Report[], track: number): readonly number[] =>
  reports.map(({ after }) => after[track]);

/** What moved a track up to each report; what the host let happen after one report belongs to the next. */
const causesOf = (card: ScenarioCard, reports: readonly Report[], track: number): readonly (readonly Moved[])[] =>
  reports.map((report, at) => {
    const injected = reports[at - 1]?.injected.flatMap(({ changes }) => changes) ?? [];
    return [
      ...injected
        .filter(change => change.track === track)
        .map(({ by }) => ({ kind: 'injected' as const, by, words: t('cause.injected') })),
      ...(trackChanges(card, wireReport(report)).find(change => change.track === track)?.causes ?? []),
    ];
  });

const course = (card: ScenarioCard, reports: readonly Report[], track: number): Course => {
  const { low, high, icon, seenBy } = card.tracks[track];
  return {
    track,
    name: trackName(card, track),
    short: trackShort(card, track),
    icon,
    low,
    high,
    seenBy: seenBy ?? [],
    values: valuesOf(reports, track),
    causes: causesOf(card, reports, track),
  };
};

/** Every track but the host's dials, from the start to the last turn. */
export const courses = (card: ScenarioCard, { reports }: Pick<EndMessage, 'reports'>): readonly Course[] =>
  reports.length === 0 ? [] : card.tracks.flatMap(({ dial }, track) => (dial ? [] : [course(card, reports, track)]));

/** The heads of the columns under which the values of a course stand. */
export const turnHeads = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, turn) => (turn === 0 ? t('end.start') : t('end.turn', { turn })));

export interface Bundle {
  /** A stable name for it. */
  readonly id: string;
  readonly courses: readonly Course[];
  readonly low: number;
  readonly high: number;
}

const MOST_LINES = 5;

/** Public tracks with a range worth a line, those of like reach in one picture. */
export const publicBundles = (card: ScenarioCard, all: readonly Course[]): readonly Bundle[] => {
  const lines = all.filter(({ track, seenBy }) => seenBy.length === 0 && !card.tracks[track].mark);
  const widest = Math.max(0, ...lines.map(({ high }) => high));
  const [wide, narrow] = [
    lines.filter(({ high }) => high * 2 > widest),
    lines.filter(({ high }) => high * 2 <= widest),
  ];
  return [...cut(wide), ...cut(narrow)].map((courses, at) => ({
    id: `public-${at}`,
    courses,
    low: Math.min(...courses.map(({ low }) => low)),
    high: Math.max(...courses.map(({ high }) => high)),
  }));
};

const cut = (list: readonly Course[]): readonly (readonly Course[])[] => {
  const parts = Math.ceil(list.length / MOST_LINES);
  const size = Math.ceil(list.length / Math.max(1, parts));
  return Array.from({ length: parts }, (_, at) => list.slice(at * size, (at + 1) * size));
};

/** Private tracks by the circle that saw them, the narrowest circles first. */
export const folders = (
  all: readonly Course[],
): readonly { readonly seenBy: readonly number[]; readonly courses: readonly Course[] }[] => {
  const found = new Map<string, Course[]>();
  for (const each of all) {
    if (each.seenBy.length === 0) continue;
    const circle = each.seenBy.join();
    found.set(circle, [...(found.get(circle) ?? []), each]);
  }
  return [...found.values()]
    .map(courses => ({ seenBy: courses[0].seenBy, courses }))
    .sort((a, b) => a.seenBy.length - b.seenBy.length || a.seenBy[0] - b.seenBy[0]);
};

/** Turns in which a public mark was set: the lines of a chart are cut there. */
export const markedTurns = (
  card: ScenarioCard,
  all: readonly Course[],
): readonly { readonly turn: number; readonly name: string }[] =>
  all.flatMap(({ track, seenBy, short, values }) => {
    const turn = values.findIndex((value, at) => at > 0 && value === 1 && values[at - 1] === 0);
    return card.tracks[track].mark && seenBy.length === 0 && turn > 0 ? [{ turn, name: short }] : [];
  });
