import type { Rule } from './finding.ts';

/**
 * Words per minute, read aloud, on average over 17 languages: a brief is read by people at school, and in a language that
 * may not be their first.
 *
 * @see Trauzettel-Klosinski and Dietz, "Standardized Assessment of Reading Performance: The New International Reading
 *   Speed Texts IReST", Investigative Ophthalmology & Visual Science 53 (2012): 184 ± 29
 */
const WORDS_PER_MINUTE = 184;
/** What the fastest live table leaves before the first orders: its dispatch and its talk. */
export const MINUTES_TO_READ = 2;

/** A brief is read before the first orders, by the clock. */
export const longBrief: Rule = {
  id: 'long-brief',
  about: 'brief and hint take longer to read than the fastest table leaves before the first orders',
  find: ({ scenario: { roles, texts } }) =>
    Object.entries(texts).flatMap(([language, { roles: words }]) =>
      roles.flatMap(({ id }) => {
        const count = wordsIn(`${words[id].brief} ${words[id].hint}`);
        if (count <= WORDS_PER_MINUTE * MINUTES_TO_READ) return [];
        const minutes = (count / WORDS_PER_MINUTE).toFixed(1);
        return [
          {
            severity: 'warning' as const,
            path: ['roles', id, 'brief'],
            language,
            message: `the brief and hint of ${id} have ${count} words in '${language}': ${minutes} minutes at ${WORDS_PER_MINUTE} words a minute (read aloud, mean of 17 languages, Trauzettel-Klosinski and Dietz 2012), and the fastest table leaves ${MINUTES_TO_READ}. Keep it to ${WORDS_PER_MINUTE * MINUTES_TO_READ} words.`,
            figure: null,
          },
        ];
      }),
    ),
};

const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
