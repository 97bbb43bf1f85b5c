import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { STRENGTHS, type Strength } from '../../shared/bots/decision.ts';
import type { Order } from '../../shared/engine/state.ts';
import { didYouMean } from '../../shared/scenario/nearest.ts';
import { refusalWords } from '../../shared/scenario/refusal.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';
import { type Change, changedAt, type Dusk, duskOf, type Finish } from '../../shared/study/fork.ts';
import { compare, type Onward } from '../../shared/study/what-if.ts';
import { finishIn } from '../bots/finish.ts';
import { type Given, oneOf, onePath, wholeNumberOf } from './arguments.ts';
import type { Command } from './command.ts';
import { lawAt } from './law.ts';
import { type Playing, playing } from './playing.ts';
import { checkRecord, readRecord, type SavedGame } from './record.ts';
import { Refusal } from './refusal.ts';
import { count, INTERRUPTED, progressOn } from './terminal.ts';
import { asJson, asTable, named } from './what-if-told.ts';

const SCENARIOS = join(import.meta.dirname, '../../scenarios');
const MOST_GAMES = 100_000;

const run = async (given: Given): Promise<number> => {
  const path = onePath(given, 'what-if');
  const games = wholeNumberOf(given, 'games', { otherwise: 200, low: 1, high: MOST_GAMES });
  const strength = oneOf(given, 'bots', STRENGTHS, 'easy');
  const record = await readRecord(path);
  const law = await lawAt(given.text('scenario', join(SCENARIOS, record.header.scenario)));
  const { scenario } = law;
  checkRecord(scenario, record, path);
  const change = changeIn(given, scenario);
  const dusk = duskAt(scenario, record, change.turn);
  const changed = changedAt(scenario, dusk, change);
  if (!changed.ok) throw new Refusal(refused(scenario, change, changed.error));

  const began = performance.now();
  const temperaments = scenario.roles.map(({ id }) => record.bots.find(({ role }) => role === id)?.temperament ?? '');
  const onward = { seed: `${record.header.seed}/what-if`, strength, temperaments };
  const ways = [dusk.after, changed.value].map(state => ({ ...onward, state }));
  const { played, stopped } = await playing(law, player => playOn(player, scenario, games, ways));
  const seconds = Math.round(performance.now() - began) / 1000;
  if (played[0].length === 0) return stoppedAtOnce();
  const answer = compare(scenario, strength, { played: played[0], changed: played[1] });
  const told = { scenario, change, dusk, changed: changed.value, answer, seconds };
  if (stopped) console.error(`stopped: ${count(answer.games)} of ${count(games)} games were played each way`);
  console.log(given.has('json') ? JSON.stringify(asJson(told), null, 2) : asTable(told));
  return stopped ? INTERRUPTED : 0;
};

/** So many games of each way are played before anybody is told, per thread: some seconds' worth, but for keen bots, whose one game takes longer. */
const ROUND: Readonly<Record<Strength, number>> = { random: 20, easy: 20, steady: 5, keen: 1 };
/** Keen bots may take minutes for a game, and whoever does not want to wait stops it; ms, a day. */
const PATIENCE_MS = 86_400_000;

const stoppedAtOnce = (): number => {
  console.error('stopped before the first games were over: nothing is known yet.');
  return INTERRUPTED;
};

/** Both ways, as many games of each, on all cores; until Ctrl-C, which gives up the round that is under way. */
const playOn = async ({ threads, signal }: Playing, scenario: Scenario, games: number, ways: readonly Onward[]) => {
  const finish = finishIn(threads, PATIENCE_MS);
  const progress = progressOn(process.stderr, 'games each way', games);
  const played: Finish[][] = ways.map(() => []);
  const stop = new Promise<null>(resolve => signal.addEventListener('abort', () => resolve(null), { once: true }));
  const round = ROUND[ways[0].strength] * threads.size;
  for (let from = 0; from < games && !signal.aborted; from += round) {
    const until = Math.min(games, from + round);
    const both = ways.map(onward => finish({ owner: 'what-if', scenario, onward, from, until }, signal));
    const ends = await Promise.race([Promise.all(both), stop]);
    if (ends === null) break;
    for (const [way, more] of ends.entries()) played[way].push(...more);
    progress.tell(until);
  }
  progress.end();
  return { played, stopped: played[0].length < games };
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
    "RECORD.json is what a debrief's 'Download the record' saves. The others' orders and the luck of that turn stay as they\nwere; from the next turn on each game has luck of its own, the same for both ways.\nCtrl-C prints what is known so far.",
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
