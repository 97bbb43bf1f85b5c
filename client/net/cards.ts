import type { ScenarioCard } from '../../shared/wire/http.ts';
import { PSEUDO } from '../text/languages.ts';
import { fetchScenario } from './http.ts';

const cards = new Map<string, Promise<ScenarioCard>>();

/**
 * A scenario's numbers and words, fetched once per language.
 * @param hash - of the text that a table was made with; '' for today's
 * @throws HttpFailure
 */
export const scenarioCard = (id: string, language: string, hash = ''): Promise<ScenarioCard> => {
  const name = `${id} ${language} ${hash}`;
  const known = cards.get(name);
  if (known) return known;
  const fetched = language === PSEUDO ? stretchedCard(id, hash) : fetchScenario(id, language, hash);
  fetched.catch(() => cards.delete(name));
  cards.set(name, fetched);
  return fetched;
};

const stretchedCard = async (id: string, hash: string): Promise<ScenarioCard> => {
  const [card, { stretchedTexts }] = await Promise.all([fetchScenario(id, 'en', hash), import('../text/pseudo.ts')]);
  return { ...card, texts: stretchedTexts(card.texts) };
};
