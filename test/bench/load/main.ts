/** The load, in a process of its own: `node main.ts <what> <server> <port> <pid> <tables>`; prints JSON. */
import { openEchoTable } from './echo.ts';
import { measureLatency } from './latency.ts';
import { measureMemory } from './memory.ts';
import { openOurTable } from './ours.ts';
import type { Target } from './target.ts';
import { measureTurns } from './turns.ts';

const [what, server, port, pid, tables] = process.argv.slice(2);
const target: Target = {
  url: `http://127.0.0.1:${port}`,
  pid: Number(pid),
  open: server === 'ours' ? openOurTable : openEchoTable,
  tables: Number(tables),
};
const measures = { turns: measureTurns, latency: measureLatency, memory: measureMemory } as const;
const measure = Object.entries(measures).find(([name]) => name === what)?.[1];
if (!measure) throw new Error(`nothing is called ${what}`);
console.log(JSON.stringify(await measure(target)));
process.exit(0);
