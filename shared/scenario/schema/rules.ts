import { z } from 'zod';
import {
  Amount,
  atLeast,
  between,
  byId,
  Condition,
  Effects,
  entry,
  Flag,
  Line,
  Name,
  Names,
  Origin,
  Prose,
  wholeNumber,
} from './parts.ts';
import { sharedWords, TurnWords } from './texts.ts';

/** `rules.yaml`: ids, numbers, conditions, places. A scenario of one file and one language keeps its words here too. */

const number = (expected: string) => z.number({ error: expected });
const longitude = number('a longitude from -180 to 180 degrees').min(-180).max(180);
const latitude = number('a latitude from -90 to 90 degrees').min(-90).max(90);
const Spot = z.tuple([longitude, latitude], { error: '[longitude, latitude] in degrees' });
const COUNTRY = 'a country number, such as "862"';
const Countries = z.array(z.union([wholeNumber(COUNTRY), z.string()], { error: COUNTRY }), {
  error: 'a list of country numbers',
});

const Temperament = entry('How a bot is inclined.', {
  weights: byId(between(-5, 5)).optional().describe('Inclination per move or deal, -5 to 5.'),
  ledger: z.enum(['match', 'ignore', 'raise'], { error: 'match, ignore or raise' }).optional(),
  deals: between(-2, 2).optional().describe('-2 refuses what it can, 2 signs what it can.'),
  reserve: atLeast(0).optional().describe('How much of its resource it likes to keep.'),
});

const Role = entry('A seat with one resource and one score.', {
  title: Line.optional(),
  brief: Prose.optional(),
  hint: Prose.optional(),
  letter: z
    .string({ error: 'one letter' })
    .regex(/^\p{L}$/u, { error: 'one letter' })
    .optional(),
  resource: Name.optional().describe('The track that this role spends.'),
  score: Amount.optional().describe('What this role is after; shown at the end.'),
  par: entry('Mean and spread of the raw score among steady bots.', {
    mean: number('a number'),
    spread: number('a number above 0').positive({ error: 'a number above 0' }),
  }).optional(),
  bots: byId(Temperament).optional(),
  lands: Countries.optional().describe('ISO 3166 numeric codes of the countries tinted on the chart.'),
});

const STARTS = 'a whole number, or a list of whole numbers to draw from';

const Track = entry('A whole number with a range; also resources, marks and secrets.', {
  title: Line.optional(),
  short: Line.optional(),
  about: Prose.optional(),
  range: z
    .tuple([wholeNumber(), wholeNumber()], { error: '[lowest, highest]' })
    .optional()
    .describe('0 to 1 (a mark) when left out.'),
  start: z
    .union([wholeNumber(STARTS), z.array(wholeNumber(STARTS)).min(1, { error: STARTS })], { error: STARTS })
    .optional()
    .describe('The low end of the range when left out.'),
  seen_by: Names.optional().describe('Roles that may see it; everybody when left out.'),
  dial: Flag.optional().describe('A constant that the host may set before the game.'),
  icon: Line.optional(),
});

const Place = entry('A spot on the map.', {
  title: Line.optional(),
  at: Spot,
  kind: z.enum(['capital', 'port', 'city'], { error: 'capital, port or city' }).optional(),
  role: Name.optional(),
});

const Intensity = between(1, 3);

const Luck = entry('Something that may happen with an order.', {
  chance: between(0, 100).describe('Per cent.'),
  text: Line.optional(),
  effects: Effects,
});

const common = {
  title: Line.optional(),
  flavour: Prose.optional(),
  source: Prose.optional(),
  history: Prose.optional(),
  requires: Condition.optional(),
  limit: atLeast(0).optional().describe('At most so often in a game; 0 for no limit.'),
  rest: atLeast(0).optional().describe('Not in the next n turns.'),
  targets: Names.optional().describe('Places of which one must be chosen.'),
  per_target: atLeast(0).optional().describe('At most so often per place; 0 for no limit.'),
  effects: Effects.optional(),
  luck: z.array(Luck, { error: 'a list of {chance, text, effects}' }).optional(),
  covert: Flag.optional().describe('Shown to its parties alone until the debrief.'),
  domain: Name.optional(),
  intensity: Intensity.optional(),
  weight: z.enum(['symbolic', 'material'], { error: 'symbolic or material' }).optional(),
  theatre: Name.optional(),
  opens: Name.optional().describe('The ledger in which it opens an entry.'),
  answers: Names.optional().describe('The ledgers whose entries it may answer.'),
  icon: Line.optional(),
  sails: Name.optional().describe(
    'The lane that its token sails on the chart; with a place chosen, the lane `<sails>_<place>`.',
  ),
  from: Origin.optional(),
};

