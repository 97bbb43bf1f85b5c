import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { STRENGTHS } from '../../shared/bots/decision.ts';
import type { Order } from '../../shared/engine/state.ts';
import { didYouMean } from '../../shared/scenario/nearest.ts';
import { refusalWords } from '../../shared/scenario/refusal.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';
import { type Change, changedAt, type Dusk, duskOf, sealedAt } from '../../shared/study/fork.ts';
import type { Estimate, Share } from '../../shared/study/interval.ts';
import { compare, type WhatIf } from '../../shared/study/what-if.ts';
import { finishIn } from '../bots/finish.ts';
import { openThreads } from '../bots/threads.ts';
import { type Given, oneOf, onePath, wholeNumberOf } from './arguments.ts';
import type { Command } from './command.ts';
import { lawAt } from './law.ts';
import { checkRecord, readRecord, type SavedGame } from './record.ts';
import { Refusal } from './refusal.ts';

const SCENARIOS = join(import.meta.dirname, '../../scenarios');
const MOST_GAMES = 100_000;

const run = async (given: Given): Promise<number> => {
  const path = onePath(given, 'what-if');
  const games = wholeNumberOf(given, 'games', { otherwise: 200, low: 1, high: MOST_GAMES });
  const strength = oneOf(given, 'bots', STRENGTHS, 'easy');
  const record = await readRecord(path);
  const { scenario, files } = await lawAt(given.text('scenario', join(SCENARIOS, record.header.scenario)));
  checkRecord(scenario, record, path);
  const change = changeIn(given, scenario);
  const dusk = duskAt(scenario, record, change.turn);
  const changed = changedAt(scenario, dusk, change);
  if (!changed.ok) throw new Refusal(refused(scenario, change, changed.error));

  const began = performance.now();
  const temperaments = scenario.roles.map(({ id }) => record.bots.find(({ role }) => role === id)?.temperament ?? '');
  const threads = openThreads({ size: availableParallelism(), load: () => files });
  const finish = (state: Dusk['after']) =>
    finishIn(threads)({
      owner: 'what-if',
      scenario,
      onward: { state, seed: `${record.header.seed}/what-if`, strength, temperaments },
      games,
    });
  const [played, finished] = await Promise.all([finish(dusk.after), finish(changed.value)]);
  await threads.close();
  const seconds = Math.round(performance.now() - began) / 1000;
  const answer = compare(scenario, strength, { played, changed: finished });
  const told: Told = { scenario, change, dusk, changed: changed.value, answer, seconds };
  console.log(given.has('json') ? JSON.stringify(asJson(told), null, 2) : asTable(told));
  return 0;
};

export const whatIf: Command = {
  takes: 'RECORD.json',
  about: 'Plays a recorded game again with other orders of one seat in one turn, and on to its end many times.',
  options: {
    turn: { takes: 'T', about: 'the turn whose orders are changed' },
    role: { takes: 'R', about: 'whose orders, such as moscow' },
    orders: { takes: 'MOVES', about: 'move, or move@place, with commas between; "" for none' },
    games: { takes: 'N', about: `how often each way is played on, 1 to ${MOST_GAMES}; 200 when left out` },
    bots: {
      takes: 'STRENGTH',
      about: `who plays on: ${STRENGTHS.join(', ')}; easy when left out, for steady takes long`,
    },
    scenario: { takes: 'FOLDER', about: 'the scenario as it was played; else the one of this name' },
    json: { about: 'for programs' },
  },
  notes:
    "RECORD.json is what a debrief's 'Download the record' saves. The others' orders and the luck of that turn stay as they\nwere; from the next turn on each game has luck of its own, the same for both ways.",
  run,
};

/** @throws Refusal where something is left out, or has another name */
const changeIn = (given: Given, scenario: Scenario): Change => {
  const [turn, role, orders] = [given.text('turn', null), given.text('role', null), given.text('orders', null)];
  if (turn === null || role === null || orders === null)
    throw new Refusal('say which orders are changed: --turn T --role R --orders move,move@place. --help says more.');
  return {
    turn: wholeNumberOf(given, 'turn', { otherwise: 1, low: 1, high: scenario.turns.length }),
    role: indexIn(scenario.roles, role, 'role'),
    orders: orders.split(',').flatMap(name => (name.trim() === '' ? [] : [orderNamed(scenario, name.trim())])),
  };
};

const orderNamed = (scenario: Scenario, name: string): Order => {
  const [move, place] = name.split('@');
  return {
    move: indexIn(scenario.moves, move, 'move or deal'),
    target: place === undefined ? -1 : indexIn(scenario.places, place, 'place'),
  };
};

const indexIn = (list: readonly { readonly id: string }[], id: string, kind: string): number => {
  const index = list.findIndex(each => each.id === id);
  if (index >= 0) return index;
  const ids = list.map(each => each.id);
  const near = didYouMean(id, ids);
  throw new Refusal(`there is no ${kind} '${id}'.${near === '' ? ` There are: ${ids.join(', ')}.` : near}`);
};

const duskAt = (scenario: Scenario, record: SavedGame, turn: number): Dusk => {
  const dusk = duskOf(scenario, record, turn);
  if (dusk !== null) return dusk;
  const last = scenario.turns.findLastIndex((_, at) => duskOf(scenario, record, at + 1) !== null) + 1;
  throw new Refusal(`--turn is ${turn}, but this game was over after turn ${last}: give one from 1 to ${last}.`);
};

type Refused = Extract<ReturnType<typeof changedAt>, { ok: false }>['error'];

const refused = (scenario: Scenario, { turn, role, orders }: Change, why: Refused): string => {
  const { id } = scenario.roles[role];
  if (why.code === 'same-orders')
    return `${id} had ordered just that in turn ${turn}: ${named(scenario, orders)}. Change it.`;
  return `${id} may not order ${named(scenario, orders)} in turn ${turn}: ${refusalWords(scenario, why)}.`;
};

const named = (scenario: Scenario, orders: readonly Order[]): string =>
  orders.length === 0 ? 'nothing' : orders.map(order => nameOf(scenario, order)).join(', ');

const nameOf = ({ moves, places }: Scenario, { move, target }: Order): string =>
  target < 0 ? moves[move].id : `${moves[move].id}@${places[target].id}`;

interface Told {
  readonly scenario: Scenario;
  readonly change: Change;
  readonly dusk: Dusk;
  readonly changed: Dusk['after'];
  readonly answer: WhatIf;
  readonly seconds: number;
}

const asJson = ({ scenario, change, dusk, answer, seconds }: Told) => ({
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

const asTable = ({ scenario, change, dusk, changed, answer, seconds }: Told): string => {
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
