import type { AskWhatIf, OrdersThen, ScenarioCard, WhatIf } from '../../../shared/wire/http.ts';
import type { WireOrders } from '../../../shared/wire/messages.ts';
import { listed, plain, t } from '../../text/words.ts';
import { endingName, partName, placeName, roleName } from '../names.ts';

/** Where what might have been is asked: at a table, or behind the address of a debrief. */
export interface WhatIfDesk {
  readonly ordersThen: (turn: number, role: number) => Promise<OrdersThen>;
  readonly ask: (asked: AskWhatIf) => Promise<WhatIf>;
}

/** An order as it stands in a list to choose from; `key` names it there. */
export interface OrderThen {
  readonly key: string;
  readonly words: string;
}

export const keyOf = ([move, target]: WireOrders[number]): string => `${move},${target}`;

export const ordersNamed = (keys: readonly string[]): readonly (readonly [number, number])[] =>
  keys
    .filter(key => key !== '')
    .map(key => {
      const [move, target] = key.split(',').map(Number);
      return [move, target] as const;
    });

const orderWords = (card: ScenarioCard, role: number, [move, target]: WireOrders[number]): string => {
  const order = partName(card, move, role);
  return target < 0 ? order : t('reveal.orderAt', { order, place: placeName(card, target) });
};

export const choices = (card: ScenarioCard, role: number, orders: WireOrders): readonly OrderThen[] =>
  orders.map(order => {
    const words = orderWords(card, role, order);
    const cost = card.moves[order[0]].parties.find(party => party.role === role)?.cost ?? 0;
    return { key: keyOf(order), words: cost === 0 ? words : t('if.cost', { order: words, cost }) };
  });

export const ordersWords = (card: ScenarioCard, role: number, orders: WireOrders): string =>
  orders.length === 0 ? t('if.nothing') : listed(orders.map(order => orderWords(card, role, order)));

/** One ending: how often, per cent, as it was and with the change, with what chance leaves open. */
export interface EndingShare {
  readonly ending: number;
  readonly name: string;
  readonly before: number;
  readonly after: number;
  readonly beforeWords: string;
  readonly afterWords: string;
}

/** An answer in words and figures. */
export interface WhatIfTold {
  readonly lead: string;
  readonly score: string;
  readonly before: number;
  readonly after: number;
  readonly endings: readonly EndingShare[];
  readonly note: string;
}

export const whatIfTold = (
  card: ScenarioCard,
  { turn, role, orders }: AskWhatIf,
  sealed: WireOrders,
  answer: WhatIf,
): WhatIfTold => {
  const { played, changed } = answer.roles[role];
  return {
    lead: t('if.lead', {
      turn,
      role: roleName(card, role),
      orders: ordersWords(card, role, orders),
      sealed: ordersWords(card, role, sealed),
    }),
    score: scoreWords(card, role, answer),
    before: Math.round(played.mean),
    after: Math.round(changed.mean),
    endings: answer.endings
      .map(({ played, changed }, ending) => ({
        ending,
        name: endingName(card, ending),
        before: percent(played.share),
        after: percent(changed.share),
        beforeWords: shareWords(played),
        afterWords: shareWords(changed),
      }))
      .filter(({ before, after }) => before + after > 0)
      .sort((a, b) => b.after - a.after || b.before - a.before),
    note: t('if.note', { n: answer.games }),
  };
};

/** A difference that chance alone could make is called none. */
const scoreWords = (card: ScenarioCard, role: number, { roles }: WhatIf): string => {
  const { played, changed, gain } = roles[role];
  const values = { role: roleName(card, role), before: tenths(played.mean), after: tenths(changed.mean) };
  if (Math.abs(gain.mean) <= gain.margin || gain.mean === 0) return t('if.same', values);
  const by = { n: tenths(Math.abs(gain.mean)), margin: tenths(gain.margin) };
  return t(gain.mean > 0 ? 'if.better' : 'if.worse', { ...values, ...by });
};

const tenths = (value: number): string => plain(Math.round(value * 10) / 10);

const percent = (share: number): number => Math.round(100 * share);

const shareWords = ({ share, low, high }: WhatIf['endings'][number]['played']): string =>
  t('if.share', { n: plain(percent(share)), low: plain(percent(low)), high: plain(percent(high)) });
