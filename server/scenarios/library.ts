import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compile } from '../../shared/scenario/compile.ts';
import { formatProblem } from '../../shared/scenario/problem.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';
import type { File } from '../../shared/scenario/source.ts';
import type { Log } from '../log.ts';
import type { Store } from '../store/store.ts';

/** The scenarios that new tables may choose, and every one that a stored table was made with. */
export interface Library {
  /** In the order of their ids. */
  readonly shelf: readonly Scenario[];
  byId(id: string): Scenario | null;
  /** Also finds texts that have since been changed or taken away, as long as a table was made with them. */
  byHash(hash: string): Promise<Scenario | null>;
  /** Stores a scenario's text once, before a table is made with it. */
  keep(scenario: Scenario): Promise<void>;
}

/** Compiles every folder under `root`; those that do not hold are logged and left out. */
export const openLibrary = (root: string, store: Store, log: Log): Library => {
  const files = new Map<string, readonly File[]>();
  const known = new Map<string, Scenario>();
  const shelf: Scenario[] = [];
  for (const folder of foldersIn(root)) {
    const read = filesIn(join(root, folder));
    const compiled = compile(read);
    if (!compiled.ok) {
      for (const problem of compiled.error) log.error({ scenario: folder }, formatProblem(problem));
      continue;
    }
    shelf.push(compiled.value);
    known.set(compiled.value.hash, compiled.value);
    files.set(compiled.value.hash, read);
  }
  return {
    shelf,
    byId: id => shelf.find(scenario => scenario.id === id) ?? null,
    byHash: async hash => {
      const found = known.get(hash) ?? (await fromStore(store, hash));
      if (found) known.set(hash, found);
      return found;
    },
    keep: async scenario => {
      const texts = Object.fromEntries((files.get(scenario.hash) ?? []).map(({ name, text }) => [name, text]));
      await store.keepScenario(scenario.hash, scenario.id, texts);
    },
  };
};

const fromStore = async (store: Store, hash: string): Promise<Scenario | null> => {
  const texts = await store.scenario(hash);
  if (!texts) return null;
  const compiled = compile(Object.entries(texts).map(([name, text]) => ({ name, text })));
  return compiled.ok && compiled.value.hash === hash ? compiled.value : null;
};

const foldersIn = (root: string): string[] =>
  readdirSync(root, { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(entry => entry.name)
    .sort();

const filesIn = (folder: string): File[] =>
  readdirSync(folder)
    .filter(name => name.endsWith('.yaml'))
    .sort()
    .map(name => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
