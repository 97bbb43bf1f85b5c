import { parentPort } from 'node:worker_threads';
import { decide } from '../../shared/bots/decide.ts';
import { compile } from '../../shared/scenario/compile.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';
import type { Answer, Job } from './job.ts';

/** A thread that plays for bots: knows scenarios by hash, keeps nothing of any table. */

const known = new Map<string, Scenario>();

const learn = ({ hash, files }: Extract<Job, { kind: 'learn' }>): void => {
  const compiled = compile(files);
  if (!compiled.ok) throw new Error(`scenario ${hash} does not compile`);
  known.set(hash, compiled.value);
};

const think = ({ id, hash, view, seed, mind }: Extract<Job, { kind: 'think' }>): void => {
  const scenario = known.get(hash);
  if (scenario === undefined) throw new Error(`scenario ${hash} was never learned`);
  const answer: Answer = { id, decision: decide(scenario, view, seed, mind) };
  parentPort?.postMessage(answer);
};

parentPort?.on('message', (job: Job) => {
  if (job.kind === 'learn') learn(job);
  else think(job);
});
