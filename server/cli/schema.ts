import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { err, ok, type Result } from '../../shared/result.ts';
import { didYouMean } from '../../shared/scenario/nearest.ts';
import { jsonSchema, SCHEMAS, type SchemaName } from '../../shared/scenario/schema/editors.ts';

const USAGE = `scenario schema [${SCHEMAS.join('|')}] [-o FILE.json | -o FOLDER]`;

interface Asked {
  readonly name: SchemaName;
  /** A file for one schema, or a folder for all of them. */
  readonly to: string | undefined;
}

/** `schema [KIND] [-o FILE]`: the JSON Schema by which editors complete, explain and check a scenario's files. */
export const schema = async (args: readonly string[]): Promise<number> => {
  const asked = asking(args);
  if (!asked.ok) {
    console.error(asked.error);
    return 1;
  }
  const { name, to } = asked.value;
  if (to === undefined) process.stdout.write(text(name));
  else if (to.endsWith('.json')) await write(to, name);
  else for (const each of SCHEMAS) await write(join(to, `${each}.json`), each);
  return 0;
};

const asking = (args: readonly string[]): Result<Asked, string> => {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { output: { type: 'string', short: 'o' } },
      allowPositionals: true,
    });
    const [word = SCHEMAS[0], ...more] = positionals;
    const name = SCHEMAS.find(known => known === word);
    if (more.length > 0) return err(`one kind of file at a time: ${USAGE}`);
    if (name === undefined) return err(`there is no schema of '${word}'.${didYouMean(word, SCHEMAS)} ${USAGE}`);
    return ok({ name, to: values.output });
  } catch (error) {
    return err(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  }
};

const text = (name: SchemaName): string => `${JSON.stringify(jsonSchema(name), null, 2)}\n`;

const write = async (path: string, name: SchemaName): Promise<void> => {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text(name));
  console.log(path);
};
