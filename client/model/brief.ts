import type { ScenarioCard } from '../../shared/wire/http.ts';
import { roleName } from './names.ts';

/** What a role is told at the start; `null` for an onlooker without a seat. */
export const briefOf = (
  card: ScenarioCard,
  role: number,
): { readonly role: string; readonly text: string; readonly hint: string } | null => {
  const words = card.texts.roles[card.roles[role]?.id ?? ''];
  return words ? { role: roleName(card, role), text: words.brief, hint: words.hint } : null;
};
