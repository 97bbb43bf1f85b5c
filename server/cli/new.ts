import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Given } from './arguments.ts';
import type { Command } from './command.ts';
import { Refusal } from './refusal.ts';

/** A small scenario that plays as it stands; what is copied. */
const STARTER = fileURLToPath(new URL('./starter', import.meta.url));
const STARTER_ID = 'my-scenario';
const SCHEMAS = fileURLToPath(new URL('../../scenarios/schema', import.meta.url));

const ID = /^[a-z0-9][a-z0-9_-]{0,59}$/;

const run = async (given: Given): Promise<number> => {
  const id = idIn(given.paths);
  const folder = join(given.text('dir', 'scenarios'), id);
  const files = await starterFor(id, folder);
  await makeFolder(folder);
  for (const { name, text } of files) await writeFile(join(folder, name), text);
  console.log(whatNow(folder, files));
  return 0;
};

/** `new NAME [--dir scenarios]`: writes a small complete scenario to begin with. */
export const create: Command = {
  takes: 'NAME',
  about: 'Writes a small complete scenario into a new folder, to play first and to change afterwards.',
  options: { dir: { takes: 'FOLDER', about: 'where the new folder goes; scenarios when left out' } },
  run,
};

const idIn = ([id, ...more]: readonly string[]): string => {
  if (id === undefined || more.length > 0) throw new Refusal('name one new scenario: scenario new NAME');
  if (ID.test(id)) return id;
  throw new Refusal(
    `'${id}' is not a name for a scenario: use small letters, digits and hyphens, such as '${mended(id)}'.`,
  );
};

const mended = (id: string): string => {
  const word = id
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  return word === '' ? STARTER_ID : word;
};

interface Written {
  readonly name: string;
  readonly text: string;
}

const starterFor = async (id: string, folder: string): Promise<readonly Written[]> => {
  const schemas = relative(folder, SCHEMAS).split(sep).join('/');
  const names = (await readdir(STARTER)).sort();
  return Promise.all(
    names.map(async name => {
      const text = await readFile(join(STARTER, name), 'utf8');
      return { name, text: text.replace(/(\$schema=).*\/(\w+\.json)/, `$1${schemas}/$2`).replaceAll(STARTER_ID, id) };
    }),
  );
};

/** @throws Refusal where something stands already, or nothing may be written */
const makeFolder = async (folder: string): Promise<void> => {
  try {
    await mkdir(join(folder, '..'), { recursive: true });
    await mkdir(folder);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'EEXIST') throw new Refusal(`${folder} is there already: choose another name, or remove it first.`);
    if (code === 'ENOTDIR')
      throw new Refusal(`${folder} cannot be made: a file stands in its way. Choose another --dir.`);
    if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
      throw new Refusal(`${folder} cannot be made: nothing may be written there. Choose another --dir.`);
    throw error;
  }
};

const whatNow = (folder: string, files: readonly Written[]): string =>
  [
    `${folder}: ${files.map(({ name }) => name).join(', ')}.`,
    'It plays as it stands. Change a number, then',
    `  npm run -s scenario -- check ${folder}       what is wrong in the files`,
    `  npm run -s scenario -- cases ${folder}       whether what it promises holds`,
    `  npm run -s scenario -- lint ${folder}        what bots find when they play it`,
    `  npm run -s scenario -- report ${folder}      the same in pictures`,
    'or start the server and choose it for a new table. scenarios/README.md explains each concept.',
  ].join('\n');
