import { scopeOf } from '../engine/scope.ts';
import { start } from '../engine/start.ts';
import type { Formula, Scope } from './expression/formula.ts';
import type { Role, Scenario } from './scenario.ts';

/** 1 where a role's score rises with a track, -1 where it falls, 0 where it does neither, or either. */
export type Aim = -1 | 0 | 1;

/**
 * Which way each track is good for a role, by its score alone: walked over the track's range with every other track at its
 * start, and held against the same walk with the others at their extremes, which may only agree. What a role spends is good
 * for it in any case, and a dial never moves.
 */
export const aimsOf = (scenario: Scenario, role: Role): readonly Aim[] => {
  const opening = {
    ...scopeOf(scenario, start(scenario, 'aims')),
    tracks: scenario.tracks.map(({ starts }) => starts[0]),
  };
  return scenario.tracks.map(({ dial }, track) => {
    if (track === role.resource) return 1;
    const { score } = role;
    return dial || score === null || !score.reads.tracks.includes(track)
      ? 0
      : aimAt({ scenario, score, opening }, track);
  });
};

interface Asked {
  readonly scenario: Scenario;
  readonly score: Formula;
  readonly opening: Scope;
}

const aimAt = (asked: Asked, track: number): Aim => {
  const others = asked.score.reads.tracks.filter(other => other !== track);
  const starts = others.flatMap(other => asked.scenario.tracks[other].starts.map(value => [[other, value]] as const));
  const low = others.map(other => [other, asked.scenario.tracks[other].low] as const);
  const high = others.map(other => [other, asked.scenario.tracks[other].high] as const);
  const aim = oneWay([[], ...starts].flatMap(board => steps(asked, track, board)));
  const extremes = [...low, ...high].map(each => [each]);
  return oneWay([aim, ...[low, high, ...extremes].flatMap(board => steps(asked, track, board))], aim);
};

/** The one direction of all steps, 0 for none or both. @param first - what must be so without the extremes */
const oneWay = (steps: readonly number[], first: Aim = 1): Aim => {
  const [up, down] = [steps.some(step => step > 0), steps.some(step => step < 0)];
  return up === down || first === 0 ? 0 : up ? 1 : -1;
};

/** How the score changes with each step up of a track, other tracks being as given. */
const steps = (
  { scenario, score, opening }: Asked,
  track: number,
  board: readonly (readonly [track: number, value: number])[],
): readonly number[] => {
  const { low, high } = scenario.tracks[track];
  const tracks = [...opening.tracks];
  for (const [other, value] of board) tracks[other] = value;
  const scores = Array.from({ length: high - low + 1 }, (_, at) =>
    score.of({ ...opening, tracks: tracks.with(track, low + at) }),
  );
  return scores.slice(1).map((value, at) => value - scores[at]);
};
