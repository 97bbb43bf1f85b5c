/** The load, in a process of its own: `node main.ts <what> <targets as JSON>`; prints JSON. */
import { z } from 'zod';
import { openEchoTable } from './echo.ts';
import { measureKeen } from './keen.ts';
import { measureLatency } from './latency.ts';
import { measureMemory } from './memory.ts';
import { openOurTable } from './ours.ts';
import { Asked, type Target } from './target.ts';
import { measureTurns } from './turns.ts';

const [what, asked] = process.argv.slice(2);
const targets: readonly Target[] = z
  .array(Asked)
  .parse(JSON.parse(asked))
  .map(({ server, port, pid, tables }) => ({
    url: `http://127.0.0.1:${port}`,
    pid,
    tables,
    open: server === 'ours' ? openOurTable : openEchoTable,
  }));

const measure = (): Promise<unknown> => {
  switch (what) {
    case 'turns':
      return measureTurns(targets[0]);
    case 'memory':
      return measureMemory(targets[0]);
    case 'latency':
      return measureLatency(targets);
    case 'keen':
      return measureKeen(targets[0]);
    default:
      throw new Error(`nothing is called ${what}`);
  }
};

console.log(JSON.stringify(await measure()));
process.exit(0);
