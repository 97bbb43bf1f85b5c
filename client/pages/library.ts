import { computed, signal } from '@preact/signals';
import type { ScenarioLine } from '../../shared/wire/http.ts';
import { fetchScenarios } from '../net/http.ts';
import { language } from '../text/words.ts';
import { message } from './attempt.ts';

export const scenarios = signal<readonly ScenarioLine[] | null>(null);
const choice = signal('');

/** The first stands for the house until somebody chooses. */
export const chosenScenario = Object.assign(
  computed(() => {
    const list = scenarios.value ?? [];
    return list.find(({ id }) => id === choice.value) ?? list[0];
  }),
  {
    choose: (id: string) => {
      choice.value = id;
    },
  },
);

let told = '';

/** Fetches the list in the reader's language; again when that has changed. */
export const loadScenarios = async (): Promise<void> => {
  const wanted = language.peek();
  if (told === wanted) return;
  try {
    scenarios.value = await fetchScenarios(wanted);
    told = wanted;
  } catch (error) {
    message.value = error instanceof Error ? error.message : '';
  }
};
