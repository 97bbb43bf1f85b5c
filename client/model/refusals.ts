import type { ScenarioCard } from '../../shared/wire/http.ts';
import type { Answer } from '../../shared/wire/requests.ts';
import { t, tOr } from '../text/words.ts';
import { moveName } from './names.ts';

/** Why a request was not accepted, in the player's words; '' when it was. */
export const refusalWords = (card: ScenarioCard | null, answer: Answer): string => {
  switch (answer.status) {
    case 'accepted':
    case 'duplicate':
      return '';
    case 'late':
      return t('error.late');
    case 'unavailable':
      return t('error.unavailable');
    case 'rejected':
      return codeWords(card, answer.code ?? '', answer.data ?? {});
  }
};

/** Words for a code and its data, of the room or of HTTP. */
export const codeWords = (
  card: ScenarioCard | null,
  code: string,
  data: Readonly<Record<string, unknown>>,
  instead = t('error.other', { what: code }),
): string => {
  const text = tOr(`refused.${code}`, instead);
  return text.replace(/\{(\w+)\}/g, (_, name: string) => wordFor(card, name, data[name]));
};

const wordFor = (card: ScenarioCard | null, name: string, value: unknown): string =>
  name === 'move' && card !== null && typeof value === 'number' ? moveName(card, value) : String(value ?? '');
