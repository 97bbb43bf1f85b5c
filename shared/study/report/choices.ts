import type { Scenario } from '../../scenario/scenario.ts';
import { type Histogram, quantileOf, totalOf } from '../histogram.ts';
import type { Study } from '../study.ts';
import { listed } from './figures.ts';
import { html, type Markup } from './markup.ts';
import { badge, roleTitle } from './seats.ts';
import { heat, section, table } from './table.ts';

/** How many orders there are to choose from. */
export const choicesSection = (scenario: Scenario, { roles }: Study): Markup => {
  const most = Math.max(1, ...roles.flatMap(({ choices }) => choices.map(values => quantileOf(values, 0.5))));
  return section({
    id: 'choices',
    title: 'What there is to choose',
    lead: [narrow(scenario, roles)],
    body: [
      table({
        caption:
          'Orders on offer in each turn: the middle game, and the poorest in ten; a place counts as an order of its own',
        class: 'figures heated',
        head: ['Role', ...scenario.turns.map((_, turn) => `${turn + 1}`)],
        rows: roles.map(({ choices }, role) => [
          html`${badge(scenario, role)} ${roleTitle(scenario, role)}`,
          ...choices.map(values => (totalOf(values) === 0 ? '–' : offered(values, most))),
        ]),
      }),
    ],
  });
};

const offered = (values: Histogram, most: number): Markup => {
  const half = quantileOf(values, 0.5);
  return html`${heat({ text: String(half), share: half / most })} <small>${quantileOf(values, 0.1)}</small>`;
};

/** Where a tenth of the games or more leave no more orders than slots. */
const narrow = (scenario: Scenario, roles: Study['roles']): string => {
  const tight = roles.flatMap(({ choices }, role) => {
    const turns = choices.flatMap((values, turn) =>
      totalOf(values) > 0 && quantileOf(values, 0.1) <= scenario.slots ? [String(turn + 1)] : [],
    );
    return turns.length === 0 ? [] : [`${roleTitle(scenario, role)} in turn ${listed(turns)}`];
  });
  return tight.length === 0
    ? `Everybody always has more orders to choose from than slots to fill (${scenario.slots}).`
    : `Little to choose: in one game in ten or more, no more orders than slots (${scenario.slots}) for ${listed(tight)}.`;
};
