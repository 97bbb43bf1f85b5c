import { describe, expect, test } from 'vitest';
import { apply } from '../../shared/engine/apply.ts';
import { digest } from '../../shared/engine/digest.ts';
import type { Entry, Journal } from '../../shared/engine/entry.ts';
import { replay } from '../../shared/engine/replay.ts';
import { start } from '../../shared/engine/start.ts';
import { ENGINE } from '../../shared/engine/version.ts';
import { speak, world } from './world.ts';

const scenario = world({
  tracks: { mood: { range: [0, 9], start: [1, 2, 3, 4] } },
  moves: { act: { role: 'east', cost: 1, effects: { heat: 1 }, luck: [{ chance: 50, effects: { mood: 1 } }] } },
  deals: { pact: { parties: { east: {}, west: {} } } },
});
const { seal, draft, unseal, offer, withdraw, inject, close, move } = speak(scenario);

const ENTRIES: readonly Entry[] = [
  draft('east', 'act'),
  offer('west', 'pact'),
  withdraw('east', move('pact') + 1),
  seal('east', 'act'),
  inject({ heat: 1 }),
  unseal('east'),
  seal('east', 'east_rest', 'act'),
  close,
];

const written = (): Journal => {
  const header = { engine: ENGINE, scenario: scenario.id, hash: scenario.hash, seed: 'seed', start: { heat: 3 } };
  let state = start(scenario, header.seed, { start: header.start });
  const entries = ENTRIES.map(entry => {
    const next = apply(scenario, state, entry);
    if (!next.ok) throw new Error(JSON.stringify(next.error));
    state = next.value;
    return { entry, digest: digest(state) };
  });
  return { header, entries };
};
const journal = written();

describe('J · the journal', () => {
  test('J1 the same scenario, seed and entries give the same digests', () => {
    const state = replay(scenario, JSON.parse(JSON.stringify(journal)));
    expect(digest(state)).toBe(journal.entries.at(-1)?.digest);
    expect(state.tracks[0]).toBe(5);
    expect(written()).toEqual(journal);
  });

  test('J1 a digest is SHA-256 of the state, and tells states apart', () => {
    expect(journal.entries[0].digest).toMatch(/^[0-9a-f]{64}$/);
    expect(digest(start(scenario, 'seed'))).not.toBe(digest(start(scenario, 'seeds')));
    expect(new Set(journal.entries.map(entry => entry.digest)).size).toBe(ENTRIES.length);
  });

  test('J1 how an entry wrote its orders does not matter', () => {
    const state = start(scenario, 'seed');
    const sealed = (orders: Extract<Entry, { kind: 'sealed' }>['orders']) =>
      apply(scenario, state, { kind: 'sealed', seat: 0, orders, how: 'person', by: 'test' });
    const one = sealed([{ move: 0, target: -1 }]);
    const other = sealed([{ target: -1, move: 0 }]);
    expect(one.ok && other.ok && digest(one.value) === digest(other.value)).toBe(true);
  });

  test('J2 a replay names the entry that leads elsewhere', () => {
    const entries = journal.entries.map((each, at) => (at === 3 ? { ...each, entry: seal('east') } : each));
    expect(() => replay(scenario, { ...journal, entries })).toThrow(
      /^entry 4 \(sealed\) leads to [0-9a-f]{64}, not to/,
    );
  });

  test('J2 or that is refused', () => {
    const entries = journal.entries.map((each, at) => (at === 5 ? { ...each, entry: unseal('south') } : each));
    expect(() => replay(scenario, { ...journal, entries })).toThrow(
      'entry 6 (unsealed) is refused: {"code":"not-sealed"}',
    );
  });

  test('J3 another engine or another text of the scenario is refused', () => {
    const header = journal.header;
    expect(() => replay(scenario, { ...journal, header: { ...header, engine: ENGINE + 1 } })).toThrow('needs engine 2');
    expect(() => replay(scenario, { ...journal, header: { ...header, hash: 'other' } })).toThrow(
      'another text of small',
    );
  });
});
