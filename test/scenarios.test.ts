import { readdirSync } from 'node:fs';
import icons from '@iconify-json/game-icons/icons.json' with { type: 'json' };
import { describe, expect, test } from 'vitest';
import { brokenBy } from '../shared/scenario/cases.ts';
import { check } from '../shared/scenario/compile.ts';
import { formatProblem } from '../shared/scenario/problem.ts';
import type { Scenario } from '../shared/scenario/scenario.ts';
import { filesOf } from './scenarios.ts';

/** Every scenario in the house holds, keeps its own promises and has the words that a player reads. */

const HOUSE = 'scenarios';
const folders = readdirSync(HOUSE, { withFileTypes: true })
  .filter(entry => entry.isDirectory() && entry.name !== 'schema')
  .map(entry => entry.name);

test('there are scenarios', () => {
  expect(folders).toContain('venezuela-2024');
  expect(folders).toContain('dock-strike');
});

describe.each(folders)('%s', folder => {
  const { scenario, cases, problems } = check(filesOf(folder));
  const law = (): Scenario => {
    if (scenario === null) throw new Error(`${folder} does not compile`);
    return scenario;
  };

  test('holds', () => {
    const errors = problems.filter(({ severity }) => severity === 'error').map(formatProblem);
    expect(errors).toEqual([]);
    expect(law().id).toBe(folder);
  });

  test('promises something', () => {
    expect(cases.length).toBeGreaterThan(0);
  });

  test.each(cases.map(promise => [promise.name, promise] as const))('%s', (_, promise) => {
    expect(brokenBy(law(), promise).map(({ message }) => message)).toEqual([]);
  });

  test('every icon is one that the build knows', () => {
    const named = [...law().moves, ...law().tracks].map(({ icon }) => icon).filter(icon => icon !== '');
    expect(named.filter(icon => !Object.hasOwn(icons.icons, icon))).toEqual([]);
  });

  test('every lane that a move sails is drawn, for each of its places', () => {
    const lanes = Object.keys(law().map?.lanes ?? {});
    const sailed = law()
      .moves.filter(({ sails }) => sails !== '')
      .flatMap(({ sails, targets }) =>
        targets.length === 0 ? [sails] : targets.map(place => `${sails}_${law().places[place].id}`),
      );
    expect(sailed.filter(lane => !lanes.includes(lane))).toEqual([]);
  });
});

describe.each([
  ['venezuela-2024', 9],
  ['cuba-1962', 8],
  ['two-presidents-2019', 8],
] as const)('%s has every word', (folder, questions) => {
  const { scenario } = check(filesOf(folder));
  const texts = scenario?.texts.en;
  const lacking = (section: Readonly<Record<string, object>> = {}, ...keys: readonly string[]) =>
    Object.entries(section).flatMap(([id, words]) =>
      keys.filter(key => (words as Record<string, unknown>)[key] === '').map(key => `${id}.${key}`),
    );

  test('cards have a line and a source, events a sentence, endings a story', () => {
    expect(lacking(texts?.moves, 'title', 'flavour', 'source')).toEqual([]);
    expect(lacking(texts?.events, 'title', 'text', 'source')).toEqual([]);
    expect(lacking(texts?.endings, 'title', 'story', 'source', 'history')).toEqual([]);
    expect(lacking(texts?.tracks, 'title', 'short', 'about')).toEqual([]);
    expect(lacking(texts?.roles, 'title', 'brief', 'hint', 'letter')).toEqual([]);
  });

  test('every move, deal, event and ending says whether its source claims it', () => {
    const { moves = [], events = [], endings = [] } = scenario ?? {};
    expect(moves.filter(({ from }) => from === '').map(({ id }) => id)).toEqual([]);
    expect([...events, ...endings].filter(({ origin }) => origin === '').map(({ id }) => id)).toEqual([]);
  });

  test('short titles fit narrow places', () => {
    const long = Object.values(texts?.tracks ?? {}).filter(({ short }) => [...short].length > 14);
    expect(long).toEqual([]);
  });

  test('the debrief has its notes, its questions and what came after', () => {
    expect(Object.keys(texts?.notes ?? {})).toEqual(expect.arrayContaining(['start', 'score', 'model']));
    expect(texts?.questions).toHaveLength(questions);
    expect(texts?.after.length).toBeGreaterThanOrEqual(3);
    expect(Object.keys(texts?.glossary ?? {}).length).toBeGreaterThanOrEqual(7);
  });
});
