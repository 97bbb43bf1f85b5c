import type { ScenarioCard } from '../../shared/wire/http.ts';
import type { ReportMessage } from '../../shared/wire/messages.ts';
import { plain, t } from '../text/words.ts';
import { trackName } from './names.ts';

/** A public track that a turn moved. */
export interface Figure {
  readonly track: number;
  readonly before: number;
  readonly after: number;
}

/** What a paper may print: tracks that everybody sees, no constants and no marks. */
export const isPrinted = (card: ScenarioCard, track: number): boolean => {
  const told = card.tracks[track];
  return told !== undefined && told.seenBy === null && !told.dial && !told.mark;
};

/** The figures that moved, the largest part of their range first. */
export const figuresOf = (card: ScenarioCard, { tracks }: ReportMessage): readonly Figure[] =>
  tracks
    .filter(([track, before, after]) => before !== after && isPrinted(card, track))
    .map(([track, before, after]) => ({ track, before, after }))
    .sort((a, b) => shareOf(card, b) - shareOf(card, a));

/** How large a move is, as a part of the track's range. */
export const shareOf = ({ tracks }: ScenarioCard, { track, before, after }: Figure): number =>
  Math.abs(after - before) / Math.max(1, tracks[track].high - tracks[track].low);

/** "Tension rises two points, to six." */
export const figureSentence = (card: ScenarioCard, { track, before, after }: Figure, turn: number): string => {
  const words = card.texts.press?.tracks[card.tracks[track].id];
  const isFloor = after <= card.tracks[track].low && (words?.floor.length ?? 0) > 0;
  const said = (after > before ? words?.up : isFloor ? words?.floor : words?.down) ?? [];
  const gaps = { by: pointsIn(Math.abs(after - before)), to: valueIn(after) };
  const own = said[turn % Math.max(1, said.length)];
  if (own) return filled(own, gaps);
  return t(after > before ? 'press.up' : 'press.down', { track: trackName(card, track), ...gaps });
};

export const filled = (text: string, gaps: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (gap, name: string) => gaps[name] ?? gap);

/** "two points": words up to twelve, as a paper counts. */
const pointsIn = (n: number): string => t('press.points', { n, count: countIn(n) });

/** The same number where it is a height, not a count. */
const valueIn = (n: number): string => t('press.heights').split(' ')[n] ?? plain(n);

export const countIn = (n: number): string => t('press.counts').split(' ')[n] ?? plain(n);
