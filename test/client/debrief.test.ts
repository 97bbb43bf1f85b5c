import { describe, expect, test } from 'vitest';
import { courses, folders, markedTurns, publicBundles } from '../../client/model/debrief/course.ts';
import { decision } from '../../client/model/debrief/decision.ts';
import { promises } from '../../client/model/debrief/promises.ts';
import { emphasised, sourced } from '../../client/model/debrief/sources.ts';
import { spread } from '../../client/model/debrief/spread.ts';
import { ticks } from '../../client/panels/debrief/figure.ts';
import { golden, goldenCard, goldenEnd, goldenGames, index } from './golden.ts';

describe.each(goldenGames)('the courses of %s', name => {
  const { end } = goldenEnd(name);
  const all = courses(goldenCard, end);

  test('begin at the first dawn and end where the game ended', () => {
    for (const { track, values } of all) {
      expect(values).toHaveLength(end.reports.length);
      expect(values[0]).toBe(end.reports[0].after[track]);
      expect(values.at(-1)).toBe(end.reports.at(-1)?.after[track]);
    }
  });

  test('every step is the sum of its causes', () => {
    for (const { name: track, values, causes } of all)
      for (let turn = 1; turn < values.length; turn++) {
        const sum = causes[turn].reduce((total, { by }) => total + by, 0);
        expect([track, turn, sum]).toEqual([track, turn, values[turn] - values[turn - 1]]);
      }
  });

  test('what the end of a scale cut off is one cause of a turn, and the last', () => {
    for (const { causes } of all)
      for (const moved of causes) {
        const cuts = moved.filter(({ kind }) => kind === 'range');
        expect(cuts.length).toBeLessThanOrEqual(1);
        if (cuts.length === 1) expect(moved.at(-1)?.kind).toBe('range');
      }
  });

  test('all but the dials are shown: public ones in pictures or as marks, private ones in folders', () => {
    const drawn = publicBundles(goldenCard, all).flatMap(bundle => bundle.courses);
    const closed = folders(all).flatMap(folder => folder.courses);
    const marks = all.filter(({ track, seenBy }) => golden.tracks[track].mark && seenBy.length === 0);
    expect(drawn.length + closed.length + marks.length).toBe(golden.tracks.filter(({ dial }) => !dial).length);
  });
});

describe('pictures', () => {
  const { end } = goldenEnd('rupture.json');
  const all = courses(goldenCard, end);

  test('hold at most five lines, of tracks with like reach', () => {
    const bundles = publicBundles(goldenCard, all).map(({ courses, high }) => [courses.length, high]);
    expect(bundles).toEqual([
      [5, 20],
      [5, 10],
    ]);
  });

  test('folders are opened seat by seat, then those that two shared', () => {
    expect(folders(all).map(({ seenBy }) => seenBy)).toEqual([[0], [1], [2], [3], [0, 1], [0, 3]]);
  });

  test('a turn is marked when a public mark was set in it', () => {
    for (const { turn } of markedTurns(goldenCard, all)) expect(turn).toBeGreaterThan(0);
    const warrant = index.track('warrant');
    const set = end.reports.findIndex(({ after }, at) => at > 0 && after[warrant] === 1);
    expect(markedTurns(goldenCard, all).some(({ name }) => name === 'warrant')).toBe(set > 0);
  });

  test('ranges are ruled in round steps', () => {
    expect(ticks(0, 20)).toEqual([0, 5, 10, 15, 20]);
    expect(ticks(0, 3)).toEqual([0, 1, 2, 3]);
    expect(ticks(1, 3)).toEqual([1, 2, 3]);
  });
});

describe('labels', () => {
  const room = { gap: 10, low: 0, high: 100 };

  test('stay where they are when they are far enough apart', () => {
    expect(spread([10, 40, 90], room)).toEqual([10, 40, 90]);
  });

  test('that lie on one another part evenly about their middle, in their order', () => {
    expect(spread([50, 50], room)).toEqual([45, 55]);
    expect(spread([54, 50, 90], room)).toEqual([57, 47, 90]);
  });

  test('are kept inside', () => {
    expect(spread([0, 0, 2], room)).toEqual([0, 10, 20]);
    expect(spread([100, 99], room)).toEqual([100, 90]);
  });
});

describe('what decided it', () => {
  test('a naval crisis is told by the last move of tension, which the ending asks about', () => {
    const { end } = goldenEnd('naval_crisis.json');
    const { deciders } = decision(goldenCard, end);
    expect(deciders.map(({ name }) => name)).toEqual(['tension']);
    expect(deciders[0]).toMatchObject({ after: 10, turn: end.reports.at(-1)?.turn });
  });

  test('an ending that comes when no other holds is told by the tracks of the others', () => {
    const { end } = goldenEnd('contested.json');
    const names = decision(goldenCard, end).deciders.map(({ name }) => name);
    expect(names.toSorted()).toEqual(['grip', 'recognition', 'street', 'tension', 'transition']);
  });
});

describe.each(goldenGames)('the promises of %s', name => {
  const { end } = goldenEnd(name);
  const told = promises(goldenCard, end);

  test('a deal happened when every party ordered its half and its condition held', () => {
    for (const { status, happened, parties } of told) {
      if (happened) expect(parties.every(({ ordered }) => ordered)).toBe(true);
      if (status === 'kept') expect(happened).toBe(true);
    }
  });

  test('a broken one names a party that agreed and did not order', () => {
    for (const { status, parties } of told.filter(promise => promise.status === 'broken'))
      expect([status, parties.some(({ agreed, ordered }) => agreed && !ordered)]).toEqual(['broken', true]);
  });

  test('none is told twice, and every offer is told', () => {
    expect(new Set(told.map(({ id }) => id)).size).toBe(told.length);
    expect(told.filter(({ status }) => status !== 'unspoken')).toHaveLength(end.offers.length);
  });
});

describe('texts of the record', () => {
  test('carry their sources apart', () => {
    expect(sourced('6 August. Smolny docked. [article; beyond the article, verified: Viory, TASS]')).toEqual({
      text: '6 August. Smolny docked.',
      sources: ['article', 'beyond the article, verified: Viory, TASS'],
    });
    expect(sourced('No mark.')).toEqual({ text: 'No mark.', sources: [] });
  });

  test('what stands in asterisks stands out', () => {
    expect(emphasised('Nearest: *The oath*.')).toEqual([
      { text: 'Nearest: ', strong: false },
      { text: 'The oath', strong: true },
      { text: '.', strong: false },
    ]);
  });
});
