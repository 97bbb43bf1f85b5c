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

const titled = Line.optional().describe('What people read instead of the id.');
const pictured = Line.optional().describe('A picture: a name of Game Icons, such as anchor or wax-seal.');
const source = Prose.optional().describe('Who says so.');
const history = Prose.optional().describe('What really happened.');
const from = Origin.optional();

const number = (expected: string) => z.number({ error: expected });
const longitude = number('a longitude from -180 to 180 degrees').min(-180).max(180);
const latitude = number('a latitude from -90 to 90 degrees').min(-90).max(90);
const Spot = z.tuple([longitude, latitude], { error: '[longitude, latitude] in degrees' });
const COUNTRY = 'a country number, such as "862"';
const Countries = z.array(z.union([wholeNumber(COUNTRY), z.string()], { error: COUNTRY }), {
  error: 'a list of country numbers',
});

const Temperament = entry('How a bot is inclined. Two temperaments of one role make two different rivals.', {
  weights: byId(between(-5, 5))
    .optional()
    .describe('Which moves and deals it likes, from -5 (never, if it can help it) to 5 (whenever it can).'),
  ledger: z
    .enum(['match', 'ignore', 'raise'], { error: 'match, ignore or raise' })
    .optional()
    .describe('What it does with what waits for its answer: answers in measure, lets it wait, or answers with more.'),
  deals: between(-2, 2).optional().describe('How it deals, from -2 (refuses what it can) to 2 (signs what it can).'),
  reserve: atLeast(0).optional().describe('How much of its resource it likes to keep for later.'),
  word: z
    .enum(['keeps', 'bends'], { error: 'keeps or bends' })
    .optional()
    .describe('Whether it keeps every promise, or breaks one where it sees a clear gain in it; keeps when left out.'),
});

const Role = entry('A side in the story: a seat with one resource and one score.', {
  title: titled,
  brief: Prose.optional().describe(
    'What a player of this role reads before the game: who you are, what you want, what you know.',
  ),
  hint: Prose.optional().describe('One or two sentences of advice for the first turn.'),
  letter: z
    .string({ error: 'one letter' })
    .regex(/^\p{L}$/u, { error: 'one letter' })
    .optional()
    .describe('One letter for its badge; by default the first of its title.'),
  resource: Name.optional().describe('The track that this role spends on its orders.'),
  score: Amount.optional().describe(
    'What this role is after, in its own terms: an expression over the tracks as they stand at the end.',
  ),
  par: entry('What steady bots earn: it turns the raw sum into a score of 0 to 100. Measured by `par`, not guessed.', {
    mean: number('a number').describe('Mean of the raw sum among steady bots; shown as 50.'),
    spread: number('a number above 0')
      .positive({ error: 'a number above 0' })
      .describe('Its standard deviation; one spread is 20 points.'),
  }).optional(),
  bots: byId(Temperament).optional().describe('Temperaments for empty seats, each under a name of your own.'),
  lands: Countries.optional().describe(
    'Countries tinted in the colour of this role on the chart: ISO 3166 numbers, such as "862".',
  ),
});

const STARTS = 'a whole number, or a list of whole numbers to draw from';

const Track = entry('A whole number that everything else reads and changes; also resources, marks and secrets.', {
  title: titled,
  short: Line.optional().describe('For narrow places, at most 14 letters; by default the title.'),
  about: Prose.optional().describe('What it means, and what happens at its ends.'),
  range: z
    .tuple([wholeNumber(), wholeNumber()], { error: '[lowest, highest]' })
    .optional()
    .describe('Its lowest and highest value; 0 to 1 (a mark) when left out.'),
  start: z
    .union([wholeNumber(STARTS), z.array(wholeNumber(STARTS)).min(1, { error: STARTS })], { error: STARTS })
    .optional()
    .describe('Where it begins, or a list of values to draw from; the low end of the range when left out.'),
  seen_by: Names.optional().describe('The roles that may see it; everybody when left out.'),
  dial: Flag.optional().describe('true: a constant that the host of a table may set before the game.'),
  icon: pictured,
});

