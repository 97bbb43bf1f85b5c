/**
 * Records the golden journals: for each ending of the flagship the first random game that comes to it, with a digest after
 * every entry. They are recorded anew only together with a new number in shared/engine/version.ts; the rules they were
 * played by are kept beside them, so that the flagship may be edited.
 *
 *     node test/journals/record.ts
 */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { digest } from '../../shared/engine/digest.ts';
import type { Journal } from '../../shared/engine/entry.ts';
import { ENGINE } from '../../shared/engine/version.ts';
import { compile } from '../../shared/scenario/compile.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';
import { fuzz } from '../fuzz.ts';

const here = new URL('./', import.meta.url);
const MOST_GAMES = 50_000;

const keepRules = (): Scenario => {
  const kept = new URL('rules.yaml', here);
  cpSync(new URL('../../scenarios/venezuela-2024/rules.yaml', here), kept);
  const law = compile([{ name: 'rules.yaml', text: readFileSync(kept, 'utf8') }]);
  if (!law.ok) throw new Error(JSON.stringify(law.error, null, 2));
  return law.value;
};

const write = (name: string, { header, entries }: Journal): void => {
  const lines = entries.map(entry => `    ${JSON.stringify(entry)}`).join(',\n');
  writeFileSync(new URL(`${name}.json`, here), `{\n  "header": ${JSON.stringify(header)},\n  "entries": [\n${lines}\n  ]\n}\n`);
};

const scenario = keepRules();
const missing = new Set(scenario.endings.map((_, ending) => ending));
for (let game = 0; game < MOST_GAMES && missing.size > 0; game++) {
  const steps = [...fuzz(scenario, game)];
  const ending = steps.at(-1)?.after.ending ?? -1;
  if (!missing.delete(ending)) continue;
  const header = { engine: ENGINE, scenario: scenario.id, hash: scenario.hash, seed: `fuzz ${game}`, start: {} };
  const entries = steps
    .filter(({ before, after }) => before !== after)
    .map(({ entry, after }) => ({ entry, digest: digest(after) }));
  write(scenario.endings[ending].id, { header, entries });
  console.log(`${scenario.endings[ending].id}: game ${game}, ${entries.length} entries`);
}
for (const ending of missing) console.log(`no game came to ${scenario.endings[ending].id}`);
