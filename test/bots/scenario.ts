import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compile } from '../../shared/scenario/compile.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';
import type { File } from '../../shared/scenario/source.ts';

export const filesOf = (folder: string): readonly File[] =>
  readdirSync(join('scenarios', folder))
    .filter(name => name.endsWith('.yaml'))
    .map(name => ({ name, text: readFileSync(join('scenarios', folder, name), 'utf8') }));

export const scenarioOf = (folder: string): Scenario => {
  const compiled = compile(filesOf(folder));
  if (!compiled.ok) throw new Error(`${folder} does not compile`);
  return compiled.value;
};

export const indexOf = (list: readonly { readonly id: string }[], id: string): number =>
  list.findIndex(each => each.id === id);
