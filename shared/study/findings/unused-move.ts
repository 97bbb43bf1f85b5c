import type { Scenario } from '../../scenario/scenario.ts';
import { shareOf95 } from '../interval.ts';
import type { HalfStudy } from '../study.ts';
import { type Found, games, ofShare, outside, type Rule } from './finding.ts';

/** Share of the games that offer it in which a move should be ordered. */
const SELDOM = 0.03;

/** A move that nobody orders, or hardly anybody, is a card too many. */
export const unusedMove: Rule = {
  id: 'unused-move',
  about: 'ordered in under 3 % of the games that offer it, or never on offer',
  find: ({ scenario, steady }) =>
    steady.games === 0
      ? []
      : scenario.moves.flatMap(({ index }) => {
          const halves = steady.halves.filter(half => half.move === index);
          return judged(scenario, halves.reduce(rarer), steady.games);
        }),
};

/** A deal needs all its parties: the one that orders it least says how it is used. */
const rarer = (one: HalfStudy, other: HalfStudy): HalfStudy =>
  other.offered === 0 || other.ordered * one.offered < one.ordered * other.offered ? other : one;

const judged = (scenario: Scenario, { move, role, offered, ordered }: HalfStudy, all: number): readonly Found[] => {
  const { id, parties } = scenario.moves[move];
  const path = ['moves', id];
  const who = parties.length > 1 ? ` to ${scenario.roles[role].id}` : '';
  if (offered === 0) {
    const { high } = shareOf95(0, all);
    const message = `${id} was on offer${who} in none of ${all} games: loosen what it requires, or lower its cost.`;
    return [{ severity: 'warning', path, message, figure: { value: 0, low: 0, high } }];
  }
  const figure = shareOf95(ordered, offered);
  const severity = outside({ value: figure.share, low: figure.low, high: figure.high }, [SELDOM, 1]);
  if (severity === null) return [];
  const by = parties.length > 1 ? ` by ${scenario.roles[role].id}` : '';
  const message = `${id} was ordered${by} in ${games(ordered, offered)} that offer it; below 3 % it is a card too many. Make it cheaper or stronger, let it be ordered where it would help, or take it away.`;
  return [{ severity, path, message, figure: ofShare(figure) }];
};
