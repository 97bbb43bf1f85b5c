import { t } from '../text/words.ts';
import { clausesOf, conditionWords, type Known } from './condition.ts';
import { endingName } from './names.ts';
import type { Parts } from './parts.ts';
import { knownTracks } from './tracks.ts';

/** One way in which the game may end. */
export interface EndingLine {
  readonly id: string;
  readonly title: string;
  /** What brings it, in words. */
  readonly when: string;
}

/** All endings in the order in which they are asked. */
export const endingLines = (parts: Parts): EndingLine[] =>
  parts.card.endings.map(({ id, atEnd, when }, ending) => {
    const condition = conditionWords(parts.card, when, knownOf(parts), 'all');
    return { id, title: endingName(parts.card, ending), when: whenWords(atEnd, when, condition) };
  });

const whenWords = (atEnd: boolean, when: string, condition: string): string => {
  if (when === '') return t(atEnd ? 'rules.ending.else' : 'rules.ending.once');
  if (condition === '') return t(atEnd ? 'rules.ending.last' : 'rules.ending.once');
  return t(atEnd ? 'rules.ending.last.when' : 'rules.ending.once.when', { condition });
};

const knownOf = (parts: Parts): Known => ({ turn: parts.table.turn, tracks: knownTracks(parts) });

/** A fifth of a track's range is near. */
const NEAR = 5;

/** Endings that public tracks nearly bring, to be told to everybody alike: private ones never speak here. */
export const endingsNear = (parts: Parts): EndingLine[] => {
  const { card, table } = parts;
  const known = { turn: table.turn, tracks: knownTracks({ card, table, own: { ...parts.own, tracks: [] } }) };
  return endingLines(parts).filter((_, ending) => {
    const { atEnd, when } = card.endings[ending];
    const clauses = atEnd ? null : clausesOf(card, when, known);
    if (clauses === null || clauses.every(({ track }) => track < 0)) return false;
    return clauses.every(({ away, track }) => {
      if (away === null) return false;
      if (track < 0) return away <= 1;
      const { low, high, mark } = card.tracks[track];
      return away === 0 || (!mark && away * NEAR <= high - low);
    });
  });
};
