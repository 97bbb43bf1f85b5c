import { z } from 'zod';
import { LESSON, LOOKS } from '../lesson.ts';
import { byId, entry, Line, Prose, written } from './parts.ts';

/** `texts.<language>.yaml`: every word of one language, under the ids of the rules. Everything may be left out. */

const titled = Line.optional().describe('What people read instead of the id.');
const source = Prose.optional().describe('Who says so.');
const history = Prose.optional().describe('What really happened.');

const LessonWords = entry('One thing that a newcomer learns in this turn, shown at the edge of the board.', {
  title: Line.optional().describe('What it is about, in a few words.'),
  text: written(LESSON).optional().describe(`What to look at now: a sentence or two, at most ${LESSON} characters.`),
  look: z
    .enum(LOOKS, { error: `one of ${LOOKS.join(', ')}` })
    .optional()
    .describe('The part of the table that it points at.'),
});

export const TurnWords = entry('The words of one turn.', {
  title: titled,
  dates: Line.optional().describe('Which days it stands for.'),
  lesson: LessonWords.optional(),
});

const RoleWords = entry('The words of one role.', {
  title: titled,
  letter: z
    .string({ error: 'one letter' })
    .regex(/^\p{L}$/u, { error: 'one letter' })
    .optional()
    .describe('For the badge; by default the first letter of the title.'),
  brief: Prose.optional().describe('What a player of this role reads before the game.'),
  hint: Prose.optional().describe('One or two sentences of advice for the first turn.'),
  bots: byId(Line).optional().describe('What each temperament is like, in a line.'),
});

const TrackWords = entry('The words of one track.', {
  title: titled,
  short: Line.optional().describe('For narrow places, at most 14 letters; by default the title.'),
  about: Prose.optional().describe('What it means, and what happens at its ends.'),
});

export const MoveWords = entry('The words of one move or deal.', {
  title: titled,
  halves: byId(Line).optional().describe("Deals: by role, what that party's half is called."),
  flavour: Prose.optional().describe('One line of the story, for the card.'),
  source,
  history,
  luck: z.array(Line, { error: 'a list of lines' }).optional().describe('What each luck line says when it strikes.'),
});

const EventWords = entry('The words of one event.', {
  title: titled,
  text: Prose.optional().describe('One or two sentences that tell it.'),
  source,
  history,
});

const EndingWords = entry('The words of one ending.', {
  title: titled,
  story: Prose.optional().describe('How the story ends: a sentence or a paragraph.'),
  source,
  history,
});

const lines = z.array(Prose, { error: 'a list of texts' });

/** The sections that a single file with rules may hold too. */
export const sharedWords = {
  title: Line.optional().describe('What the scenario is called.'),
  subtitle: Line.optional().describe('A line below it.'),
  glossary: byId(Prose).optional().describe('A term and what it means.'),
  notes: byId(Prose).optional().describe('Printed where a game begins and ends: start, score, model.'),
  after: lines.optional().describe('What came after, for the debrief.'),
  questions: lines.optional().describe('Questions for the debrief.'),
};

export const Texts = entry('Every word of a scenario in one language.', {
  ...sharedWords,
  language: z
    .string({ error: 'a language code such as en' })
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)?$/, { error: 'a language code such as en' })
    .optional()
    .describe('The same as in the file name.'),
  turns: z.array(TurnWords, { error: 'a list of turns' }).optional().describe('Words of the turns, in their order.'),
  roles: byId(RoleWords).optional().describe('Words of the roles, under their ids.'),
  tracks: byId(TrackWords).optional().describe('Words of the tracks, under their ids.'),
  domains: byId(Line).optional().describe('What each domain of its own is called; those of the program have names.'),
  theatres: byId(Line).optional().describe('What each theatre of its own is called; those of the program have names.'),
  lands: byId(Line)
    .optional()
    .describe(
      'What a country (ISO 3166 numeric) is called on the chart, where that is not its name of today; "" for no name.',
    ),
  places: byId(Line).optional().describe('What each place is called.'),
  ledgers: byId(Line).optional().describe('What each ledger is called.'),
  moves: byId(MoveWords).optional().describe('Words of the moves, under their ids.'),
  deals: byId(MoveWords).optional().describe('Words of the deals, under their ids.'),
  events: byId(EventWords).optional().describe('Words of the events, under their ids.'),
  upkeep: byId(Line).optional().describe('What each upkeep rule is called: it is told as the cause of a change.'),
  endings: byId(EndingWords).optional().describe('Words of the endings, under their ids.'),
});
export type Texts = z.infer<typeof Texts>;
export type MoveWords = z.infer<typeof MoveWords>;