const Move = entry('Something that one role may order.', {
  role: Name,
  cost: atLeast(0).optional(),
  ...common,
});

const Deal = entry('A move that happens when all its parties order it in the same turn.', {
  parties: byId(entry("One party's half.", { title: Line.optional(), cost: atLeast(0).optional() })),
  ...common,
});

const Ledger = entry('A list of acts that wait for an answer.', {
  title: Line.optional(),
  answered_by: Name,
  window: between(1, 30).describe('Turns that an entry waits.'),
  match: z.enum(['any', 'domain'], { error: 'any or domain' }).optional(),
  proportional: Effects.optional(),
  under: Effects.optional(),
  over: Effects.optional(),
  lapsed: Effects.optional(),
  unprovoked: Effects.optional(),
  start: z
    .array(
      entry('An entry that waits when the game starts.', {
        domain: Name.optional(),
        intensity: Intensity.optional(),
        turn: between(-30, 0).optional(),
      }),
      { error: 'a list of entries, such as [{domain: military, intensity: 2, turn: 0}]' },
    )
    .optional(),
});

const Turn = between(1, 30);

const Event = entry('Something that the world does at the start of a turn.', {
  title: Line.optional(),
  text: Prose.optional(),
  source: Prose.optional(),
  history: Prose.optional(),
  turn: Turn.optional(),
  from: z
    .union([Turn, Origin], { error: 'a turn' })
    .optional()
    .describe('The first turn in which it may happen; where `turn` is given, also article, partly or beyond.'),
  until: Turn.optional().describe('The last turn in which it may happen.'),
  when: Condition.optional(),
  chance: Amount.optional().describe('Per cent.'),
  repeat: Flag.optional().describe('May happen again in a later turn.'),
  effects: Effects.optional(),
  origin: Origin.optional(),
});

const Upkeep = entry('Something that happens after every reveal.', {
  title: Line.optional(),
  when: Condition.optional(),
  effects: Effects,
});

const Ending = entry('A way the game stops.', {
  title: Line.optional(),
  story: Prose.optional(),
  source: Prose.optional(),
  history: Prose.optional(),
  when: Condition.optional(),
  at: z.literal('end', { error: "'end', or left out" }).optional().describe('Asked only after the last turn.'),
  bonus: byId(Amount).optional().describe('Per role, added to its raw score.'),
  cap: between(0, 100).optional().describe('Highest score anybody is shown; makes it a catastrophe.'),
  from: Origin.optional(),
});

const Chart = entry('How the chart is looked at.', {
  centre: z
    .union([z.tuple([longitude, latitude, number('a tilt')]), z.tuple([longitude, latitude])], {
      error: '[longitude, latitude, tilt] in degrees',
    })
    .describe('Longitude, latitude and tilt in degrees.'),
  lanes: byId(
    z.array(Spot, { error: 'a list of [longitude, latitude]' }).min(2, { error: 'two points or more' }),
  ).optional(),
  lands: Countries.optional().describe('Countries in play without a seat, each tinted in a tone of its own.'),
  inset: entry('A detail at a larger scale, in a frame over a part of the chart where nothing is played.', {
    box: z
      .tuple([longitude, latitude, longitude, latitude], { error: '[west, south, east, north] in degrees' })
      .describe('West, south, east and north in degrees.'),
    over: Spot.describe('Where its middle lies on the chart.'),
  }).optional(),
});

export const Rules = entry('The rules of a scenario.', {
  ...sharedWords,
  scenario: z
    .string({ error: 'an id of small letters, digits and hyphens' })
    .regex(/^[a-z0-9][a-z0-9_-]{0,59}$/, { error: 'an id of small letters, digits and hyphens' }),
  language: z
    .string({ error: 'a language code such as en' })
    .regex(/^[a-z]{2,3}$/, { error: 'a language code such as en' })
    .optional(),
  slots: between(1, 8).optional().describe('Orders per role and turn; 2 when left out.'),
  domains: Names.optional(),
  theatres: Names.optional(),
  map: Chart.optional(),
  turns: z.union([Turn, z.array(TurnWords).min(1, { error: 'a list of turns, or their number' })], {
    error: 'a list of turns, or their number',
  }),
  roles: byId(Role),
  tracks: byId(Track),
  places: byId(Place).optional(),
  ledgers: byId(Ledger).optional(),
  moves: byId(Move).optional(),
  deals: byId(Deal).optional(),
  events: byId(Event).optional(),
  upkeep: byId(Upkeep).optional(),
  endings: byId(Ending),
});
export type Rules = z.infer<typeof Rules>;
export type RulesMove = z.infer<typeof Move>;
export type RulesDeal = z.infer<typeof Deal>;
