import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Journal } from '../shared/engine/entry.ts';
import { replay } from '../shared/engine/replay.ts';
import { compile } from '../shared/scenario/compile.ts';
import type { Scenario } from '../shared/scenario/scenario.ts';

const here = new URL('./journals/', import.meta.url);
const games = readdirSync(here).filter(name => name.endsWith('.json'));

/** The rules as they were when the games were played. */
const law = compile([{ name: 'rules.yaml', text: readFileSync(new URL('rules.yaml', here), 'utf8') }]);
const scenario = (): Scenario => {
  if (!law.ok) throw new Error(JSON.stringify(law.error));
  return law.value;
};

const journalOf = (name: string): Journal => JSON.parse(readFileSync(new URL(name, here), 'utf8'));

describe('golden journals: stored games lead where they always led', () => {
  test('there are games to more than four endings', () => {
    expect(games.length).toBeGreaterThan(4);
  });

  test.each(games)('%s', name => {
    const state = replay(scenario(), journalOf(name));
    expect(`${scenario().endings[state.ending].id}.json`).toBe(name);
  });

  test('a digest that is off by one sign is found', () => {
    const { header, entries } = journalOf(games[0]);
    const [first, ...rest] = entries;
    const wrong = { ...first, digest: first.digest.replace(/.$/, last => (last === '0' ? '1' : '0')) };
    expect(() => replay(scenario(), { header, entries: [wrong, ...rest] })).toThrow('entry 1');
  });
});
