import type { ScenarioCard } from '../../shared/wire/http.ts';
import { plain, t } from '../text/words.ts';
import { trackName } from './names.ts';

/** What a condition reads: the turn, and the tracks that this onlooker knows. */
export interface Known {
  readonly turn: number;
  readonly tracks: readonly (number | null)[];
}

export interface Clause {
  readonly words: string;
  /** `null` when it reads what this onlooker may not see. */
  readonly holds: boolean | null;
  /** The track that it asks, -1 for the turn or for two tracks. */
  readonly track: number;
  /** Steps from holding, 0 when it holds; `null` where that is not known or cannot be counted. */
  readonly away: number | null;
}

const PART = /^\s*([a-z_][a-z0-9_]*)\s*(>=|<=|==|>|<)\s*([a-z_][a-z0-9_]*|\d+)\s*$/;

/**
 * A condition in words, where it is a row of plain comparisons joined by `&&`; '' for any other, and for none.
 *
 * @param only - `missing` leaves out what holds already
 */
export const conditionWords = (card: ScenarioCard, text: string, known: Known, only: 'all' | 'missing'): string => {
  const clauses = clausesOf(card, text, known);
  if (clauses === null) return '';
  const wanted = clauses.filter(({ holds }) => only === 'all' || holds !== true).map(({ words }) => words);
  return wanted.length === 0 ? '' : wanted.reduce((first, second) => t('needs.and', { first, second }));
};

/** A condition taken apart; `null` for one that is not a row of plain comparisons, and for none. */
export const clausesOf = (card: ScenarioCard, text: string, known: Known): readonly Clause[] | null => {
  if (text === '') return null;
  const clauses = text.split('&&').map(part => clauseOf(card, part, known));
  return clauses.every(clause => clause !== null) ? clauses : null;
};

const clauseOf = (card: ScenarioCard, part: string, known: Known): Clause | null => {
  const [, name, sign, right] = PART.exec(part) ?? [];
  if (name === undefined) return null;
  if (!/^\d+$/.test(right)) return between(card, { left: name, sign, right }, known);
  // Whole numbers: "above 3" is "4 or more".
  const n = Number(right) + (sign === '>' ? 1 : sign === '<' ? -1 : 0);
  const kind = sign.startsWith('>') ? 'atLeast' : sign.startsWith('<') ? 'atMost' : 'exactly';
  if (name === 'turn') return turnClause({ kind, n }, known.turn);
  const track = card.tracks.findIndex(({ id }) => id === name);
  return track < 0 ? null : trackClause(card, track, { kind, n }, known.tracks[track] ?? null);
};

type Kind = 'atLeast' | 'atMost' | 'exactly';

interface Limit {
  readonly kind: Kind;
  readonly n: number;
}

const holdsBy = ({ kind, n }: Limit, value: number): boolean =>
  kind === 'atLeast' ? value >= n : kind === 'atMost' ? value <= n : value === n;

const stepsAway = (limit: Limit, value: number): number => (holdsBy(limit, value) ? 0 : Math.abs(value - limit.n));

const turnClause = (limit: Limit, turn: number): Clause => ({
  words: t(limit.kind === 'atMost' ? 'needs.turnUntil' : 'needs.turnFrom', { n: limit.n }),
  holds: holdsBy(limit, turn),
  track: -1,
  away: stepsAway(limit, turn),
});

const trackClause = (card: ScenarioCard, track: number, limit: Limit, now: number | null): Clause => {
  const { kind, n } = limit;
  const name = trackName(card, track);
  const asked = {
    track,
    holds: now === null ? null : holdsBy(limit, now),
    away: now === null ? null : stepsAway(limit, now),
  };
  if (card.tracks[track].mark && n === 1) return { ...asked, words: t('needs.mark', { track: name }) };
  if (now === null) return { ...asked, words: t(`needs.${kind}.blind`, { track: name, n }) };
  return { ...asked, words: t(`needs.${kind}`, { track: name, n, now: plain(now) }) };
};

interface Comparison {
  readonly left: string;
  readonly sign: string;
  readonly right: string;
}

const between = (card: ScenarioCard, { left, sign, right }: Comparison, known: Known): Clause | null => {
  const [a, b] = [left, right].map(name => card.tracks.findIndex(({ id }) => id === name));
  if (a < 0 || b < 0 || (sign !== '>' && sign !== '<=')) return null;
  const [here, there] = [known.tracks[a] ?? null, known.tracks[b] ?? null];
  const above = here === null || there === null ? null : here > there;
  return {
    words: t(sign === '>' ? 'needs.above' : 'needs.notAbove', { track: trackName(card, a), other: trackName(card, b) }),
    holds: above === null ? null : sign === '>' ? above : !above,
    track: -1,
    away: null,
  };
};
