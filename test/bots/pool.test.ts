import { afterEach, describe, expect, test } from 'vitest';
import { thinkIn } from '../../server/bots/pool.ts';
import { openThreads, type Threads } from '../../server/bots/threads.ts';
import type { Question } from '../../server/table/think.ts';
import { decide } from '../../shared/bots/decide.ts';
import { apply } from '../../shared/engine/apply.ts';
import { start } from '../../shared/engine/start.ts';
import type { Order } from '../../shared/engine/state.ts';
import { view } from '../../shared/engine/view.ts';
import { filesOf, scenarioOf } from '../scenarios.ts';

const scenario = scenarioOf('venezuela-2024');
const state = start(scenario, 'pool');
const mind = { temperament: 'cautious', strength: 'steady' } as const;
const question = (seed: string): Question => ({
  owner: 'a table',
  scenario,
  view: view(scenario, state, { kind: 'seat', role: 0 }),
  seed,
  mind,
});

let threads: Threads | null = null;
const open = ({ patienceMs = 55_000, ...settings }: Partial<Parameters<typeof openThreads>[0]> & Patience = {}) => {
  threads = openThreads({ size: 1, load: () => filesOf('venezuela-2024'), ...settings });
  const patience = { random: patienceMs, easy: patienceMs, steady: patienceMs, keen: patienceMs };
  return { think: thinkIn(threads, patience), close: threads.close };
};
interface Patience {
  readonly patienceMs?: number;
}
afterEach(() => threads?.close());

const isLawful = (orders: readonly Order[]): boolean =>
  apply(scenario, state, { kind: 'sealed', seat: 0, orders, how: 'bot', by: 'bot' }).ok;

describe('threads that play', () => {
  test('decide as this thread would, and leave its loop free', async () => {
    const { think } = open({ size: 2 });
    let turns = 0;
    const ticking = setInterval(() => turns++, 1);
    const decisions = await Promise.all(['a', 'b', 'c', 'd'].map(seed => think(question(seed))));
    clearInterval(ticking);
    expect(decisions).toEqual(['a', 'b', 'c', 'd'].map(seed => decide(scenario, question(seed).view, seed, mind)));
    expect(turns, 'a loop that was held would not have ticked').toBeGreaterThan(1);
  });

  test('a thread that is too slow is answered for, with lawful orders, and replaced', async () => {
    const { think } = open({ patienceMs: 1 });
    const { orders, agrees, offers } = await think(question('slow'));
    expect(orders.length).toBeGreaterThan(0);
    expect(isLawful(orders)).toBe(true);
    expect([...agrees, ...offers]).toEqual([]);
    expect(isLawful((await think(question('slower'))).orders)).toBe(true);
  });

  test('a thread that fails is answered for, and the next question finds a fresh one', async () => {
    const whole = filesOf('venezuela-2024');
    let asked = 0;
    const { think } = open({ load: () => (++asked === 1 ? [{ name: 'rules.yaml', text: 'scenario: 7' }] : whole) });
    expect(isLawful((await think(question('a'))).orders)).toBe(true);
    expect(await think(question('a'))).toEqual(decide(scenario, question('a').view, 'a', mind));
    expect(asked).toBe(2);
  });

  test('where a scenario cannot be loaded, bots still give lawful orders', async () => {
    const { think } = open({ load: () => Promise.reject(new Error('gone')) });
    expect(isLawful((await think(question('a'))).orders)).toBe(true);
  });

  test('the more wait, the less is thought: keen for ten seconds of work a thread, then steady, then by inclination', async () => {
    const given: string[] = [];
    const busy: Threads = {
      size: 1,
      give: work => {
        if (work.skill === 'think') given.push(JSON.parse(JSON.stringify(work.asked)).mind.strength);
        return new Promise(() => {});
      },
      close: async () => {},
    };
    const think = thinkIn(busy);
    for (let asked = 0; asked < 60; asked++) void think({ ...question('a'), mind: { ...mind, strength: 'keen' } });
    const times = (strength: string) => given.filter(each => each === strength).length;
    expect([times('keen'), times('steady'), times('easy')]).toEqual([11, 21, 28]);
  });

  test('once closed it answers at once', async () => {
    const { think, close } = open();
    const waiting = [think(question('a')), think(question('b'))];
    await close();
    for (const { orders } of [...(await Promise.all(waiting)), await think(question('c'))]) {
      expect(isLawful(orders)).toBe(true);
    }
  });
});
