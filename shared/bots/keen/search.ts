import { seedOf } from '../../engine/chance.ts';
import { isParty } from '../../engine/tables.ts';
import type { Bot } from '../bot.ts';
import { imagine } from '../imagine.ts';
import { chooserOf } from '../temper.ts';
import { armsOf, type Experience, inexperienced } from './experience.ts';
import { instinctsOf } from './instinct.ts';
import { dealsOf, type Plan, plansOf } from './plans.ts';
import { playOn } from './playout.ts';
import type { Given, Players } from './table.ts';

/** A plan, and what the games that began with it came to. */
export interface Tried extends Plan {
  readonly games: number;
  /** Per role: worth of all these games together. */
  readonly worths: readonly number[];
}

/** Reveals that a decision may play through in thought. */
export const LIVE_EFFORT = 50_000;

/** Of this, so much goes to games in which all seats choose freely, from which the plans are taken. */
const FREELY = 0.3;

/** Plays games on boards that could be the truth, first freely, then with each plan; the worse half falls out again and again. */
export const search = (bot: Bot, effort: number): readonly Tried[] => {
  const { scenario, view } = bot;
  const boards = Array.from({ length: 3 }, (_, board) => imagine(scenario, view, `${bot.seed}/${bot.role}/${board}`));
  const experience = inexperienced(scenario, instinctsOf(scenario, boards, armsOf(scenario)));
  const games = Math.ceil(effort / (scenario.turns.length - view.turn + 1));
  const free = Math.ceil(games * FREELY);
  for (let game = 0; game < free; game++) playOnce(bot, experience, game, null);
  return halve(bot, experience, plansOf(bot, experience, dealsOf(bot)), { from: free, games: games - free });
};

/** One game on an imagined board; the same number is the same board with the same luck, whatever the plan. */
const playOnce = (bot: Bot, experience: Experience, game: number, plan: Plan | null): readonly number[] => {
  const { scenario, view } = bot;
  const seed = `${bot.seed}/${bot.role}/${game}`;
  const players: Players = {
    experience,
    temperaments: scenario.roles.map((_, role) =>
      role === bot.role ? bot.chooser.temperament : chooserOf(scenario, role, '', seed).temperament,
    ),
    whim: seedOf(`${seed}+`),
  };
  return playOn(
    players,
    imagine(scenario, view, seed),
    scenario.roles.map((_, role) => givenTo(bot, role, plan)),
  );
};

const givenTo = ({ scenario, role: own, promised }: Bot, role: number, plan: Plan | null): Given | null => {
  if (role === own) return plan === null ? { orders: promised, isAll: false } : { orders: plan.orders, isAll: true };
  const deal = plan?.deal ?? null;
  const deals = deal === null ? promised : [deal, ...promised];
  return { orders: deals.filter(({ move }) => isParty(scenario.moves[move], role)), isAll: false };
};

const halve = (
  bot: Bot,
  experience: Experience,
  plans: readonly Plan[],
  { from, games }: { readonly from: number; readonly games: number },
): readonly Tried[] => {
  const all = plans.map(plan => ({ ...plan, games: 0, worths: bot.scenario.roles.map(() => 0) }));
  const rounds = halvings(all.length);
  let left = all;
  let game = from;
  for (let round = 0; round < rounds; round++) {
    const boards = Math.max(1, Math.floor(games / rounds / left.length));
    for (const until = game + boards; game < until; game++) {
      for (const tried of left) note(tried, playOnce(bot, experience, game, tried));
    }
    if (round < rounds - 1) left = betterHalf(left, bot.role);
  }
  return [...left].sort((a, b) => worthFor(b, bot.role) - worthFor(a, bot.role));
};

/** How often so many can be halved until one is left, at least once. */
const halvings = (count: number): number => (count <= 2 ? 1 : 1 + halvings(Math.ceil(count / 2)));

const note = (tried: { games: number; readonly worths: number[] }, worths: readonly number[]): void => {
  tried.games += 1;
  worths.forEach((worth, role) => {
    tried.worths[role] += worth;
  });
};

/** Mean worth of the games that began with a plan. */
export const worthFor = ({ games, worths }: Tried, role: number): number => worths[role] / games;

/** The best plan for each deal stays, and so do two without. */
const betterHalf = <T extends Tried>(plans: readonly T[], role: number): T[] => {
  const ranked = [...plans].sort((a, b) => worthFor(b, role) - worthFor(a, role));
  const most = Math.ceil(plans.length / 2);
  return ranked.filter((plan, at) => {
    const alike = ranked.slice(0, at).filter(({ deal }) => deal === plan.deal).length;
    return at < most ? true : alike < (plan.deal === null ? 2 : 1);
  });
};
