import { z } from 'zod';
import { HEADLINE, PICTURES, STORY } from '../press.ts';
import { byId, entry, Line, Name, wholeNumber } from './parts.ts';

/** `press.<language>.yaml`: what the newspaper prints, under the ids of the rules. Everything may be left out. */

const atMost = (longest: number, what: string) => {
  const expected = `${what} of at most ${longest} characters without '!'`;
  return z
    .string({ error: expected })
    .max(longest, { error: expected })
    .regex(/^[^!¡]*$/, { error: expected });
};

const Headline = atMost(HEADLINE, 'a headline');
const Story = atMost(STORY, 'a story');
const Said = atMost(160, 'a sentence');

const brief = {
  headline: Headline.optional().describe('An active verb; at most 52 characters.'),
  story: Story.optional().describe('One or two sentences, at most 220 characters.'),
};
const Brief = entry('A headline and its story.', brief);

const telling = {
  ...brief,
  place: Name.optional().describe('Where it is written from; by default the place of the order, else of the role.'),
  picture: z
    .enum(PICTURES, { error: `one of ${PICTURES.join(', ')}` })
    .optional()
    .describe('What the picture shows.'),
  weight: wholeNumber('a whole number from -5 to 5')
    .min(-5, { error: 'a whole number from -5 to 5' })
    .max(5, { error: 'a whole number from -5 to 5' })
    .optional()
    .describe('How much more, or less, an editor makes of it than its figures say.'),
  says: byId(Said).optional().describe('By role, one sentence that this side would accept.'),
};
const Telling = entry('One piece of news.', telling);

const again = z
  .union([Brief, z.array(Brief).min(1)], { error: 'a headline and its story, or a list of them' })
  .optional()
  .describe('When it is repeated: one, or a list that is gone through.');
const EventTelling = entry('What is printed of one event.', { ...telling, again });

const MoveTelling = entry('What is printed of one move or deal; {place} is where it was aimed.', {
  ...telling,
  name: Line.optional().describe('What it is called in the middle of a sentence: the arms package.'),
  again,
  unmet: Brief.optional().describe('Deals: when a half is not met.'),
});

const LedgerBrief = entry('A headline and its story, or stories that are told in turn.', {
  headline: brief.headline,
  story: z
    .union([Story, z.array(Story).min(1)], { error: 'a story, or a list of them' })
    .optional()
    .describe('One or two sentences, or a list that is gone through.'),
});

const LedgerTelling = entry("What is printed of a ledger's outcomes; {asker} and {answer} are names of moves.", {
  before: Line.optional().describe('What {asker} is when the entry was there before the game.'),
  proportional: LedgerBrief.optional().describe('An answer in measure.'),
  under: LedgerBrief.optional().describe('An answer below what was asked.'),
  over: LedgerBrief.optional().describe('An answer above what was asked.'),
  lapsed: LedgerBrief.optional().describe('Nobody answered in time; there is no {answer}.'),
  unprovoked: LedgerBrief.optional().describe('A signal that answers nothing; there is no {asker}.'),
});

const sentences = z.array(Said, { error: 'a list of sentences' });
const TrackTelling = entry('Sentences on a track that moved {by} points, to {to}.', {
  up: sentences.optional().describe('When it has risen; gone through in turn.'),
  down: sentences.optional().describe('When it has fallen; gone through in turn.'),
  floor: sentences.optional().describe('When it has come down to its lowest.'),
});

export const Press = entry('What the newspaper prints, in one language.', {
  language: Line.optional().describe('The same as in the file name.'),
  title: Line.optional().describe('What the paper is called.'),
  turns: z
    .array(
      entry('One edition.', {
        date: Line.optional().describe('The date on the front page.'),
        price: Line.optional().describe('What the paper costs that day.'),
      }),
      { error: 'a list of turns' },
    )
    .optional()
    .describe('The edition that opens each turn, in their order.'),
  roles: byId(
    entry('Who speaks for a role, and from where.', {
      office: Line.optional().describe('Who is quoted.'),
      place: Name.optional().describe('The place where its news is written.'),
    }),
  )
    .optional()
    .describe('Who speaks for each role.'),
  opening: Telling.optional().describe('The first edition, before any order.'),
  moves: byId(MoveTelling).optional().describe('What is printed of each move.'),
  deals: byId(MoveTelling).optional().describe('What is printed of each deal.'),
  events: byId(EventTelling).optional().describe('What is printed of each event.'),
  ledgers: byId(LedgerTelling).optional().describe("What is printed of each ledger's outcomes."),
  tracks: byId(TrackTelling).optional().describe('What is printed of each track that moved.'),
  endings: byId(Telling).optional().describe('The extra edition for each ending.'),
});
export type Press = z.infer<typeof Press>;
export type WrittenTelling = z.infer<typeof Telling>;
export type WrittenBrief = z.infer<typeof Brief>;
export type WrittenLedgerBrief = z.infer<typeof LedgerBrief>;
