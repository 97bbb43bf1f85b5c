import type { z } from 'zod';
import type { Path } from '../source.ts';

/** The keys that a schema allows at a path. */
export const keysAt = (schema: z.ZodType, path: Path): readonly string[] => {
  let here: unknown = schema;
  for (const step of path) here = inner(here, step);
  const shapeHere = definitionOf(here)?.shape;
  return shapeHere === undefined ? [] : Object.keys(shapeHere);
};

interface Definition {
  readonly shape?: Readonly<Record<string, unknown>>;
  readonly valueType?: unknown;
  readonly element?: unknown;
  readonly innerType?: unknown;
  readonly options?: readonly unknown[];
}

/** The schema's own description of itself, through optional and union to what holds the keys. */
const definitionOf = (schema: unknown): Definition | undefined => {
  const definition = (schema as { readonly def?: Definition } | undefined)?.def;
  if (definition?.innerType !== undefined) return definitionOf(definition.innerType);
  if (definition?.options === undefined) return definition;
  return definition.options.map(definitionOf).find(option => option?.shape ?? option?.element ?? option?.valueType);
};

const inner = (schema: unknown, step: string | number): unknown => {
  const definition = definitionOf(schema);
  return definition?.shape?.[step] ?? definition?.valueType ?? definition?.element;
};
