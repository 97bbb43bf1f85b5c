import { addHistograms } from './histogram.ts';
import { addMoments, noMoments } from './moments.ts';
import type { HalfStudy, LedgerStudy, LineCount, RoleStudy, Study } from './study.ts';
import { byKind } from './study-of.ts';

/** The study of all games of two studies of one scenario; it does not matter which comes first. */
export const merge = (one: Study, other: Study): Study => ({
  games: one.games + other.games,
  turns: addHistograms(one.turns, other.turns),
  endings: zip(one.endings, other.endings, add),
  catastrophes: one.catastrophes + other.catastrophes,
  roles: zip(one.roles, other.roles, addRoles),
  tracks: zip(one.tracks, other.tracks, (a, b) => zip(a, b, addHistograms)),
  halves: zip(one.halves, other.halves, addHalves),
  proposals: zip(one.proposals, other.proposals, (a, b) => zip(a, b, add)),
  ledgers: zip(one.ledgers, other.ledgers, addLedgers),
});

const zip = <T>(one: readonly T[], other: readonly T[], join: (a: T, b: T) => T): readonly T[] =>
  one.map((each, at) => join(each, other[at]));

const add = (a: number, b: number): number => a + b;

const addRoles = (one: RoleStudy, other: RoleStudy): RoleStudy => ({
  scores: addHistograms(one.scores, other.scores),
  sums: addHistograms(one.sums, other.sums),
  byEnding: zip(one.byEnding, other.byEnding, addMoments),
  choices: zip(one.choices, other.choices, addHistograms),
});

const addHalves = (one: HalfStudy, other: HalfStudy): HalfStudy => ({
  move: one.move,
  role: one.role,
  offered: one.offered + other.offered,
  ordered: one.ordered + other.ordered,
  done: one.done + other.done,
  perTurn: zip(one.perTurn, other.perTurn, (a, b) => ({
    offered: a.offered + b.offered,
    ordered: a.ordered + b.ordered,
    done: a.done + b.done,
  })),
  scoresWith: addMoments(one.scoresWith, other.scoresWith),
  scoresWithout: addMoments(one.scoresWithout, other.scoresWithout),
});

const addLedgers = (one: LedgerStudy, other: LedgerStudy): LedgerStudy => ({
  outcomes: zip(one.outcomes, other.outcomes, add),
  lines: addLines(one.lines, other.lines),
  changes: zip(one.changes, other.changes, (a, b) => zip(a, b, add)),
  byLapsed: Array.from({ length: Math.max(one.byLapsed.length, other.byLapsed.length) }, (_, times) =>
    addMoments(one.byLapsed[times] ?? noMoments(), other.byLapsed[times] ?? noMoments()),
  ),
});

const addLines = (one: readonly LineCount[], other: readonly LineCount[]): readonly LineCount[] => {
  const both = other.filter(line => one.some(each => byKind(each, line) === 0));
  const joined = one.map(line => {
    const same = both.find(each => byKind(each, line) === 0);
    return same === undefined ? line : { ...line, count: line.count + same.count };
  });
  return [...joined, ...other.filter(line => !both.includes(line))].sort(byKind);
};
