import { recall, remember } from '../net/kept.ts';
import { addWords, language } from './words.ts';

/** Languages of the interface, under their own names. */
export const LANGUAGES = { en: 'English', es: 'Español', ru: 'Русский' } as const;
type Language = keyof typeof LANGUAGES;

/** English stretched by a third: shows what would break in a longer language. Opened by `?lang=en-XA`. */
export const PSEUDO = 'en-XA';

const NAME = 'far:language';
const isLanguage = (name: string): name is Language => Object.hasOwn(LANGUAGES, name);

type Fetch = () => Promise<void>;

/** How the words of an area are fetched: of one language alone, so that nobody loads another's. */
const HOUSES: Readonly<Record<string, Fetch>> = {
  en: async () => addWords('en', (await import('./en/house.ts')).HOUSE),
  es: async () => addWords('es', (await import('./es/house.ts')).HOUSE),
  ru: async () => addWords('ru', (await import('./ru/house.ts')).HOUSE),
  [PSEUDO]: async () => {
    const [{ stretchedWords }, { HOUSE }] = await Promise.all([import('./pseudo.ts'), import('./en/house.ts')]);
    addWords(PSEUDO, stretchedWords(HOUSE));
  },
};

const TABLES: Readonly<Record<string, Fetch>> = {
  en: async () => addWords('en', (await import('./en/table.ts')).TABLE),
  es: async () => addWords('es', (await import('./es/table.ts')).TABLE),
  ru: async () => addWords('ru', (await import('./ru/table.ts')).TABLE),
  [PSEUDO]: async () => {
    const [{ stretchedWords }, { TABLE }] = await Promise.all([import('./pseudo.ts'), import('./en/table.ts')]);
    addWords(PSEUDO, stretchedWords(TABLE));
  },
};

const fetched = new Map<Fetch, Promise<void>>();

/** Once each; what failed is tried again when it is asked for again. */
const once = (fetchWords: Fetch): Promise<void> => {
  const known = fetched.get(fetchWords);
  if (known) return known;
  const fetching = fetchWords();
  fetched.set(fetchWords, fetching);
  fetching.catch(() => fetched.delete(fetchWords));
  return fetching;
};

let atTable = false;

const fetchWords = async (name: string): Promise<void> => {
  await Promise.all([once(HOUSES[name]), ...(atTable ? [once(TABLES[name])] : [])]);
};

/** Fetches what is said at a table, in the reader's language. Pages that speak of a game wait for it; rejects when it fails. */
export const fetchTableWords = (): Promise<void> => {
  atTable = true;
  return fetchWords(language.peek());
};

/**
 * Speaks another language from now on; nothing else changes.
 *
 * @returns false when its words could not be fetched: then nothing changes at all
 */
export const speak = async (name: string): Promise<boolean> => {
  try {
    await fetchWords(name);
  } catch {
    return false;
  }
  language.value = name;
  if (isLanguage(name)) remember('always', NAME, name);
  return true;
};

/** What the address asks for, else what was chosen before, else what the browser prefers. */
export const preferredLanguage = (): string => {
  const asked = new URLSearchParams(location.search).get('lang') ?? '';
  if (isLanguage(asked) || asked === PSEUDO) return asked;
  const wishes = [recall('always', NAME) ?? '', ...navigator.languages].map(wish => wish.slice(0, 2).toLowerCase());
  return wishes.find(isLanguage) ?? 'en';
};
