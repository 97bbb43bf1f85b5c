import { HOUSE } from './en/house.ts';
import { addWords, language } from './words.ts';

/** Languages of the interface, under their own names. */
export const LANGUAGES = { en: 'English', es: 'Español', ru: 'Русский' } as const;
type Language = keyof typeof LANGUAGES;

/** English stretched by a third: shows what would break in a longer language. Opened by `?lang=en-XA`. */
export const PSEUDO = 'en-XA';

const NAME = 'far:language';
const isLanguage = (name: string): name is Language => Object.hasOwn(LANGUAGES, name);

/** How the words of an area are fetched; English comes with the code that speaks. */
const HOUSES: Readonly<Record<string, () => Promise<void>>> = {
  es: async () => addWords('es', (await import('./es/house.ts')).HOUSE),
  ru: async () => addWords('ru', (await import('./ru/house.ts')).HOUSE),
  [PSEUDO]: async () => addWords(PSEUDO, (await import('./pseudo.ts')).stretchedWords(HOUSE)),
};

const TABLES: Readonly<Record<string, () => Promise<void>>> = {
  en: async () => addWords('en', (await import('./en/table.ts')).TABLE),
  es: async () => addWords('es', (await import('./es/table.ts')).TABLE),
  ru: async () => addWords('ru', (await import('./ru/table.ts')).TABLE),
  [PSEUDO]: async () => {
    const [{ stretchedWords }, { TABLE }] = await Promise.all([import('./pseudo.ts'), import('./en/table.ts')]);
    addWords(PSEUDO, stretchedWords(TABLE));
  },
};

const fetched = new Map<string, Promise<void>>();

/** Once each; a fetch that failed is tried again, and the words stay English until then. */
const once = (name: string, fetchWords: (() => Promise<void>) | undefined): Promise<void> => {
  const known = fetched.get(name);
  if (known || !fetchWords) return known ?? Promise.resolve();
  const fetching = fetchWords().catch(() => void fetched.delete(name));
  fetched.set(name, fetching);
  return fetching;
};

let atTable = false;

const fetchWords = async (name: string): Promise<void> => {
  await once(`house ${name}`, HOUSES[name]);
  if (!atTable) return;
  await once('table en', TABLES.en);
  if (name !== 'en') await once(`table ${name}`, TABLES[name]);
};

/** Fetches what is said at a table, in the reader's language. Pages that speak of a game wait for it. */
export const fetchTableWords = (): Promise<void> => {
  atTable = true;
  return fetchWords(language.peek());
};

/** Speaks another language from now on; nothing else changes. */
export const speak = async (name: string): Promise<void> => {
  await fetchWords(name);
  language.value = name;
  try {
    if (isLanguage(name)) localStorage.setItem(NAME, name);
  } catch {
    // Without storage it holds for this page.
  }
};

/** What the address asks for, else what was chosen before, else what the browser prefers. */
export const preferredLanguage = (): string => {
  const asked = new URLSearchParams(location.search).get('lang') ?? '';
  if (isLanguage(asked) || asked === PSEUDO) return asked;
  const wishes = [stored(), ...navigator.languages].map(wish => wish.slice(0, 2).toLowerCase());
  return wishes.find(isLanguage) ?? 'en';
};

const stored = (): string => {
  try {
    return localStorage.getItem(NAME) ?? '';
  } catch {
    return '';
  }
};