const Place = entry('A spot on the chart, for moves to aim at.', {
  title: titled,
  at: Spot.describe('Longitude and latitude in degrees; west and south are negative.'),
  kind: z.enum(['capital', 'port', 'city'], { error: 'capital, port or city' }).optional().describe('How it is drawn.'),
  role: Name.optional().describe('The role at home here.'),
});

const Intensity = between(1, 3);

const Luck = entry('Something that may happen with an order.', {
  chance: between(0, 100).describe('How often it strikes, in per cent.'),
  text: Line.optional().describe('What is told when it strikes.'),
  effects: Effects,
});

const common = {
  title: titled,
  flavour: Prose.optional().describe('One line of the story, for the card.'),
  source,
  history,
  requires: Condition.optional().describe(
    'When it may be ordered: an expression, such as "wage >= 2"; always, when left out.',
  ),
  limit: atLeast(0).optional().describe('At most so often in a game; 0 or nothing for no limit.'),
  rest: atLeast(0).optional().describe('How many turns it rests after it was ordered.'),
  targets: Names.optional().describe('The places of which the player must choose one; in an expression: target.'),
  per_target: atLeast(0).optional().describe('At most so often per place in a game; 0 or nothing for no limit.'),
  effects: Effects.optional(),
  luck: z
    .array(Luck, { error: 'a list of {chance, text, effects}' })
    .optional()
    .describe('What may happen with it, by chance.'),
  covert: Flag.optional().describe('true: shown to its parties alone until the debrief.'),
  domain: Name.optional().describe('As a signal: of which kind, one of the domains at the top.'),
  intensity: Intensity.optional().describe('As a signal: how strong, 1 to 3.'),
  weight: z
    .enum(['symbolic', 'material'], { error: 'symbolic or material' })
    .optional()
    .describe('As a signal: a gesture, or something that weighs; ledgers may tell them apart.'),
  theatre: Name.optional().describe('Where it plays: one of the theatres at the top.'),
  opens: Name.optional().describe('The ledger in which it opens an entry that waits for an answer.'),
  answers: Names.optional().describe('The ledgers whose entries it may answer.'),
  icon: pictured,
  sails: Name.optional().describe(
    'The lane that its token sails on the chart; with a place chosen, the lane `<sails>_<place>`.',
  ),
  from,
};

const Move = entry('A move: something that one role may order.', {
  role: Name.describe('Who may order it.'),
  cost: atLeast(0).optional().describe("What it takes from the role's resource; nothing when left out."),
  ...common,
});

const Deal = entry('A move that happens when all its parties order it in the same turn.', {
  parties: byId(
    entry("One party's half.", {
      title: Line.optional().describe('What this half is called for the one who orders it.'),
      cost: atLeast(0).optional().describe("What it takes from this role's resource, if the deal happens."),
    }),
  ).describe('Two roles or more, each with its half; all must order it in the same turn.'),
  ...common,
});

const Ledger = entry('A list of acts that wait for an answer.', {
  title: titled,
  answered_by: Name.describe('The role whose answer is waited for.'),
  window: between(1, 30).describe('How many turns an entry waits before it lapses.'),
  match: z
    .enum(['any', 'domain'], { error: 'any or domain' })
    .optional()
    .describe('domain (when left out): only the same domain answers; any: whatever answers is in measure.'),
  proportional: Effects.optional().describe('What an answer of equal intensity changes.'),
  under: Effects.optional().describe('What an answer of lower intensity changes.'),
  over: Effects.optional().describe('What an answer of higher intensity changes.'),
  lapsed: Effects.optional().describe('What changes when nobody has answered in time.'),
  unprovoked: Effects.optional().describe('What a signal changes that answers nothing.'),
  start: z
    .array(
      entry('An entry that waits when the game starts.', {
        domain: Name.optional().describe('Its domain.'),
        intensity: Intensity.optional().describe('Its intensity, 1 to 3.'),
        turn: between(-30, 0).optional().describe('The turn in which it was opened: 0 is the one before the first.'),
      }),
      { error: 'a list of entries, such as [{domain: military, intensity: 2, turn: 0}]' },
    )
    .optional()
    .describe('What already waits when the game starts.'),
});

const Turn = between(1, 30);

