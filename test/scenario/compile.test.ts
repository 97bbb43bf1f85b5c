import { describe, expect, test } from 'vitest';
import { readScenario } from '../../server/scenarios/read.ts';
import { compile } from '../../shared/scenario/compile.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';
import type { File } from '../../shared/scenario/source.ts';
import { asFile, TINY, tinyWith } from './planted.ts';

const compiled = (files: readonly File[] | string): Scenario => {
  const result = compile(typeof files === 'string' ? asFile(files) : files);
  if (!result.ok) throw new Error(result.error.map(problem => problem.message).join('\n'));
  return result.value;
};

describe('a compiled scenario', () => {
  const tiny = compiled(TINY);
  const move = (id: string) => {
    const found = tiny.moves.find(one => one.id === id);
    if (found === undefined) throw new Error(id);
    return found;
  };

  test('lists everything in the order of the file, moves before deals', () => {
    expect(tiny.id).toBe('tiny');
    expect(tiny.roles.map(role => role.id)).toEqual(['north', 'south']);
    expect(tiny.moves.map(({ id, index }) => [id, index])).toEqual([
      ['wave', 0],
      ['sail', 1],
      ['spy', 2],
      ['shout', 3],
      ['arm', 4],
      ['guess', 5],
      ['treaty', 6],
      ['bribe', 7],
    ]);
    expect(tiny.endings.map(ending => ending.id)).toEqual(['war', 'peace', 'quiet']);
  });

  test('ids have become indexes', () => {
    expect(tiny.roles.map(role => role.resource)).toEqual([2, 3]);
    expect(tiny.roles[0].par).toEqual({ mean: 8, spread: 4 });
    expect(tiny.roles[1].bots).toEqual([
      { id: 'loud', weights: [0, 0, 0, 3, 0, 0, 0, 0], ledger: 'raise', deals: -1, reserve: 1, word: 'keeps' },
    ]);
    expect(move('sail')).toMatchObject({
      targets: [0, 1],
      perTarget: 1,
      rest: 1,
      answers: [0],
      opens: -1,
      parties: [{ role: 0, cost: 2 }],
    });
    expect(move('sail').signal).toEqual({ domain: 0, intensity: 2, material: true, theatre: -1 });
    expect(move('arm').opens).toBe(0);
    expect(move('bribe')).toMatchObject({
      covert: true,
      limit: 1,
      parties: [
        { role: 0, cost: 0 },
        { role: 1, cost: 2 },
      ],
    });
    expect(tiny.ledgers[0]).toMatchObject({ answeredBy: 0, window: 1, matchAny: false, start: [] });
  });

  test('tracks have ranges, starts and viewers', () => {
    expect(tiny.tracks[1]).toEqual({
      id: 'secret',
      low: 0,
      high: 5,
      starts: [2, 3],
      seenBy: [true, false],
      dial: false,
      mark: false,
      icon: '',
    });
    expect(tiny.tracks[4]).toMatchObject({ low: 0, high: 1, starts: [0], seenBy: null, mark: true });
    expect(compiled(tinyWith('range: [0, 10], start: 5', 'range: [2, 10]')).tracks[0].starts).toEqual([2]);
  });

  test('events happen in one turn, in a span, or whenever', () => {
    expect(tiny.events.map(({ from, until, repeat }) => [from, until, repeat])).toEqual([
      [2, 2, false],
      [2, 3, true],
    ]);
    const always = compiled(tinyWith('{turn: 2, title: Storm', '{title: Storm'));
    expect(always.events[0]).toMatchObject({ from: 1, until: 3, chance: null });
    expect(tiny.events[1].chance?.constant).toBe(50);
  });

  test('an origin may be named wherever it makes sense', () => {
    const text = TINY.replace('{turn: 2, title: Storm', '{turn: 2, from: article, title: Storm')
      .replace('{from: 2, until: 3,', '{from: 2, until: 3, origin: beyond,')
      .replace(
        'limit: 1, covert: true, effects: {secret: 2',
        'limit: 1, from: partly, covert: true, effects: {secret: 2',
      );
    const scenario = compiled(text);
    expect(scenario.events.map(event => [event.from, event.origin])).toEqual([
      [2, 'article'],
      [2, 'beyond'],
    ]);
    expect(scenario.moves[2].from).toBe('partly');
    expect(scenario.moves[0].from).toBe('');
  });

  test('expressions are formulas over the indexes', () => {
    const scope = {
      tracks: [9, 2, 3, 3, 1],
      turn: 3,
      lastTurn: 1,
      times: tiny.moves.map(() => 0),
      last: tiny.moves.map(() => -9),
      happened: [0, 0],
      counts: [0, 0, 0, 0, 1, 0],
      played: [0, 0, 0, 1, 0, 0, 0, 0],
      signals: [0, 0, 0, 0],
      target: 1,
      asked: 2,
      given: 1,
      material: 0,
      domain: 0,
    };
    expect(tiny.roles[0].score?.of(scope)).toBe(20);
    expect(move('sail').effects.map(effect => [effect.track, effect.amount.of(scope)])).toEqual([
      [0, -2],
      [1, 1],
    ]);
    expect(tiny.ledgers[0].unprovoked[0].amount.of(scope)).toBe(-1);
    expect(tiny.ledgers[0].under[0].amount.of(scope)).toBe(1);
    expect(tiny.upkeep[1].when?.of(scope)).toBe(1);
    expect(tiny.endings[1].bonus.map(bonus => bonus?.of(scope) ?? 0)).toEqual([3, 4]);
    expect(tiny.endings[0].cap).toBe(20);
    expect(tiny.endings[2]).toMatchObject({ when: null, atEnd: true, cap: -1, bonus: [null, null] });
  });

  test('a condition may be a plain true, an amount a plain number', () => {
    const scenario = compiled(tinyWith('requires: "peace >= 4"', 'requires: true'));
    expect(scenario.moves[6].requires?.constant).toBe(1);
    expect(scenario.moves[6].effects[0].amount.constant).toBe(1);
  });

  test('domains and theatres may be the writer’s own', () => {
    const text = TINY.replace(
      'slots: 2',
      'slots: 2\ndomains: [military, diplomatic, rivers]\ntheatres: [upstream]',
    ).replace('weight: material', 'weight: material\n    theatre: upstream');
    const scenario = compiled(text);
    expect(scenario.domains).toEqual(['military', 'diplomatic', 'rivers']);
    expect(scenario.moves[1].signal.theatre).toBe(0);
  });

  test('a map has a centre and lanes, and a fleet sails one or one for each place', () => {
    const map =
      'slots: 2\nmap: {centre: [10, 20], lanes: {ferry_left: [[0, 0], [1, 1]], ferry_right: [[0, 0], [2, 2]]}}';
    const text = TINY.replace('slots: 2', map).replace('weight: material', 'weight: material\n    sails: ferry');
    expect(compiled(text).map).toEqual({
      centre: [10, 20, 0],
      lanes: {
        ferry_left: [
          [0, 0],
          [1, 1],
        ],
        ferry_right: [
          [0, 0],
          [2, 2],
        ],
      },
    });
    expect(compiled(text).moves[1].sails).toBe('ferry');
    expect(compile(asFile(text.replace('ferry_right', 'ferry_centre')))).toMatchObject({
      ok: false,
      error: [{ message: expect.stringContaining("there is no lane 'ferry_right'") }],
    });
  });

  test('is frozen to the bottom', () => {
    expect(Object.isFrozen(tiny.moves[1].luck[0].effects)).toBe(true);
    expect(Object.isFrozen(tiny.texts.en.moves.sail)).toBe(true);
    expect(Object.isFrozen(tiny.roles[0].score?.reads)).toBe(true);
  });

  test('is pinned by the text of its files, not by where they lie or what is promised', () => {
    const rules = { name: 'a/rules.yaml', text: TINY };
    const words = { name: 'a/texts.en.yaml', text: 'title: Ferry\n' };
    const { hash } = compiled([rules, words]);
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    expect(compiled([words, { ...rules, name: '/elsewhere/rules.yaml' }]).hash).toBe(hash);
    expect(compiled([rules, words, { name: 'cases.yaml', text: '[]' }]).hash).toBe(hash);
    expect(compiled([rules, { ...words, text: 'title: Ferries\n' }]).hash).not.toBe(hash);
  });

  test('errors stop it, and only errors are answered', () => {
    const result = compile(asFile(tinyWith('cost: 2\n', 'cost: two\n')));
    expect(result.ok ? [] : result.error.map(problem => problem.severity)).toEqual(['error']);
  });
});

describe('the scenarios of this house', () => {
  test.each(['scenarios/venezuela-2024', 'scenarios/dock-strike'])('%s holds', async folder => {
    const scenario = compiled(await readScenario(folder));
    expect(folder.endsWith(scenario.id)).toBe(true);
  });
});
