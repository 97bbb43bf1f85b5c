import { computed, signal } from '@preact/signals';
import type { ScenarioCard, ScenarioLine } from '../../shared/wire/http.ts';
import { fetchScenario, fetchScenarios } from '../net/http.ts';
import { language } from '../text/words.ts';
import { message } from './opening.ts';

export const scenarios = signal<readonly ScenarioLine[] | null>(null);
const choice = signal('');

/** The longest scenario stands for the house until somebody chooses. */
const longest = (list: readonly ScenarioLine[]): ScenarioLine | undefined =>
  list.toSorted((a, b) => b.turns * b.roles.length - a.turns * a.roles.length)[0];

export const chosenScenario = Object.assign(
  computed(() => {
    const list = scenarios.value ?? [];
    return list.find(({ id }) => id === choice.value) ?? longest(list);
  }),
  {
    choose: (id: string) => {
      choice.value = id;
    },
  },
);

export const loadScenarios = async (): Promise<void> => {
  if (scenarios.peek()) return;
  try {
    scenarios.value = await fetchScenarios();
  } catch (error) {
    message.value = error instanceof Error ? error.message : '';
  }
};

const cards = new Map<string, Promise<ScenarioCard>>();

/** A scenario's numbers and words, fetched once per language. */
export const scenarioCard = (id: string): Promise<ScenarioCard> => {
  const name = `${id} ${language.peek()}`;
  const known = cards.get(name);
  if (known) return known;
  const fetched = fetchScenario(id, language.peek());
  fetched.catch(() => cards.delete(name));
  cards.set(name, fetched);
  return fetched;
};
