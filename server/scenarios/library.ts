import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compile } from '../../shared/scenario/compile.ts';
import { formatProblem } from '../../shared/scenario/problem.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';
import { baseName, type File } from '../../shared/scenario/source.ts';
import type { Log } from '../log.ts';
import type { Store } from '../store/store.ts';
import { readScenario } from './read.ts';

/** The scenarios that new tables may choose, and every one that a stored table was made with. */
export interface Library {
  /** In the order of `shelf.txt`, then of their folders' names: the first stands for the house. */
  readonly shelf: readonly Scenario[];
  byId(id: string): Scenario | null;
  /** Also finds texts that have since been changed or taken away, as long as a table was made with them. */
  byHash(hash: string): Promise<Scenario | null>;
  /** The files that a scenario was compiled from. */
  filesOf(scenario: Scenario): Promise<readonly File[]>;
  /** Stores a scenario's text once, before a table is made with it. */
  keep(scenario: Scenario): Promise<void>;
}

/** Compiles every folder under `root`; those that do not hold are logged and left out, and so is what holds no YAML. */
export const openLibrary = async (root: string, store: Store, log: Log): Promise<Library> => {
  const files = new Map<string, readonly File[]>();
  const known = new Map<string, Scenario>();
  const kept = new Set<string>();
  for (const folder of await foldersIn(root)) {
    const read = await readScenario(join(root, folder));
    if (read.length === 0) continue;
    const compiled = compile(read);
    if (!compiled.ok) {
      for (const problem of compiled.error) log.error({ scenario: folder }, formatProblem(problem));
      continue;
    }
    const { id } = compiled.value;
    if ([...known.values()].some(other => other.id === id)) {
      log.error(
        { scenario: folder },
        `Another folder already holds the scenario '${id}': give this one an id of its own.`,
      );
      continue;
    }
    known.set(compiled.value.hash, compiled.value);
    files.set(compiled.value.hash, read);
  }
  const shelf = [...known.values()];
  const filesOf = async ({ hash }: Scenario) => files.get(hash) ?? (await storedFiles(store, hash));
  return {
    shelf,
    filesOf,
    byId: id => shelf.find(scenario => scenario.id === id) ?? null,
    byHash: async hash => {
      const found = known.get(hash) ?? (await fromStore(store, hash));
      if (found) known.set(hash, found);
      return found;
    },
    keep: async scenario => {
      if (kept.has(scenario.hash)) return;
      const texts = (await filesOf(scenario)).map(file => [baseName(file), file.text]);
      await store.keepScenario(scenario.hash, scenario.id, Object.fromEntries(texts));
      kept.add(scenario.hash);
    },
  };
};

const fromStore = async (store: Store, hash: string): Promise<Scenario | null> => {
  const compiled = compile(await storedFiles(store, hash));
  return compiled.ok && compiled.value.hash === hash ? compiled.value : null;
};

const storedFiles = async (store: Store, hash: string): Promise<readonly File[]> =>
  Object.entries((await store.scenario(hash)) ?? {}).map(([name, text]) => ({ name, text }));

/** Those that `shelf.txt` names, a folder a line, then the others by name. */
const foldersIn = async (root: string): Promise<string[]> => {
  const entries = await readdir(root, { withFileTypes: true });
  const folders = entries
    .filter(entry => entry.isDirectory())
    .map(entry => entry.name)
    .sort();
  const named = entries.some(({ name }) => name === SHELF) ? await readFile(join(root, SHELF), 'utf8') : '';
  const first = named.split(/\s+/).filter(name => folders.includes(name));
  return [...new Set([...first, ...folders])];
};

const SHELF = 'shelf.txt';
