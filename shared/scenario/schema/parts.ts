import { z } from 'zod';

/** Every message here finishes the sentence "… must be", so that a problem can name the place and the value. */
const whole = (low: number, high: number, expected: string) =>
  z.int({ error: expected }).min(low, { error: expected }).max(high, { error: expected });

/** A whole number, said to be what a writer may put there. */
export const wholeNumber = (expected = 'a whole number') => z.int({ error: expected });

/** A whole number of `low` or more. */
export const atLeast = (low: number) => whole(low, 1_000_000, `a whole number of ${low} or more`);

export const between = (low: number, high: number) => whole(low, high, `a whole number from ${low} to ${high}`);

/** Text of so many characters at most. */
export const written = (longest: number) => {
  const expected = `text of at most ${longest} characters`;
  return z.string({ error: expected }).max(longest, { error: expected });
};

/** A name, a title, a caption: one line. */
export const Line = written(200);
/** A paragraph or a few. */
export const Prose = written(6000);

/** The id of something that the same scenario declares. */
export const Name = z.string({ error: 'an id' }).min(1, { error: 'an id' }).max(60, { error: 'an id' });

export const Names = z.array(Name, { error: 'a list of ids, such as [one, two]' });

export const Flag = z.boolean({ error: 'true or false' });

/** An amount: a whole number, or an expression that gives one. */
const AMOUNT = 'a whole number or an expression in quotes';
export const Amount = z.union([wholeNumber(AMOUNT), z.string()], { error: AMOUNT });

/** A condition: an expression that is true or false. */
export const Condition = z.union([z.string(), z.boolean()], { error: 'an expression in quotes that is true or false' });

const MAP_EXPECTED = 'a map of ids, each with what belongs to it';

/** A map from ids to one kind of thing. */
export const byId = <T extends z.ZodType>(value: T) => z.record(z.string(), value, { error: MAP_EXPECTED });

export const Effects = byId(Amount).describe(
  'What it changes: a map from a track to a whole number, or to an expression in quotes.',
);

export const Origin = z
  .enum(['article', 'partly', 'beyond'], {
    error: 'article, partly or beyond',
  })
  .describe("Whose claim it is: the source's (article), partly, or yours (beyond).");

/** A strict object, with a sentence that says what it is. */
export const entry = <T extends z.ZodRawShape>(about: string, shape: T) =>
  z.strictObject(shape, { error: 'a map of keys and values' }).describe(about);
