import type { Scenario } from '../../scenario/scenario.ts';

/** Tracks that nothing in the scenario ever changes: they are drawn as a game begins, or set by the host. */
export const constantsOf = (scenario: Scenario): readonly number[] => {
  const { moves, ledgers, events, upkeep, roles } = scenario;
  const effects = [
    ...moves.flatMap(move => [...move.effects, ...move.luck.flatMap(line => line.effects)]),
    ...ledgers.flatMap(({ proportional, under, over, lapsed, unprovoked }) =>
      [proportional, under, over, lapsed, unprovoked].flat(),
    ),
    ...[...events, ...upkeep].flatMap(rule => rule.effects),
  ];
  const moved = new Set([...effects.map(({ track }) => track), ...roles.map(({ resource }) => resource)]);
  return scenario.tracks.map((_, track) => track).filter(track => !moved.has(track));
};
