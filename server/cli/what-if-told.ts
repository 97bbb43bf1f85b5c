import type { Order } from '../../shared/engine/state.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';
import { type Change, type Dusk, sealedAt } from '../../shared/study/fork.ts';
import type { Estimate, Share } from '../../shared/study/interval.ts';
import type { WhatIf } from '../../shared/study/what-if.ts';

/** What is told of other orders in a recorded game, for programs and as a table. */
interface Told {
  readonly scenario: Scenario;
  readonly change: Change;
  readonly dusk: Dusk;
  readonly changed: Dusk['after'];
  readonly answer: WhatIf;
  readonly seconds: number;
}

export const asJson = ({ scenario, change, dusk, answer, seconds }: Told) => ({
  turn: change.turn,
  role: scenario.roles[change.role].id,
  sealed: sealedAt(dusk, change.role).map(order => nameOf(scenario, order)),
  orders: change.orders.map(order => nameOf(scenario, order)),
  games: answer.games,
  bots: answer.strength,
  endings: Object.fromEntries(scenario.endings.map(({ id }, ending) => [id, answer.endings[ending]])),
  roles: Object.fromEntries(scenario.roles.map(({ id }, role) => [id, answer.roles[role]])),
  seconds,
});

export const asTable = ({ scenario, change, dusk, changed, answer, seconds }: Told): string => {
  const { games, strength, endings, roles } = answer;
  const ids = [...scenario.endings, ...scenario.roles].map(({ id }) => id);
  const wide = Math.max(...ids.map(id => id.length)) + 2;
  const column = (text: string) => text.padEnd(24);
  return [
    `turn ${change.turn}, ${scenario.roles[change.role].id}: ${named(scenario, sealedAt(dusk, change.role))} → ${named(scenario, change.orders)}`,
    ...empty(scenario, change, changed),
    `each way played on ${games} times by ${strength} bots, in ${seconds.toFixed(1)} s; in brackets and after ±: 95 % intervals`,
    '',
    `${'ending'.padEnd(wide)}${column('as it was')}changed`,
    ...endings.flatMap(({ played, changed }, ending) =>
      played.share + changed.share === 0
        ? []
        : [scenario.endings[ending].id.padEnd(wide) + column(percents(played)) + percents(changed)],
    ),
    '',
    `${'score'.padEnd(wide)}${column('as it was')}${column('changed')}difference`,
    ...roles.map(
      ({ played, changed, gain }, role) =>
        scenario.roles[role].id.padEnd(wide) + column(points(played)) + column(points(changed)) + points(gain, '+'),
    ),
  ].join('\n');
};

/** What came to nothing although it was ordered. */
const empty = (scenario: Scenario, { role }: Change, { report }: Dusk['after']): readonly string[] =>
  report.orders
    .filter(({ seat, outcome }) => seat === role && outcome !== 'done')
    .map(
      order =>
        `  ${nameOf(scenario, order)} comes to nothing: ${order.outcome === 'unmet' ? 'another party did not order its half' : 'what it requires no longer held'}`,
    );

const percents = ({ share, low, high }: Share): string =>
  `${(100 * share).toFixed(1).padStart(5)}% (${(100 * low).toFixed(0)} to ${(100 * high).toFixed(0)})`;

const points = ({ mean, margin }: Estimate, plus = ''): string =>
  `${`${mean > 0 ? plus : ''}${mean.toFixed(1)}`.padStart(5)} ± ${margin.toFixed(1)}`;

export const named = (scenario: Scenario, orders: readonly Order[]): string =>
  orders.length === 0 ? 'nothing' : orders.map(order => nameOf(scenario, order)).join(', ');

const nameOf = ({ moves, places }: Scenario, { move, target }: Order): string =>
  target < 0 ? moves[move].id : `${moves[move].id}@${places[target].id}`;
