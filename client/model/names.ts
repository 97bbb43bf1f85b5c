import type { ScenarioCard } from '../../shared/wire/http.ts';
import { sentence, t, tOr } from '../text/words.ts';

/** Words of a scenario by index. Where a writer left one out, the id stands in. */

export const roleName = ({ roles, texts }: ScenarioCard, role: number): string => {
  const id = roles[role]?.id ?? '';
  return texts.roles[id]?.title ?? id;
};

export const roleLetter = (card: ScenarioCard, role: number): string =>
  card.texts.roles[card.roles[role]?.id ?? '']?.letter || roleName(card, role).charAt(0);

export const trackName = ({ tracks, texts }: ScenarioCard, track: number): string => {
  const id = tracks[track]?.id ?? '';
  return texts.tracks[id]?.title || id;
};

export const trackShort = (card: ScenarioCard, track: number): string =>
  card.texts.tracks[card.tracks[track]?.id ?? '']?.short || trackName(card, track);

export const placeName = ({ places, texts }: ScenarioCard, place: number): string => {
  const id = places[place]?.id ?? '';
  return texts.places[id] || id;
};

export const moveName = ({ moves, texts }: ScenarioCard, move: number): string => {
  const id = moves[move]?.id ?? '';
  return texts.moves[id]?.title || id;
};

/** What a role calls its part: its half of a deal, else the move. */
export const partName = (card: ScenarioCard, move: number, role: number): string => {
  const id = card.moves[move]?.id ?? '';
  return card.texts.moves[id]?.halves[card.roles[role]?.id ?? ''] || moveName(card, move);
};

export const ledgerName = ({ ledgers, texts }: ScenarioCard, ledger: number): string => {
  const id = ledgers[ledger]?.id ?? '';
  return texts.ledgers[id] || id;
};

export const eventName = ({ events, texts }: ScenarioCard, event: number): string => {
  const id = events[event]?.id ?? '';
  return texts.events[id]?.title || id;
};

export const endingName = ({ endings, texts }: ScenarioCard, ending: number): string => {
  const id = endings[ending]?.id ?? '';
  return texts.endings[id]?.title || id;
};

export const upkeepName = ({ upkeep, texts }: ScenarioCard, rule: number): string => {
  const id = upkeep[rule] ?? '';
  return texts.upkeep[id] || id;
};

/** Scenarios may name domains of their own, in their own words. */
export const domainName = ({ domains, texts }: ScenarioCard, domain: number): string => {
  const id = domains[domain] ?? '';
  return texts.domains[id] || tOr(`domain.${id}`, sentence(id.replaceAll('_', ' ')));
};

export const theatreName = ({ theatres, texts }: ScenarioCard, theatre: number): string => {
  const id = theatres[theatre] ?? '';
  return texts.theatres[id] || tOr(`theatre.${id}`, id.replaceAll('_', ' '));
};

/** Domain and size of an act: "Military 2"; '' where any kind will do. */
export const kindName = (card: ScenarioCard, domain: number, intensity: number): string =>
  domain < 0 ? '' : t('ledger.kind', { domain: domainName(card, domain), intensity });

export const isDeal = ({ moves }: ScenarioCard, move: number): boolean => (moves[move]?.parties.length ?? 0) > 1;
