import { Piscina } from 'piscina';
import type { Scenario } from '../../shared/scenario/scenario.ts';
import type { File } from '../../shared/scenario/source.ts';
import { createLine } from './line.ts';

type Skills = typeof import('./worker.ts');
export type Skill = keyof Skills;

export interface Work<S extends Skill> {
  /** Whose work it is: the owners take turns, however much one of them brings. */
  readonly owner: string;
  readonly scenario: Scenario;
  readonly skill: S;
  readonly asked: Parameters<Skills[S]>[0]['asked'];
  /** Work that takes long lets what is quick go first. */
  readonly isLong?: boolean;
  /** How long a thread may take, ms; as long again to start and learn the scenario first. */
  readonly patienceMs: number;
  /** Once it is aborted, nobody wants the answer any more. */
  readonly signal?: AbortSignal;
}

/** Threads that know scenarios and work for several owners; none of them is at work while there is nothing to do. */
export interface Threads {
  /** How many work at once. */
  readonly size: number;
  /** Rejects where a thread fails, is too slow or is closed; the thread is then replaced. */
  readonly give: <S extends Skill>(work: Work<S>) => Promise<NonNullable<ReturnType<Skills[S]>>>;
  readonly close: () => Promise<void>;
}

interface ThreadSettings {
  /** Threads, 1 or more. One starts at once, the others when they are needed. */
  readonly size: number;
  /** The files that a scenario was compiled from; asked once per thread and scenario. */
  readonly load: (scenario: Scenario) => Promise<readonly File[]> | readonly File[];
}

/** Threads give way to the one that serves people, where the system lets a thread have a priority of its own. */
const NICE = 5;
/** A thread beyond the first that has had nothing to do for so long ends, ms. */
const IDLE_MS = 60_000;

export const openThreads = ({ size, load }: ThreadSettings): Threads => {
  const piscina = new Piscina({
    filename: new URL('./worker.ts', import.meta.url).href,
    name: 'think' satisfies Skill,
    minThreads: 1,
    maxThreads: size,
    idleTimeout: IDLE_MS,
    niceIncrement: NICE,
    recordTiming: false,
  });
  // What befalls a thread while it works rejects that work; what befalls it between two questions concerns nobody.
  piscina.on('error', () => {});
  const line = createLine(size);
  const closing = new AbortController();

  const carryOut = async <S extends Skill>(work: Work<S>): Promise<NonNullable<ReturnType<Skills[S]>>> => {
    const { scenario, skill, asked, patienceMs, signal } = work;
    const run = (files?: readonly File[]) => {
      closing.signal.throwIfAborted();
      const job = { hash: scenario.hash, asked, ...(files && { files }) };
      return piscina.run(job, { name: skill, signal: withPatience(patienceMs, signal) });
    };
    return (await run()) ?? run(await load(scenario));
  };

  return {
    size,
    give: work => line.wait(work.owner, () => carryOut(work), work.isLong),
    close: async () => {
      closing.abort();
      line.close();
      await piscina.destroy();
    },
  };
};

const withPatience = (ms: number, signal?: AbortSignal): AbortSignal =>
  signal === undefined ? AbortSignal.timeout(ms) : AbortSignal.any([signal, AbortSignal.timeout(ms)]);
