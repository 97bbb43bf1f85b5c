import { isSame } from '../engine/order.ts';
import type { Offer, Order } from '../engine/state.ts';
import type { Why } from '../engine/why.ts';
import type { Ahead } from './ahead.ts';
import type { Bot } from './bot.ts';
import type { Decision, Reasons } from './decision.ts';
import { gainOf } from './gain.ts';
import { easyLeaning } from './glance.ts';
import { READINESS } from './leaning.ts';
import { isHalf } from './order.ts';
import { allOf } from './purse.ts';
import { appealOf, lossBy } from './reasons.ts';

export type Talk = Pick<Decision, 'agrees' | 'withdraws' | 'offers'> & { readonly why: Omit<Reasons, 'orders'> };

/** Answers what is offered to the seat and, sparingly, proposes a deal of its own. It agrees to no more than it can order. */
export const negotiate = (bot: Bot, ahead: Ahead | null): Talk => {
  const { view, role, open } = bot;
  const standing = view.offers.filter(({ status }) => status === 'open' || status === 'agreed');
  const mine = standing.filter(({ agreed }) => agreed.includes(role));
  const word: Order[] = mine.filter(offer => open.some(order => isSame(order, offer)));
  const withdraws = mine.filter(offer => !word.includes(offer)).map(({ id }) => id);
  const why = { agrees: [] as Why[], withdraws: withdraws.map((): Why => ({ code: 'bound' })) };
  const agrees: number[] = [];
  for (const offer of standing) {
    if (offer.agreed.includes(role)) continue;
    const refusal = refusalOf(bot, ahead, word, offer);
    if (refusal === null) {
      agrees.push(offer.id);
      why.agrees.push(appealOf(bot, ahead, offer));
      word.push(offer);
    } else {
      withdraws.push(offer.id);
      why.withdraws.push(refusal);
    }
  }
  const proposal = word.length === 0 ? proposalOf(bot, ahead) : null;
  const offers = proposal === null ? [] : [proposal];
  return { agrees, withdraws, offers, why: { ...why, offers: offers.map(order => appealOf(bot, ahead, order)) } };
};

const refusalOf = (bot: Bot, ahead: Ahead | null, word: readonly Order[], offer: Offer): Why | null => {
  if (!canPromise(bot, word, offer)) return { code: 'bound' };
  if (offer.agreed.some(role => hasBrokenWord(bot, role))) return { code: 'doubt' };
  return wishFor(bot, ahead, offer).own > 0 ? null : lossBy(ahead, offer);
};

/** Whoever broke a promise in the turn before, as far as this seat was party to it, is not believed in this one. */
const hasBrokenWord = ({ view }: Bot, role: number): boolean =>
  view.report.offers.some(({ brokenBy }) => brokenBy.includes(role));

const canPromise = ({ scenario, state, role, open }: Bot, word: readonly Order[], deal: Order): boolean =>
  open.some(order => isSame(order, deal)) &&
  allOf(scenario, state.tracks, role, [...word, deal]).orders.length === word.length + 1;

interface Wish {
  /** Above 0: it would sign. */
  readonly own: number;
  /** Above 0: it thinks that the others gain. */
  readonly others: number;
}

const wishFor = (bot: Bot, ahead: Ahead | null, deal: Order): Wish => {
  const { chooser } = bot;
  const ready = READINESS * chooser.temperament.deals;
  if (ahead === null) return { own: easyLeaning(bot)(deal) + ready + chooser.dice(20) - 10, others: 1 };
  const { own, others } = gainOf(ahead, deal);
  return { own: own + ready, others };
};

/** An easy bot proposes in one turn of so many. */
const TALKATIVE = 3;

/** It also proposes what seems to cost another party a little: others know better what they want. */
const HOPE = -30;

/** The deal it would like most, if the others could like it too, and if none of this kind was just refused. */
const proposalOf = (bot: Bot, ahead: Ahead | null): Order | null => {
  const { scenario, view, role, chooser, open } = bot;
  if (view.offers.some(({ from }) => from === role)) return null;
  if (ahead === null && chooser.dice(TALKATIVE) > 0) return null;
  const options = view.own?.options ?? [];
  const [best] = open
    .filter(
      order =>
        isHalf(scenario, order) &&
        options.some(option => isSame(option, order) && option.holds !== 'no') &&
        !view.offers.some(offer => isSame(offer, order)) &&
        !view.report.offers.some(offer => isSame(offer, order) && wasRefused(offer)),
    )
    .map(order => ({ order, wish: wishFor(bot, ahead, order) }))
    .filter(({ wish }) => wish.own > 0 && wish.others > HOPE)
    .sort((a, b) => b.wish.own - a.wish.own);
  return best?.order ?? null;
};

const wasRefused = ({ status }: Offer): boolean => status === 'withdrawn' || status === 'lapsed';
