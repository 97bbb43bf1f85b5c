import { z } from 'zod';
import { Cases } from './cases.ts';
import { Press } from './press.ts';
import { Rules } from './rules.ts';
import { Texts } from './texts.ts';

/** The kinds of file that an editor can complete, explain and check. */
export const SCHEMAS = ['rules', 'texts', 'cases', 'press'] as const;
export type SchemaName = (typeof SCHEMAS)[number];

const ABOUT: Readonly<Record<SchemaName, readonly [schema: z.ZodType, title: string]>> = {
  rules: [Rules, 'The rules of a scenario'],
  texts: [Texts, 'The words of a scenario, in one language'],
  cases: [Cases, 'What a scenario promises'],
  press: [Press, 'What the newspaper prints, in one language'],
};

/** The JSON Schema of one kind of file. Draft 7, because that is what editors of YAML read. */
export const jsonSchema = (name: SchemaName): object => {
  const [schema, title] = ABOUT[name];
  const { $schema, ...rest } = z.toJSONSchema(schema, { target: 'draft-7', io: 'input', override: simplify });
  return { $schema, title, ...rest };
};

/** Takes away what says nothing (any key is a string), or what editors read in different ways (classes of letters). */
const simplify = ({ jsonSchema: made }: { readonly jsonSchema: z.core.JSONSchema.BaseSchema }): void => {
  delete made.propertyNames;
  if (made.minimum === Number.MIN_SAFE_INTEGER) delete made.minimum;
  if (made.maximum === Number.MAX_SAFE_INTEGER) delete made.maximum;
  if (made.pattern?.includes('\\p{')) {
    delete made.pattern;
    made.maxLength = 2;
  }
};
