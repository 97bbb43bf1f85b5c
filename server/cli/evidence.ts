import { placesIn } from '../../shared/scenario/places.ts';
import type { Problem } from '../../shared/scenario/problem.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';
import { type Evidence, evidenceOf } from '../../shared/study/evidence.ts';
import type { Finding } from '../../shared/study/findings/finding.ts';
import { findingsIn } from '../../shared/study/findings/findings.ts';
import type { Series } from '../../shared/study/series.ts';
import type { Law } from './law.ts';
import type { Playing } from './playing.ts';

/** Plays, on all cores, what a scenario is judged by. */
export const evidenceFor = (
  { play, games, rivals }: Playing,
  scenario: Scenario,
  series: Pick<Series, 'games' | 'seed'>,
): Promise<Evidence> => evidenceOf(scenario, { study: play, games, rivals }, series);

export type PlacedFinding = Finding & Pick<Problem, 'file' | 'line' | 'column'>;

/** What the evidence shows, each with its place in the files. */
export const placedFindings = ({ files }: Law, evidence: Evidence): readonly PlacedFinding[] => {
  const placeOf = placesIn(files);
  return findingsIn(evidence).map(found => ({ ...placeOf(found.path, found.language), ...found }));
};
