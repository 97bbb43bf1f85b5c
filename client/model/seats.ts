import { t } from '../text/words.ts';
import { roleLetter, roleName } from './names.ts';
import type { Parts } from './parts.ts';

/** One seat as the bar and the lobby show it. */
export interface SeatLine {
  readonly role: number;
  readonly id: string;
  readonly name: string;
  readonly letter: string;
  readonly mine: boolean;
  readonly sealed: boolean;
  /** Temperament, '' when no bot plays it. */
  readonly bot: string;
  readonly botAbout: string;
  readonly people: readonly { readonly id: string; readonly name: string; readonly connected: boolean }[];
  /** In words: sealed, deliberating, away, a bot. */
  readonly state: string;
}

export const seatLines = ({ card, table, own }: Pick<Parts, 'card' | 'table' | 'own'>): SeatLine[] =>
  card.roles.map(({ id }, role) => {
    const seat = table.seats[role] ?? { bot: '', sealed: false, people: [] };
    return {
      role,
      id,
      name: roleName(card, role),
      letter: roleLetter(card, role),
      mine: own.seat === role,
      sealed: seat.sealed,
      bot: seat.bot,
      botAbout: card.texts.roles[id]?.bots[seat.bot] ?? '',
      people: seat.people,
      state: stateOf(seat),
    };
  });

const stateOf = ({ bot, sealed, people }: Parts['table']['seats'][number]): string => {
  if (sealed) return t('seat.sealed');
  if (bot !== '') return t('seat.bot');
  if (people.length === 0) return t('seat.vacant');
  return people.some(({ connected }) => connected) ? t('seat.thinking') : t('seat.away');
};
