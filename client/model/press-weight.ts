import type { ScenarioCard } from '../../shared/wire/http.ts';
import type { ReportMessage, WireChange } from '../../shared/wire/messages.ts';
import { isPrinted } from './press-figures.ts';
import type { News } from './press-news.ts';

/** Steps of a range of twenty count one each; the rest is an editor's habit, in the same coin. */
const RANGE = 20;
const MARK = 3;
/** A short range makes no news of itself. */
const MOST = 4;
const BRINK = 4;
const KIND: Readonly<Record<News['kind'], number>> = {
  move: 0,
  deal: 3,
  unmet: 1,
  failed: -4,
  event: 3,
  lapsed: 2,
  injected: 12,
};
const OUTCOME: Readonly<Record<string, number>> = { over: 3, unprovoked: 1, proportional: 2, under: 1 };
const NEW = 2;
const STALE = -4;

/** How much a piece of news is worth on a front page. */
export const weightOf = (card: ScenarioCard, report: ReportMessage, news: News): number =>
  news.changes.map(change => changeWeight(card, change)).reduce((sum, one) => sum + one, 0) +
  KIND[news.kind] +
  (OUTCOME[news.outcome] ?? 0) +
  news.intensity / 2 +
  (news.changes.some(change => isBrink(card, report, change)) ? BRINK : 0) +
  news.weight +
  (news.times === 0 ? NEW : news.lately || news.times > 1 ? STALE : 0);

const changeWeight = (card: ScenarioCard, [track, by]: WireChange): number => {
  const { low, high, seenBy, mark, dial } = card.tracks[track];
  if (seenBy !== null || dial) return 0;
  return mark ? MARK : Math.min(MOST, (Math.abs(by) * RANGE) / Math.max(1, high - low));
};

/** It brought a public track near where a game ends before its time. */
const isBrink = (card: ScenarioCard, report: ReportMessage, [track, by]: WireChange): boolean => {
  if (!isPrinted(card, track)) return false;
  const { low, high } = card.tracks[track];
  const ends = card.endings.some(({ atEnd, reads }) => !atEnd && reads.includes(track));
  const after = report.tracks.find(([of]) => of === track)?.[2] ?? 0;
  const height = (after - low) / Math.max(1, high - low);
  return ends && (by > 0 ? height >= 0.7 : height <= 0.3);
};
