import { z } from 'zod';
import { byId, entry, Line, Prose } from './parts.ts';

/** `texts.<language>.yaml`: every word of one language, under the ids of the rules. Everything may be left out. */

export const TurnWords = entry('The words of one turn.', {
  title: Line.optional(),
  dates: Line.optional(),
});

const RoleWords = entry('The words of one role.', {
  title: Line.optional(),
  letter: z
    .string({ error: 'one letter' })
    .regex(/^\p{L}$/u, { error: 'one letter' })
    .optional()
    .describe('For the badge; by default the first letter of the title.'),
  brief: Prose.optional().describe('What a player of this role reads before the game.'),
  hint: Prose.optional(),
  bots: byId(Line).optional().describe('What each temperament is like, in a line.'),
});

const TrackWords = entry('The words of one track.', {
  title: Line.optional(),
  short: Line.optional().describe('For narrow places; by default the title.'),
  about: Prose.optional(),
});

export const MoveWords = entry('The words of one move or deal.', {
  title: Line.optional(),
  halves: byId(Line).optional().describe("Deals: by role, what that party's half is called."),
  flavour: Prose.optional(),
  source: Prose.optional().describe('Who says so.'),
  history: Prose.optional().describe('What really happened.'),
  luck: z.array(Line, { error: 'a list of lines' }).optional().describe('What each luck line says when it strikes.'),
});

const EventWords = entry('The words of one event.', {
  title: Line.optional(),
  text: Prose.optional(),
  source: Prose.optional(),
  history: Prose.optional(),
});

const EndingWords = entry('The words of one ending.', {
  title: Line.optional(),
  story: Prose.optional(),
  source: Prose.optional(),
  history: Prose.optional(),
});

const lines = z.array(Prose, { error: 'a list of texts' });

/** The sections that a single file with rules may hold too. */
export const sharedWords = {
  title: Line.optional(),
  subtitle: Line.optional(),
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
  turns: z.array(TurnWords, { error: 'a list of turns' }).optional(),
  roles: byId(RoleWords).optional(),
  tracks: byId(TrackWords).optional(),
  places: byId(Line).optional().describe('Place id to title.'),
  ledgers: byId(Line).optional().describe('Ledger id to title.'),
  moves: byId(MoveWords).optional(),
  deals: byId(MoveWords).optional(),
  events: byId(EventWords).optional(),
  upkeep: byId(Line).optional().describe('Upkeep id to title.'),
  endings: byId(EndingWords).optional(),
});
export type Texts = z.infer<typeof Texts>;
export type MoveWords = z.infer<typeof MoveWords>;
