import { resolve } from '../engine/resolve/resolve.ts';
import type { Order, SeatState, State } from '../engine/state.ts';
import type { View } from '../engine/view.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { imagine } from './imagine.ts';
import { appealOf, isRescue, stanceOf } from './leaning.ts';
import { keyOf } from './order.ts';
import { byTemper, choiceOf, chooserOf, isAgreed } from './temper.ts';

/** Boards that could be the truth, and what the others might do on them: the same for every plan that is weighed. */
export interface Foresight {
  readonly scenario: Scenario;
  readonly role: number;
  readonly worlds: readonly World[];
}

interface World {
  readonly state: State;
  readonly seed: string;
  /** Per role; the own seat's are replaced by the plan. */
  readonly orders: readonly (readonly Order[])[];
}

/** How many boards are imagined. More of them cost time and win little: the luck of the sample is shared by all plans. */
const WORLDS = 10;
/** Turns played on by inclination after the plan, so that what is opened or saved now is seen to matter. */
const FURTHER = 1;

export const foresee = (scenario: Scenario, view: View, role: number, seed: string): Foresight => ({
  scenario,
  role,
  worlds: Array.from({ length: WORLDS }, (_, index) => {
    const own = `${seed}/${index}`;
    const state = imagine(scenario, view, own);
    return { state, seed: own, orders: allByTemper(scenario, state, own) };
  }),
});

/** How the worlds could look after this turn and a little more, if the seat gave these orders and the deal were agreed. */
export const futures = (foresight: Foresight, plan: readonly Order[], deal: Order | null = null): readonly State[] =>
  foresight.worlds.map(world => playOn(foresight.scenario, world, sealedIn(foresight, world, plan, deal)));

const sealedIn = (
  { scenario, role }: Foresight,
  { orders }: World,
  plan: readonly Order[],
  deal: Order | null,
): readonly SeatState[] =>
  orders.map((others, seat) => {
    if (seat === role) return sealed(plan);
    const meets = deal !== null && scenario.moves[deal.move].parties.some(party => party.role === seat);
    return sealed(meets ? [deal, ...others.filter(({ move }) => move !== deal.move)].slice(0, scenario.slots) : others);
  });

const playOn = (scenario: Scenario, { state, seed }: World, seats: readonly SeatState[]): State => {
  let next = resolve(scenario, state, seats);
  for (let turn = 0; turn < FURTHER && next.status === 'open'; turn++) {
    next = resolve(scenario, next, allByTaste(scenario, next, `${seed}+${turn}`).map(sealed));
  }
  return next;
};

/** What all seats would do by inclination now, with the deals that are agreed on this board. */
const allByTemper = (scenario: Scenario, state: State, seed: string): readonly (readonly Order[])[] =>
  scenario.roles.map((_, role) => {
    const choice = choiceOf(scenario, state, role, order => isAgreed(state, order));
    return byTemper(scenario, state, chooserOf(scenario, role, '', seed), choice);
  });

/**
 * The same in a later turn, where nobody has talked yet: a deal comes about if it is to the taste of all its parties.
 * Nobody counts on a deal to be saved from a catastrophe.
 */
const allByTaste = (scenario: Scenario, state: State, seed: string): readonly (readonly Order[])[] => {
  const choosers = scenario.roles.map((_, role) => chooserOf(scenario, role, '', seed));
  const stances = choosers.map(({ role, temperament }) => stanceOf(scenario, state, role, temperament));
  const willing = new Map<number, number>();
  const choices = stances.map(stance =>
    choiceOf(scenario, state, stance.role, order => {
      const likes = appealOf(stance, order) > 0 && !isRescue(stance, order);
      const key = keyOf(scenario, order);
      if (likes) willing.set(key, (willing.get(key) ?? 0) + 1);
      return likes;
    }),
  );
  const isShared = (order: Order): boolean =>
    willing.get(keyOf(scenario, order)) === scenario.moves[order.move].parties.length;
  return choices.map(({ promised, single }, role) =>
    byTemper(scenario, state, choosers[role], { promised: promised.filter(isShared), single }),
  );
};

const sealed = (orders: readonly Order[]): SeatState => ({ draft: orders, sealed: orders, sealedBy: 'bot' });
