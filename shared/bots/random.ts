import { offered } from '../engine/legal.ts';
import { isSame } from '../engine/order.ts';
import type { Offer, Order, State } from '../engine/state.ts';
import { isParty, tablesOf } from '../engine/tables.ts';
import type { OwnSeat, View } from '../engine/view.ts';
import type { Why } from '../engine/why.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { type Decision, PASSES } from './decision.ts';
import { type Dice, diceOf } from './dice.ts';
import { isHalf } from './order.ts';
import { type Purse, purseOf, spend, spendAll } from './purse.ts';

/**
 * The little of its view that a bot looks at when it draws lots. Whoever plays thousands of games cuts the same out of
 * the state and is spared the view.
 */
export interface Glimpse {
  readonly role: number;
  /** Orders on offer, halves of deals included. */
  readonly open: readonly Order[];
  /** What it may spend; of a resource that its role may not see, what there is at least. */
  readonly purse: Purse;
  /** Offers to it, and those of the turn before. */
  readonly offers: readonly Offer[];
  readonly settled: readonly Offer[];
}

export const glimpseOf = (scenario: Scenario, view: View, { role, options }: OwnSeat): Glimpse => ({
  role,
  open: options.filter(({ reason }) => reason === 'offered').map(({ move, target }) => ({ move, target })),
  purse: purseOf(
    scenario,
    view.tracks.map((value, track) => value ?? scenario.tracks[track].low),
    role,
  ),
  offers: view.offers,
  settled: view.report.offers,
});

export const glimpseAt = (scenario: Scenario, state: State, role: number): Glimpse => {
  const { veils, lows } = tablesOf(scenario);
  const { resource } = scenario.roles[role];
  return {
    role,
    open: offered(scenario, state, role),
    purse: purseOf(scenario, veils[role].tracks[resource] ? lows : state.tracks, role),
    offers: heardBy(scenario, state.offers, role),
    settled: heardBy(scenario, state.report.offers, role),
  };
};

const heardBy = (scenario: Scenario, offers: readonly Offer[], role: number): readonly Offer[] =>
  offers.length === 0 ? offers : offers.filter(({ move }) => isParty(scenario.moves[move], role));

const LOT: Why = { code: 'lot' };
const WORD: Why = { code: 'word' };

/** Any lawful orders, each as likely as the next; it signs what a coin decides, and keeps its word all the same. */
export const decideAtRandom = (scenario: Scenario, glimpse: Glimpse, seed: string): Decision => {
  const dice = diceOf(`${seed}/${glimpse.role}`);
  const talk = glimpse.offers.length === 0 ? PASSES : answersTo(scenario, glimpse, dice);
  const promised = promisedIn(scenario, glimpse, talk);
  const proposal = promised.length === 0 && talk === PASSES ? proposalIn(scenario, glimpse, dice) : null;
  const single = glimpse.open.filter(order => !isHalf(scenario, order));
  const orders = byLot(scenario, glimpse, promised, single, dice);
  return {
    agrees: talk.agrees,
    withdraws: talk.withdraws,
    offers: proposal === null ? [] : [proposal],
    orders,
    why: {
      agrees: talk.why.agrees,
      withdraws: talk.why.withdraws,
      offers: proposal === null ? [] : [LOT],
      orders: orders.map((_, at) => (at < promised.length ? WORD : LOT)),
    },
  };
};

/** A coin for each offer that it could keep; what it can keep no longer it takes back. */
const answersTo = (scenario: Scenario, { role, open, purse, offers }: Glimpse, dice: Dice): Decision => {
  const standing = offers.filter(({ status }) => status === 'open' || status === 'agreed');
  const isOnOffer = (deal: Order): boolean => open.some(order => isSame(order, deal));
  const word: Order[] = standing.filter(offer => offer.agreed.includes(role) && isOnOffer(offer));
  const [agrees, withdraws]: [number[], number[]] = [[], []];
  const why: { readonly agrees: Why[]; readonly withdraws: Why[] } = { agrees: [], withdraws: [] };
  for (const offer of standing) {
    if (offer.agreed.includes(role)) {
      if (isOnOffer(offer)) continue;
      withdraws.push(offer.id);
      why.withdraws.push({ code: 'bound' });
      continue;
    }
    const couldKeep = isOnOffer(offer) && spendAll(scenario, role, purse, [...word, offer]).orders.length > word.length;
    if (couldKeep && dice(2) === 1) {
      agrees.push(offer.id);
      why.agrees.push(LOT);
      word.push(offer);
    } else {
      withdraws.push(offer.id);
      why.withdraws.push(couldKeep ? { code: 'loss', track: -1 } : { code: 'bound' });
    }
  }
  return { ...PASSES, agrees, withdraws, why: { ...PASSES.why, ...why } };
};

/** Its halves of what every party has agreed to, its own answers counted. */
const promisedIn = (scenario: Scenario, { role, open, purse, offers }: Glimpse, talk: Decision): readonly Order[] => {
  if (offers.length === 0) return [];
  const agreed = offers.filter(({ id, move, status, agreed }) =>
    status === 'agreed'
      ? !talk.withdraws.includes(id)
      : talk.agrees.includes(id) && agreed.length + 1 === scenario.moves[move].parties.length,
  );
  const halves = open.filter(order => agreed.some(offer => isSame(offer, order)));
  return spendAll(scenario, role, purse, halves).orders;
};

/** One proposal in so many turns. */
const TALKATIVE = 8;

/** Any half on offer that was not just refused. */
const proposalIn = (scenario: Scenario, { open, settled }: Glimpse, dice: Dice): Order | null => {
  if (dice(TALKATIVE) > 0) return null;
  const halves = open.filter(
    order => isHalf(scenario, order) && !settled.some(offer => isSame(offer, order) && wasRefused(offer)),
  );
  return halves.length === 0 ? null : halves[dice(halves.length)];
};

const wasRefused = ({ status }: Offer): boolean => status === 'withdrawn' || status === 'lapsed';

/** @param left - drawn from until it is empty or nothing more may be ordered */
const byLot = (
  scenario: Scenario,
  { role, purse }: Glimpse,
  promised: readonly Order[],
  left: Order[],
  dice: Dice,
): readonly Order[] => {
  let spent = spendAll(scenario, role, purse, promised);
  while (spent.orders.length < scenario.slots && left.length > 0) {
    const [order] = left.splice(dice(left.length), 1);
    spent = spend(scenario, role, spent, order);
  }
  return spent.orders;
};
