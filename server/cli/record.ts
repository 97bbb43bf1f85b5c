import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { Entry, Journal } from '../../shared/engine/entry.ts';
import { replay } from '../../shared/engine/replay.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';
import { unreadable } from './law.ts';
import { Refusal } from './refusal.ts';

/** The parts of a downloaded record that a game can be played again from. */
const SavedGame = z.object({
  header: z.object({
    engine: z.int(),
    /** The name of a folder, for that is where the rules are looked for. */
    scenario: z.string().regex(/^[a-z0-9][a-z0-9_-]{0,59}$/, 'is no name of a scenario'),
    hash: z.string(),
    seed: z.string(),
    start: z.record(z.string(), z.int()),
  }),
  entries: z
    .array(
      z.object({ entry: z.custom<Entry>(value => typeof value === 'object' && value !== null), digest: z.string() }),
    )
    .min(1),
  bots: z.array(z.object({ role: z.string(), temperament: z.string() })).default([]),
});
export type SavedGame = z.infer<typeof SavedGame>;

/** @throws Refusal where the file cannot be read or is no record */
export const readRecord = async (path: string): Promise<SavedGame> => {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw new Refusal(`${path}: ${unreadable(error)}`);
  });
  const parsed = SavedGame.safeParse(parse(text));
  if (parsed.success) return parsed.data;
  const { path: at, message } = parsed.error.issues[0];
  const where = at.length === 0 ? '' : ` (${at.join('.')}: ${message})`;
  throw new Refusal(
    `${path} is no record of a game${where}: give the file that a debrief's 'Download the record' saves.`,
  );
};

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

/** Plays it again, every digest checked: a text that has changed since may still hold the same rules. @throws Refusal */
export const checkRecord = (scenario: Scenario, { header, entries }: SavedGame, path: string): void => {
  const journal: Journal = { header: { ...header, hash: scenario.hash }, entries };
  try {
    if (replay(scenario, journal).status === 'ended') return;
  } catch (error) {
    throw new Refusal(`${path} cannot be played again: ${whyNot(scenario, header, error)}.`);
  }
  throw new Refusal(`${path} is of a game that is not over: it can be asked once it is.`);
};

const whyNot = (scenario: Scenario, { scenario: id, hash }: SavedGame['header'], error: unknown): string => {
  if (id !== scenario.id)
    return `it is a game of '${id}', and these are the rules of '${scenario.id}': name the folder of '${id}' with --scenario`;
  if (hash !== scenario.hash)
    return `the rules of '${id}' have changed since it was played: name the folder as it was then with --scenario`;
  return `the file has been changed, or another version of the game wrote it (${error instanceof Error ? error.message : error})`;
};
