import { t } from '../text/words.ts';
import type { Parts } from './parts.ts';

/** What the reader should do next, or whom the table waits for. */
export const nextStep = ({ table, own, card }: Parts): string => {
  if (own.facilitator && !own.host) return t('lobby.facilitator');
  if (table.phase === 'ended') return t('lobby.ended');
  const open = table.seats.filter(({ bot, people }) => bot === '' && people.length === 0).length;
  if (table.phase !== 'lobby') return t('lobby.playing', { turn: table.turn, turns: card.turns });
  const mayStart = own.host && (own.seat >= 0 || own.facilitator);
  if (mayStart) return open === 0 ? t('lobby.next.full') : t('lobby.next.start', { n: open });
  if (own.seat < 0) return open === 0 ? t('lobby.next.none') : t('lobby.next.choose');
  return open === 0 ? t('lobby.waiting') : t('lobby.next.wait', { n: open });
};
