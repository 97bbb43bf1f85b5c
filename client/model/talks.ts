import type { TalkLine } from '../../shared/wire/messages.ts';
import { listed, t } from '../text/words.ts';
import { roleName } from './names.ts';
import { offerSlips } from './offers.ts';
import type { Parts } from './parts.ts';

/** Those who hear one another: the roles beside oneself, in order; empty for the whole table. */
export interface Channel {
  /** "" for the table, else role indexes joined by "-". */
  readonly id: string;
  readonly roles: readonly number[];
  readonly name: string;
  readonly lines: readonly TalkLine[];
  /** Lines that were not read, and offers that wait for this seat's word. */
  readonly unread: number;
}

export const channelId = (roles: readonly number[]): string => [...roles].sort((a, b) => a - b).join('-');

const rolesOf = (id: string): number[] => (id === '' ? [] : id.split('-').map(Number));

/** The channel in which one seat reads a line. */
export const channelOf = ({ from, to }: Pick<TalkLine, 'from' | 'to'>, seat: number): string =>
  to.length === 0 ? '' : channelId([...new Set([from, ...to])].filter(role => role !== seat && role >= 0));

/**
 * The table, every other seat, and each group that has spoken or was opened here.
 *
 * @param opened - ids of groups that were opened and are still silent
 * @param read - per channel the id of the last line that was read
 */
export const channels = (
  parts: Parts,
  opened: readonly string[],
  read: Readonly<Record<string, number>>,
): Channel[] => {
  const { card, own, talk } = parts;
  const alone = own.seat < 0 ? [] : card.roles.flatMap((_, role) => (role === own.seat ? [] : [String(role)]));
  const spoken = talk.map(line => channelOf(line, own.seat));
  const offers = offerSlips(parts, []).map(({ others, mayAgree }) => ({ id: channelId(others), mayAgree }));
  const ids = [...new Set(['', ...alone, ...spoken, ...offers.map(({ id }) => id), ...opened])];
  return ids.map(id => {
    const lines = talk.filter(line => channelOf(line, own.seat) === id);
    const unread = lines.filter(line => line.id > (read[id] ?? 0) && line.from !== own.seat).length;
    const asked = offers.filter(offer => offer.mayAgree && offer.id === id).length;
    return { id, roles: rolesOf(id), name: channelName(parts, id), lines, unread: unread + asked };
  });
};

const channelName = ({ card }: Parts, id: string): string =>
  id === '' ? t('talks.table') : listed(rolesOf(id).map(role => roleName(card, role)));

export const unreadOf = (list: readonly Channel[]): number => list.reduce((sum, { unread }) => sum + unread, 0);
