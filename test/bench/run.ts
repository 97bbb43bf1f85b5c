/** `npm run bench [-- row …] [-- --kills 20]`: measures what the project promises, as ratios within one run. */
import { writeFile } from 'node:fs/promises';
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { resultsPage } from './results.ts';
import type { Figure, Row, Settings } from './row.ts';
import { asleep } from './rows/asleep.ts';
import { assets } from './rows/assets.ts';
import { durable } from './rows/durable.ts';
import { engine } from './rows/engine.ts';
import { flagship } from './rows/flagship.ts';
import { keen } from './rows/keen.ts';
import { kills } from './rows/kills.ts';
import { latency } from './rows/latency.ts';
import { memory } from './rows/memory.ts';
import { secrets } from './rows/secrets.ts';
import { simulate } from './rows/simulate.ts';
import { turns } from './rows/turns.ts';
import { textTable } from './table.ts';

const ROWS: readonly Row[] = [
  engine,
  flagship,
  simulate,
  turns,
  latency,
  keen,
  memory,
  durable,
  assets,
  asleep,
  kills,
  secrets,
];

export interface Measured {
  readonly row: string;
  readonly seconds: number;
  readonly figures: readonly Figure[];
  /** Why there are no figures. */
  readonly failure: string | null;
}

/** The line that names the error, of all that a child has printed. */
const firstLine = (text: string): string => (/^\w*Error: .*$/m.exec(text)?.[0] ?? text.split('\n')[0]).slice(0, 200);

const measure = async (row: Row, settings: Settings): Promise<Measured> => {
  const from = performance.now();
  const seconds = (): number => (performance.now() - from) / 1000;
  try {
    const figures = await row.run(settings);
    console.log(`\n${row.name} (${seconds().toFixed(0)} s)\n${textTable(figures)}`);
    for (const figure of figures) console.log(`  ${figure.what}: ${figure.detail}`);
    return { row: row.name, seconds: seconds(), figures, failure: null };
  } catch (error) {
    const failure = firstLine(error instanceof Error ? error.message : String(error));
    console.log(`\n${row.name}: not measured: ${failure}`);
    return { row: row.name, seconds: seconds(), figures: [], failure };
  }
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { kills: { type: 'string', default: '20' } },
});
const unknown = positionals.filter(name => ROWS.every(row => row.name !== name));
if (unknown.length > 0)
  throw new Error(`no row ${unknown.join(', ')}; there are ${ROWS.map(row => row.name).join(', ')}`);
const chosen = ROWS.filter(row => positionals.length === 0 || positionals.includes(row.name));

const [loadBefore] = loadavg();
const measured: Measured[] = [];
for (const row of chosen) measured.push(await measure(row, { kills: Number(values.kills) }));
console.log(`\n${textTable(measured.flatMap(one => one.figures))}`);
if (chosen.length === ROWS.length)
  await writeFile(new URL('RESULTS.md', import.meta.url), resultsPage(measured, loadBefore));
