import { isSame } from '../../engine/order.ts';
import type { Offer, Order } from '../../engine/state.ts';
import type { Why } from '../../engine/why.ts';
import { lookAhead } from '../ahead.ts';
import type { Bot } from '../bot.ts';
import type { Decision, Mind } from '../decision.ts';
import { stanceOf } from '../leaning.ts';
import { keyOf } from '../order.ts';
import { allOf } from '../purse.ts';
import { reasonsFor, reasonsWithout, tasteOf } from '../reasons.ts';
import { released, temptationOf } from '../temptation.ts';
import { meanFor, sureLead, type Tried } from './halving.ts';
import { thinkOver } from './memory.ts';

/** What a keen bot does: it plays the rest of the game many times in thought, and takes what came to most for it. */
export const decideKeenly = (bot: Bot, mind: Mind): Decision => {
  const { scenario, view, seed, promised } = bot;
  const tried = thinkOver(scenario, view, seed, mind);
  const talk = talkOf(bot, tried);
  const given = { ...bot, promised: talk.settled === null ? promised : [...promised, talk.settled] };
  const left = leftBy(given);
  const kept = left === null ? given : released(given, left);
  const orders = ordersWith(bot, tried, kept.promised);
  const stance = stanceOf(scenario, bot.state, bot.role, bot.chooser.temperament);
  const taste = (deal: Order): Why => tasteOf(stance, deal);
  const refused = (id: number): Why => (talk.bound.includes(id) ? { code: 'bound' } : { code: 'loss', track: -1 });
  return {
    agrees: talk.agrees.map(({ id }) => id),
    withdraws: talk.withdraws,
    offers: talk.offers,
    orders,
    why: {
      agrees: talk.agrees.map(taste),
      withdraws: talk.withdraws.map(refused),
      offers: talk.offers.map(taste),
      orders: left === null ? reasonsFor(kept, orders) : reasonsWithout(left, kept, orders),
    },
  };
};

/** What tempts it, it sees one turn ahead: in games played in thought everybody keeps to what is agreed. */
const leftBy = (bot: Bot): Order | null =>
  bot.chooser.temperament.word === 'keeps' || bot.promised.length === 0 ? null : temptationOf(bot, lookAhead(bot));

/** The best plan that keeps the word given; where nobody has thought of that, the best that goes with it. */
const ordersWith = (
  { scenario, state, role }: Bot,
  tried: readonly Tried[],
  bound: readonly Order[],
): readonly Order[] => {
  const [first, second] = bound;
  const best = tried.find(({ deal }) => (first === undefined ? deal === null : deal !== null && isSame(deal, first)));
  if (best !== undefined && second === undefined) return best.orders;
  const free = tried.find(({ deal }) => deal === null)?.orders ?? [];
  return allOf(scenario, state.tracks, role, [...bound, ...free]).orders;
};

interface Talk {
  readonly agrees: readonly Offer[];
  readonly withdraws: readonly number[];
  /** Of these, what it could not keep. */
  readonly bound: readonly number[];
  readonly offers: readonly Order[];
  /** The deal that its own answer completes. */
  readonly settled: Order | null;
}

/** Answers what is offered, and proposes what both sides would gain from. It gives its word once. */
const talkOf = (bot: Bot, tried: readonly Tried[]): Talk => {
  const { view, role, open } = bot;
  const standing = view.offers.filter(({ status }) => status === 'open' || status === 'agreed');
  const mine = standing.filter(({ agreed }) => agreed.includes(role));
  const word = mine.filter(offer => open.some(order => isSame(order, offer)));
  const asked = standing.filter(({ agreed }) => !agreed.includes(role));
  const able = asked.filter(offer => canPromise(bot, word, offer));
  const bound = [...mine, ...asked].filter(offer => !word.includes(offer) && !able.includes(offer)).map(({ id }) => id);
  const [best] = able
    .map(offer => ({ offer, gain: gainOf(bot, tried, offer).own }))
    .filter(({ gain }) => gain > 0)
    .sort((a, b) => b.gain - a.gain);
  const refused = able.filter(offer => offer !== best?.offer).map(({ id }) => id);
  const withdraws = [...bound, ...refused];
  if (best !== undefined) {
    return { agrees: [best.offer], withdraws, bound, offers: [], settled: completed(bot, best.offer) };
  }
  return { agrees: [], withdraws, bound, offers: word.length > 0 ? [] : proposals(bot, tried), settled: null };
};

const canPromise = ({ scenario, state, role }: Bot, word: readonly Order[], deal: Order): boolean =>
  allOf(scenario, state.tracks, role, [...word, deal]).orders.length === word.length + 1;

const completed = ({ scenario, open }: Bot, offer: Offer): Order | null =>
  offer.agreed.length + 1 < scenario.moves[offer.move].parties.length
    ? null
    : (open.find(order => isSame(order, offer)) ?? null);

interface Gain {
  readonly own: number;
  /** The least for any other party. */
  readonly others: number;
}

const LOSS: Gain = { own: -1_000_000, others: -1_000_000 };

/** What a deal adds, per game: the best plan with it against the best without. */
const gainOf = ({ scenario, role }: Bot, tried: readonly Tried[], deal: Order): Gain => {
  const without = tried.find(each => each.deal === null);
  const with_ = tried.find(each => each.deal !== null && isSame(each.deal, deal));
  if (without === undefined || with_ === undefined) return LOSS;
  const gain = (seat: number): number => meanFor(with_, seat) - meanFor(without, seat);
  const others = scenario.moves[deal.move].parties.filter(party => party.role !== role).map(party => gain(party.role));
  return { own: sureLead(with_) - sureLead(without), others: Math.min(...others) };
};

/** It also proposes what seems to cost another party a little: others know better what they want. */
const HOPE = -30;
/** Proposals in one turn. */
const PATIENCE = 2;

const proposals = (bot: Bot, tried: readonly Tried[]): readonly Order[] => {
  const { scenario, view, role } = bot;
  if (view.offers.filter(({ from }) => from === role).length >= PATIENCE) return [];
  if (view.offers.some(({ from, status }) => from === role && status === 'open')) return [];
  const [best] = tried
    .flatMap(({ deal }) => (deal === null || view.offers.some(offer => isSame(offer, deal)) ? [] : [deal]))
    .map(deal => ({ deal, gain: gainOf(bot, tried, deal) }))
    .filter(({ gain }) => gain.own > 0 && gain.others > HOPE)
    .sort((a, b) => b.gain.own - a.gain.own || keyOf(scenario, a.deal) - keyOf(scenario, b.deal));
  return best === undefined ? [] : [best.deal];
};
