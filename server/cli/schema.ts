import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { didYouMean } from '../../shared/scenario/nearest.ts';
import { jsonSchema, SCHEMAS, type SchemaName } from '../../shared/scenario/schema/editors.ts';
import type { Given } from './arguments.ts';
import type { Command } from './command.ts';
import { Refusal } from './refusal.ts';

const run = async (given: Given): Promise<number> => {
  const name = kindIn(given.paths);
  const to = given.text('output', null);
  if (to === null) process.stdout.write(text(name));
  else if (to.endsWith('.json')) await write(to, name);
  else for (const each of SCHEMAS) await write(join(to, `${each}.json`), each);
  return 0;
};

/** `schema [KIND] [-o FILE]`: the JSON Schema by which editors complete, explain and check a scenario's files. */
export const schema: Command = {
  takes: `[${SCHEMAS.join('|')}]`,
  about: "Prints the JSON Schema by which editors complete, explain and check a scenario's files.",
  options: {
    output: { takes: 'FILE', letter: 'o', about: 'writes it there: one into FILE.json, all of them into a folder' },
  },
  run,
};

const kindIn = ([word = SCHEMAS[0], ...more]: readonly string[]): SchemaName => {
  const name = SCHEMAS.find(known => known === word);
  if (more.length > 0) throw new Refusal(`one kind of file at a time: scenario schema [${SCHEMAS.join('|')}]`);
  if (name === undefined)
    throw new Refusal(
      `there is no schema of '${word}'.${didYouMean(word, SCHEMAS)} scenario schema [${SCHEMAS.join('|')}]`,
    );
  return name;
};

const text = (name: SchemaName): string => `${JSON.stringify(jsonSchema(name), null, 2)}\n`;

const write = async (path: string, name: SchemaName): Promise<void> => {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text(name));
  console.log(path);
};
