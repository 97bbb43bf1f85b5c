import type { Evidence } from '../evidence.ts';
import { catastrophe } from './catastrophe.ts';
import { dominatedMove } from './dominated-move.ts';
import { endingShare } from './endings.ts';
import type { Finding, Rule } from './finding.ts';
import { firstSpeaker } from './first-speaker.ts';
import { longBrief } from './long-brief.ts';
import { noChoice } from './no-choice.ts';
import { par } from './par.ts';
import { powerlessRole } from './powerless-role.ts';
import { unusedMove } from './unused-move.ts';

export const RULES: readonly Rule[] = [
  unusedMove,
  dominatedMove,
  noChoice,
  powerlessRole,
  endingShare,
  catastrophe,
  par,
  firstSpeaker,
  longBrief,
];

/** All that playing shows, what is shown beyond chance first. */
export const findingsIn = (evidence: Evidence): readonly Finding[] => {
  const all = RULES.flatMap(({ id, find }) => find(evidence).map(found => ({ rule: id, ...found })));
  const of = (severity: Finding['severity']) => all.filter(finding => finding.severity === severity);
  return [...of('warning'), ...of('note')];
};
