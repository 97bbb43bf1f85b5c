import { seedOf } from '../../engine/chance.ts';
import type { Order, State } from '../../engine/state.ts';
import { isParty, tablesOf } from '../../engine/tables.ts';
import type { View } from '../../engine/view.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { type Bot, botOf } from '../bot.ts';
import type { Mind } from '../decision.ts';
import { playersOf } from '../onward.ts';
import { allOf } from '../purse.ts';
import { chooserOf } from '../temper.ts';
import { type Imagined, imagineSome } from './boards.ts';
import { armsOf, type Experience, inexperienced } from './experience.ts';
import { halve, type Tried } from './halving.ts';
import { instinctsOf } from './instinct.ts';
import { type Plan, plansOf } from './plans.ts';
import { playOn } from './playout.ts';
import type { Given, Players } from './table.ts';

/** Orders that a decision of a live game looks at in thought: about a second of one core. */
const LIVE_LOOKS = 4_000_000;
/** Small games need no more reveals than this. */
const MOST_REVEALS = 60_000;
/** What a reveal costs besides, in orders looked at. */
const REVEAL = 20;

/** Reveals that a decision of a live game plays through in thought. It does not hang on a clock, so that luck alone is chance. */
const liveEffort = (scenario: Scenario): number => {
  const { halves } = tablesOf(scenario);
  const looks = halves.reduce((sum, each) => sum + each.reduce((more, { orders }) => more + orders.length, 0), REVEAL);
  return Math.min(MOST_REVEALS, Math.floor(LIVE_LOOKS / looks));
};

/** Of this, so much goes to games in which all seats choose freely, from which the plans are taken. */
const FREELY = 0.3;

/** A board for so many reveals; what the others expect on it takes as long as a thousand or two. */
const REVEALS_PER_BOARD = 4000;
/** Boards times seats. */
const MOST_SEEN = 48;

/**
 * Plays games on boards that could be the truth, first freely, then with each plan. It heeds no offers: what a deal would
 * come to is a part of the plans, so that a bot that is asked again has nothing to think over.
 */
export const search = (scenario: Scenario, view: View, seed: string, mind: Mind): readonly Tried[] => {
  const { own } = view;
  if (own === null) return [];
  const bot = botOf(scenario, { ...view, offers: [] }, own, seed, { ...mind, strength: 'steady' });
  const effort = mind.effort ?? liveEffort(scenario);
  const boards = imagineSome(bot, boardsFor(scenario, effort));
  const states = boards.map(({ state }) => state);
  const experience = inexperienced(scenario, instinctsOf(scenario, states, armsOf(scenario)));
  const thought = { bot, boards, experience };
  const games = Math.ceil(effort / (scenario.turns.length - view.turn + 1));
  const free = Math.ceil(games * FREELY);
  for (let game = 0; game < free; game++) playOnce(thought, game, null);
  const plans = plansOf(bot, experience);
  return halve(plans, bot.role, games - free, (plan, game) => playOnce(thought, free + game, plan));
};

const boardsFor = ({ roles }: Scenario, effort: number): number =>
  Math.min(Math.ceil(MOST_SEEN / roles.length), 1 + Math.floor(effort / REVEALS_PER_BOARD));

/** What a search has of its seat. */
interface Thought {
  readonly bot: Bot;
  readonly boards: readonly Imagined[];
  readonly experience: Experience;
}

/** In so many of so many games the others are expected to look one turn ahead; in the rest they do as they have learnt. */
const EXPECTED = 3;
const ROUNDS = 4;
/** In so many of them the others act by inclination in later turns: few opponents learn as the search does. */
const INCLINED = 3;

/** One game on an imagined board; the same number is the same board with the same luck, whatever the plan. */
const playOnce = ({ bot, boards, experience }: Thought, game: number, plan: Plan | null): readonly number[] => {
  const { scenario, seed } = bot;
  const luck = `${seed}/${bot.role}/${game}`;
  const { state, expected } = boards[game % boards.length];
  const round = Math.floor(game / boards.length) % ROUNDS;
  const players: Players = {
    experience,
    temperaments: scenario.roles.map((_, role) =>
      role === bot.role ? bot.chooser.temperament : chooserOf(scenario, role, '', luck).temperament,
    ),
    whim: seedOf(`${luck}+`),
    own: bot.role,
    inclined: round < INCLINED ? playersOf(scenario, state, luck) : null,
  };
  const given = scenario.roles.map((_, role) => {
    if (role === bot.role) return plan === null ? null : { orders: plan.orders, isAll: true };
    return partOf(scenario, state, role, plan, round < EXPECTED ? expected[role] : null);
  });
  return playOn(players, { ...state, seed: luck }, given);
};

/** The half of the plan's deal that falls to another seat, and what it is expected to order besides. */
const partOf = (
  scenario: Scenario,
  state: State,
  role: number,
  plan: Plan | null,
  expected: readonly Order[] | null,
): Given | null => {
  const deal = plan?.deal ?? null;
  const half = deal !== null && isParty(scenario.moves[deal.move], role) ? [deal] : [];
  if (expected === null) return half.length === 0 ? null : { orders: half, isAll: false };
  return { orders: allOf(scenario, state.tracks, role, [...half, ...expected]).orders, isAll: true };
};
