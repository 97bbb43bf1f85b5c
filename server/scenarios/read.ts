import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { File } from '../../shared/scenario/source.ts';

/** Reads the files of a scenario: a folder's YAML files in the order of their names, or one file. */
export const readScenario = async (path: string): Promise<readonly File[]> => {
  const names = (await stat(path)).isDirectory() ? await yamlFilesIn(path) : [path];
  return Promise.all(names.map(async name => ({ name, text: await readFile(name, 'utf8') })));
};

const yamlFilesIn = async (folder: string): Promise<readonly string[]> => {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter(entry => entry.isFile() && isYaml(entry.name)).map(entry => join(folder, entry.name));
  return names.sort();
};

const isYaml = (name: string): boolean => /\.ya?ml$/.test(name) && !basename(name).startsWith('.');

/** The other files of a scenario's folder; of a file that stands alone there are none. */
export const readBeside = async (path: string): Promise<readonly string[]> => {
  if (!(await stat(path)).isDirectory()) return [];
  const entries = await readdir(path, { withFileTypes: true });
  return entries.flatMap(entry => (entry.isFile() && !isYaml(entry.name) ? [join(path, entry.name)] : [])).sort();
};
