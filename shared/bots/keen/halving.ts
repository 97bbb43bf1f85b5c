import type { Plan } from './plans.ts';

/** A plan, and what the games that began with it came to. */
export interface Tried extends Plan {
  readonly games: number;
  /** Per role: worth of all these games together. */
  readonly worths: readonly number[];
  /** What the own role had more in them than in the anchor's games on the same boards: sum, and sum of squares. */
  readonly lead: number;
  readonly leadSquares: number;
}

/** Hope counts as much as so many games. */
const HOPEFUL = 15;

/** What a game that begins with a plan is worth to the own role: as played, with the hope that it began with. */
const worthFor = ({ games, worths, hope }: Tried, role: number): number =>
  ((worths[role] ?? 0) + HOPEFUL * hope) / (games + HOPEFUL);

/** Mean worth for any role of the games that began with a plan. */
export const meanFor = ({ games, worths }: Tried, role: number): number => (worths[role] ?? 0) / Math.max(1, games);

/** So many standard errors are taken from a lead, so that luck does not pass for insight. */
const CAUTION = 1;

/** What looking one turn ahead sees counts for so much: it fears what games played in thought pass over. */
const GLANCE = 0.5;

/** What a plan is surely ahead of the anchor, per game; the anchor itself 0. */
export const sureLead = ({ games, lead, leadSquares, glance, isAnchor }: Tried): number => {
  if (isAnchor) return 0;
  if (games < 2) return Number.MIN_SAFE_INTEGER;
  const mean = lead / games;
  const variance = Math.max(0, leadSquares / games - mean * mean);
  return GLANCE * glance + mean - CAUTION * Math.sqrt(variance / (games - 1));
};

/**
 * Tries all plans on the same boards, then the better half of them on more, until few are left: the surest first.
 *
 * @param plans - the anchor first
 * @param games - how many may be played in all
 * @param play - plays one on the board of that number, and says what it was worth to each role
 */
export const halve = (
  plans: readonly Plan[],
  role: number,
  games: number,
  play: (plan: Plan, board: number) => readonly number[],
): readonly Tried[] => {
  let left: Trial[] = plans.map(plan => ({ ...plan, games: 0, worths: [], lead: 0, leadSquares: 0 }));
  const rounds = halvings(left.length);
  let board = 0;
  for (let round = 0; round < rounds; round++) {
    const boards = Math.max(1, Math.floor(games / rounds / left.length));
    for (const until = board + boards; board < until; board++) {
      const [anchored, ...others] = left.map(plan => play(plan, board));
      left.forEach((trial, at) => {
        note(trial, at === 0 ? anchored : others[at - 1], anchored, role);
      });
    }
    if (round < rounds - 1) left = betterHalf(left, role);
  }
  return [...left].sort((a, b) => sureLead(b) - sureLead(a));
};

type Trial = { -readonly [K in keyof Tried]: Tried[K] };

const note = (trial: Trial, worths: readonly number[], anchored: readonly number[], role: number): void => {
  const lead = worths[role] - anchored[role];
  trial.games += 1;
  trial.worths = worths.map((worth, seat) => worth + (trial.worths[seat] ?? 0));
  trial.lead += lead;
  trial.leadSquares += lead * lead;
};

/** How often so many can be halved until one is left, at least once. */
const halvings = (count: number): number => (count <= 2 ? 1 : 1 + halvings(Math.ceil(count / 2)));

/** The anchor stays, first as ever; so do the best plan for each deal, and two without. */
const betterHalf = (plans: readonly Trial[], role: number): Trial[] => {
  const [anchor, ...others] = plans;
  const inOrder = others.sort((a, b) => worthFor(b, role) - worthFor(a, role));
  const most = Math.ceil(plans.length / 2) - 1;
  const kept = inOrder.filter((plan, at) => {
    const alike = inOrder.slice(0, at).filter(({ deal }) => deal === plan.deal).length;
    return at < most || alike < (plan.deal === null ? 2 : 1);
  });
  return [anchor, ...kept];
};
