/** `npm run -s scenario -- COMMAND …`: the writer's tools. */
import { didYouMean } from '../../shared/scenario/nearest.ts';
import { readArguments } from './arguments.ts';
import { type Command, helpFor } from './command.ts';
import { Refusal } from './refusal.ts';

/** Each is loaded when it is called. */
const COMMANDS: Readonly<Record<string, { readonly about: string; readonly load: () => Promise<Command> }>> = {
  new: { about: 'a small scenario to begin with', load: async () => (await import('./new.ts')).create },
  check: { about: 'what is wrong in the files', load: async () => (await import('./check.ts')).check },
  cases: { about: 'whether what it promises holds', load: async () => (await import('./cases.ts')).cases },
  lint: { about: 'check, and what playing shows', load: async () => (await import('./lint.ts')).lint },
  par: { about: 'measures par and writes it into the rules', load: async () => (await import('./par.ts')).par },
  schema: { about: 'JSON Schemas for editors', load: async () => (await import('./schema.ts')).schema },
  habits: { about: 'what answering in measure is worth', load: async () => (await import('./habits.ts')).habits },
  ladder: { about: 'whether better play is rewarded', load: async () => (await import('./ladder.ts')).ladder },
  report: { about: 'a page of pictures of what they came to', load: async () => (await import('./report.ts')).report },
  simulate: { about: 'bots play it many times', load: async () => (await import('./simulate.ts')).simulate },
  'what-if': {
    about: 'other orders in a recorded game',
    load: async () => (await import('./what-if.ts')).whatIf,
  },
};

const wide = Math.max(...Object.keys(COMMANDS).map(name => name.length)) + 2;
const USAGE = [
  'usage: npm run -s scenario -- COMMAND …',
  ...Object.entries(COMMANDS).map(([name, { about }]) => `  ${name.padEnd(wide)}${about}`),
  'COMMAND --help says more.',
].join('\n');

const run = async ([name = '', ...args]: readonly string[]): Promise<number> => {
  if (name === '--help' || name === 'help') {
    console.log(USAGE);
    return 0;
  }
  if (name === '') throw new Refusal(USAGE);
  if (!Object.hasOwn(COMMANDS, name))
    throw new Refusal(`there is no command '${name}'.${didYouMean(name, Object.keys(COMMANDS))}\n${USAGE}`);
  const command = await COMMANDS[name].load();
  if (args.includes('--help')) {
    console.log(helpFor(name, command));
    return 0;
  }
  return command.run(readArguments(args, command));
};

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
