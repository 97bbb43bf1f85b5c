import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

const Spot = z.tuple([z.number(), z.number()]);
const Codes = z
  .array(z.union([z.string(), z.number()]))
  .default([])
  .transform(codes => codes.map(code => String(code).padStart(3, '0')));

/** What a chart needs of `rules.yaml`; whether the scenario holds is asked by its own loader, not here. */
const Rules = z.object({
  scenario: z.string(),
  map: z
    .object({
      centre: z.union([z.tuple([z.number(), z.number(), z.number()]), z.tuple([z.number(), z.number()])]),
      lanes: z.record(z.string(), z.array(Spot).min(2)).default({}),
      lands: Codes,
      inset: z.object({ box: z.tuple([z.number(), z.number(), z.number(), z.number()]), over: Spot }).optional(),
    })
    .optional(),
  roles: z.record(z.string(), z.object({ lands: Codes })).default({}),
  places: z
    .record(
      z.string(),
      z.object({ at: Spot, kind: z.enum(['capital', 'port', 'city']).default('city'), role: z.string().optional() }),
    )
    .default({}),
});

/** What a chart is made from. */
export interface ChartPlan {
  readonly id: string;
  /** Longitude, latitude and tilt of the view, degrees. */
  readonly centre: readonly [number, number, number];
  readonly lanes: Readonly<Record<string, readonly (readonly [number, number])[]>>;
  /** Countries in play without a seat, ISO 3166 numeric. */
  readonly lands: readonly string[];
  readonly roles: readonly { readonly id: string; readonly lands: readonly string[] }[];
  readonly places: readonly {
    readonly id: string;
    readonly at: readonly [number, number];
    readonly kind: 'capital' | 'port' | 'city';
    readonly role: string | undefined;
  }[];
  readonly inset: {
    readonly box: readonly [number, number, number, number];
    readonly over: readonly [number, number];
  } | null;
}

/** The plan of a scenario's chart, `null` when it has no map. */
const planOf = (rulesYaml: string): ChartPlan | null => {
  const rules = Rules.parse(parse(rulesYaml, { maxAliasCount: 0 }));
  if (!rules.map) return null;
  const [longitude, latitude, tilt = 0] = rules.map.centre;
  return {
    id: rules.scenario,
    centre: [longitude, latitude, tilt],
    lanes: rules.map.lanes,
    lands: rules.map.lands,
    roles: Object.entries(rules.roles).map(([id, { lands }]) => ({ id, lands })),
    places: Object.entries(rules.places).map(([id, { at, kind, role }]) => ({ id, at, kind, role })),
    inset: rules.map.inset ?? null,
  };
};

/** The `rules.yaml` of every scenario folder. */
export const rulesFiles = (scenarios: string): string[] =>
  readdirSync(scenarios)
    .map(folder => join(scenarios, folder, 'rules.yaml'))
    .filter(path => existsSync(path))
    .sort();

export const readPlans = (scenarios: string): ChartPlan[] =>
  rulesFiles(scenarios)
    .map(path => planOf(readFileSync(path, 'utf8')))
    .filter(plan => plan !== null);
