import type { Scenario, Temperament } from '../../shared/scenario/scenario.ts';

export const indexOf = (list: readonly { readonly id: string }[], id: string): number =>
  list.findIndex(each => each.id === id);

/** The same scenario, where all temperaments keep their word or all bend it. */
export const withWord = (scenario: Scenario, word: Temperament['word']): Scenario => ({
  ...scenario,
  roles: scenario.roles.map(role => ({ ...role, bots: role.bots.map(bot => ({ ...bot, word })) })),
});
