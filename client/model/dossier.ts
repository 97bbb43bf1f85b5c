import type { ScenarioCard } from '../../shared/wire/http.ts';
import { roleLetter, roleName, trackName } from './names.ts';

/** What a seat should know of itself and of the others before the game begins. */
export interface Dossier {
  /** Tracks that it sees and not everybody. */
  readonly secrets: readonly { readonly id: string; readonly name: string; readonly about: string }[];
  readonly others: readonly RoleLine[];
}

export interface RoleLine {
  readonly role: number;
  readonly id: string;
  readonly name: string;
  readonly letter: string;
  /** Whom it speaks for, in one sentence. */
  readonly about: string;
}

/** A brief's beginning, as far as its first full stop or semicolon. */
export const firstSentence = (brief: string): string => {
  const [, first] = /^(.+?)[.;](?:\s|$)/s.exec(brief) ?? [];
  return first === undefined ? brief : `${first}.`;
};

export const roleLine = (card: ScenarioCard, role: number): RoleLine => {
  const id = card.roles[role]?.id ?? '';
  return {
    role,
    id,
    name: roleName(card, role),
    letter: roleLetter(card, role),
    about: firstSentence(card.texts.roles[id]?.brief ?? ''),
  };
};

export const dossierOf = (card: ScenarioCard, role: number): Dossier => ({
  secrets: card.tracks.flatMap(({ id, seenBy }, track) =>
    seenBy?.includes(role) ? [{ id, name: trackName(card, track), about: card.texts.tracks[id]?.about ?? '' }] : [],
  ),
  others: card.roles.flatMap((_, other) => (other === role ? [] : [roleLine(card, other)])),
});
