import type { Effect, Scenario } from '../scenario/scenario.ts';

/** Everything that may change a track, but for what is paid. */
export const effectsIn = ({ moves, ledgers, events, upkeep }: Scenario): readonly Effect[] => [
  ...moves.flatMap(move => [...move.effects, ...move.luck.flatMap(line => line.effects)]),
  ...ledgers.flatMap(({ proportional, under, over, lapsed, unprovoked }) =>
    [proportional, under, over, lapsed, unprovoked].flat(),
  ),
  ...[...events, ...upkeep].flatMap(rule => rule.effects),
];
