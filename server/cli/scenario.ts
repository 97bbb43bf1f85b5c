/** `npm run -s scenario -- check|simulate …`: the writer's tools. */

const USAGE = `usage:
  scenario check FILE_OR_FOLDER… [--json]
  scenario cases FILE_OR_FOLDER… [--json]
  scenario schema [rules|texts|cases|press] [-o FILE.json | -o FOLDER]
  scenario simulate FILE_OR_FOLDER [--games N] [--bots random|easy|steady] [--seed S] [--json]`;

type Command = (args: readonly string[]) => Promise<number>;

const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  check: async () => (await import('./check.ts')).check,
  cases: async () => (await import('./cases.ts')).cases,
  schema: async () => (await import('./schema.ts')).schema,
  simulate: async () => (await import('./simulate.ts')).simulate,
};

const [name = '', ...args] = process.argv.slice(2);

if (Object.hasOwn(COMMANDS, name)) {
  const command = await COMMANDS[name]();
  process.exitCode = await command(args);
} else {
  console.error(name === '' ? USAGE : `there is no command '${name}'.\n${USAGE}`);
  process.exitCode = 1;
}