const Event = entry('Something that the world does at the start of a turn.', {
  title: titled,
  text: Prose.optional().describe('One or two sentences that tell it.'),
  source,
  history,
  turn: Turn.optional().describe('The one turn in which it may happen.'),
  from: z
    .union([Turn, Origin], { error: 'a turn' })
    .optional()
    .describe('The first turn in which it may happen; where `turn` is given, also article, partly or beyond.'),
  until: Turn.optional().describe('The last turn in which it may happen.'),
  when: Condition.optional().describe('A condition on the board, such as "tension >= 5".'),
  chance: Amount.optional().describe(
    'How likely it is each time, in per cent: a number or an expression; sure when left out.',
  ),
  repeat: Flag.optional().describe('true: it may happen again in a later turn.'),
  effects: Effects.optional(),
  origin: Origin.optional(),
});

const Upkeep = entry('Something that happens after every reveal.', {
  title: titled,
  when: Condition.optional().describe('A condition on the board; always, when left out.'),
  effects: Effects,
});

const Ending = entry('A way the game stops.', {
  title: titled,
  story: Prose.optional().describe('How the story ends: a sentence or a paragraph.'),
  source,
  history,
  when: Condition.optional().describe('When the game ends this way; asked after every turn, in the order of the file.'),
  at: z.literal('end', { error: "'end', or left out" }).optional().describe('end: asked only after the last turn.'),
  bonus: byId(Amount).optional().describe('By role, added to its raw sum: a number or an expression.'),
  cap: between(0, 100).optional().describe('The highest score that anybody is shown; makes it a catastrophe.'),
  from,
});

const Chart = entry('How the chart is looked at.', {
  centre: z
    .union([z.tuple([longitude, latitude, number('a tilt')]), z.tuple([longitude, latitude])], {
      error: '[longitude, latitude, tilt] in degrees',
    })
    .describe('Longitude, latitude and tilt in degrees.'),
  lanes: byId(z.array(Spot, { error: 'a list of [longitude, latitude]' }).min(2, { error: 'two points or more' }))
    .optional()
    .describe('Ways across the chart, each a list of points; a move sails one.'),
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
    .regex(/^[a-z0-9][a-z0-9_-]{0,59}$/, { error: 'an id of small letters, digits and hyphens' })
    .describe("The scenario's id: small letters, digits and hyphens; the folder has the same name."),
  language: z
    .string({ error: 'a language code such as en' })
    .regex(/^[a-z]{2,3}$/, { error: 'a language code such as en' })
    .optional()
    .describe('The first language, to which the others fall back; en when left out.'),
  slots: between(1, 8).optional().describe('How many orders each role may give in a turn; 2 when left out.'),
  domains: Names.optional().describe(
    'Kinds of signal, for ledgers; military, economic, diplomatic and informational when left out.',
  ),
  theatres: Names.optional().describe('Where signals play; near, far and home when left out.'),
  map: Chart.optional(),
  turns: z
    .union([Turn, z.array(TurnWords).min(1, { error: 'a list of turns, or their number' })], {
      error: 'a list of turns, or their number',
    })
    .describe('The turns with their titles, or only how many there are.'),
  roles: byId(Role).describe('The sides, each under an id.'),
  tracks: byId(Track).describe('The numbers of the board, each under an id.'),
  places: byId(Place).optional().describe('Spots on the chart, each under an id.'),
  ledgers: byId(Ledger).optional().describe('Lists of acts that wait for an answer in kind, each under an id.'),
  moves: byId(Move).optional().describe('What one role may order, each under an id.'),
  deals: byId(Deal).optional().describe('What two or more roles may only do together, each under an id.'),
  events: byId(Event).optional().describe('What the world does as a turn begins, each under an id.'),
  upkeep: byId(Upkeep)
    .optional()
    .describe('What happens after every reveal, in this order: income, decay, slow consequences.'),
  endings: byId(Ending).describe(
    'The ways the game stops, in this order: the first that holds. The last has at: end and no when.',
  ),
});
export type Rules = z.infer<typeof Rules>;
export type RulesMove = z.infer<typeof Move>;
export type RulesDeal = z.infer<typeof Deal>;
