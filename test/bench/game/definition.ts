import { drawFrom } from './random.ts';

/** The bench game as bare numbers: the scenario, the reducer and the typed arrays are all made from this one list. */
export interface Effect {
  readonly track: number;
  /** Track that the condition reads. */
  readonly left: number;
  readonly atLeast: number;
  readonly held: number;
  readonly otherwise: number;
}

export interface Card {
  readonly role: number;
  readonly cost: number;
  readonly effects: readonly Effect[];
}

export const ROLES = 4;
export const TURNS = 8;
export const SLOTS = 3;
export const TRACKS = 12;
export const CARDS_PER_ROLE = 10;
/** The first four tracks are what the roles spend, each seen by its own role; the other eight are public. */
const PUBLIC_TRACKS = TRACKS - ROLES;

export const highOf = (track: number): number => (track < ROLES ? 10 : 20);
export const startOf = (track: number): number => highOf(track) / 2;

const draw = drawFrom(2024);
const publicTrack = (): number => ROLES + draw(PUBLIC_TRACKS);

const effectOn = (track: number): Effect => ({
  track,
  left: publicTrack(),
  atLeast: 6 + draw(9),
  held: draw(5) - 2,
  otherwise: draw(5) - 2,
});

const incomeOf = (role: number): Effect => ({ ...effectOn(role), held: 2, otherwise: 1 });

const cardOf = (role: number, index: number): Card => {
  const first = publicTrack();
  const next = (step: number): number => ROLES + ((first - ROLES + step) % PUBLIC_TRACKS);
  const free = index < 2;
  return {
    role,
    cost: free ? 0 : 1 + draw(3),
    effects: [effectOn(first), effectOn(next(1 + draw(3))), free ? incomeOf(role) : effectOn(next(4 + draw(3)))],
  };
};

/** Forty cards in the order of the scenario: role by role, ten each. */
export const CARDS: readonly Card[] = Array.from({ length: ROLES * CARDS_PER_ROLE }, (_, index) =>
  cardOf(Math.floor(index / CARDS_PER_ROLE), index % CARDS_PER_ROLE),
);

/** The random event: may come at the start of every turn. */
export const EVENT = { chance: 30, effects: [effectOn(ROLES), effectOn(ROLES + 1), effectOn(ROLES + 2)] } as const;

export const holdInRange = (track: number, value: number): number => Math.max(0, Math.min(highOf(track), value));
