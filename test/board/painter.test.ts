import { beforeAll, describe, expect, test } from 'vitest';
import { frameChart, insetRectangle } from '../../client/board/framing.ts';
import { type InkedChart, inked } from '../../client/board/ink.ts';
import { type Brush, type Ground, paintGround } from '../../client/board/painter.ts';
import { PALETTES } from '../../client/board/palette.ts';
import { paintWords } from '../../client/board/words.ts';
import { buildChart } from '../../client/chart/build.ts';
import { RADIUS } from '../../client/chart/chart.ts';
import { readPlans } from '../../client/chart/plan.ts';
import { readWorld } from '../../client/chart/world.ts';
import { midGame } from './preview/views.ts';

/** A brush that paints nothing and writes down what it was told. */
const recorder = (): { brush: Brush; calls: string[] } => {
  const calls: string[] = [];
  const answers: Record<string, (...given: unknown[]) => unknown> = {
    measureText: text => ({ width: String(text).length * 7 }),
    createRadialGradient: () => ({ addColorStop: (...stop: unknown[]) => calls.push(`stop ${stop}`) }),
    createLinearGradient: () => ({ addColorStop: (...stop: unknown[]) => calls.push(`stop ${stop}`) }),
  };
  const brush = new Proxy(
    {},
    {
      get:
        (_, name) =>
        (...given: unknown[]) => {
          calls.push(`${String(name)} ${given.map(value => (typeof value === 'object' ? 'path' : value)).join(' ')}`);
          return answers[String(name)]?.(...given);
        },
      set: (_, name, value) => {
        calls.push(`${String(name)} = ${typeof value === 'object' ? 'gradient' : value}`);
        return true;
      },
    },
  );
  return { brush: brush as Brush, calls };
};

let chart: InkedChart;
beforeAll(() => {
  const plan = readPlans('scenarios').find(({ id }) => id === 'venezuela-2024');
  if (!plan) throw new Error('the flagship has no map');
  globalThis.Path2D ??= class {} as unknown as typeof Path2D;
  chart = inked(buildChart(readWorld(), plan));
});

const desk = { width: 1366, height: 768, dpr: 1, zoom: 1 };
const phone = { width: 390, height: 292, dpr: 2, zoom: 1 };
const covered = { top: 118, right: 372, bottom: 190, left: 0 };
const nothing = { top: 0, right: 0, bottom: 0, left: 0 };

const ground = (theme: 'night' | 'day', size = desk, over = covered): Ground => {
  const framing = frameChart(chart.chart, size, over, []);
  return {
    size,
    framing,
    palette: PALETTES[theme],
    chart,
    inset: insetRectangle(chart.chart, size, over, framing, []),
  };
};

const groundCalls = (given: Ground): string[] => {
  const { brush, calls } = recorder();
  paintGround(brush, given);
  return calls;
};

const words = {
  language: 'en',
  places: midGame.places,
  sailed: ['northern_havana'],
  tokens: [],
  ringed: [],
  free: { x: 0, y: 0, width: 1366, height: 768 },
};
const wordCalls = (given: Ground, said = words) => {
  const { brush, calls } = recorder();
  const marks = paintWords(brush, given, said);
  return {
    calls,
    marks,
    said: calls.filter(call => call.startsWith('fillText')).map(call => call.slice(9).replace(/ [-\d.]+ [-\d.]+$/, '')),
  };
};

/** What the panels cover of the play screen, px of the board. */
const over = (top: number, bottom: number) => ({ top, right: 0, bottom, left: 0 });
const box = (width: number, height: number, dpr = 1) => ({ width, height, dpr, zoom: 1 });

describe('the painter', () => {
  test('painted twice, paints the same', () => {
    expect(groundCalls(ground('night'))).toEqual(groundCalls(ground('night')));
    expect(wordCalls(ground('day')).calls).toEqual(wordCalls(ground('day')).calls);
  });

  test('leaves the brush as it found it: every save is restored', () => {
    const calls = groundCalls(ground('night'));
    expect(calls.filter(call => call.startsWith('save')).length).toBe(
      calls.filter(call => call.startsWith('restore')).length,
    );
  });

  test('prints four water lines around every coast, the widest first', () => {
    const { water } = PALETTES.night;
    const found = groundCalls(ground('night')).filter(call => water.some(colour => call === `strokeStyle = ${colour}`));
    expect(found.slice(0, 4)).toEqual(water.map(colour => `strokeStyle = ${colour}`));
  });

  test('tints every seat’s land, by night and by day in another colour', () => {
    for (const theme of ['night', 'day'] as const) {
      const calls = groundCalls(ground(theme));
      for (const seat of [0, 1, 2]) expect(calls).toContain(`fillStyle = ${PALETTES[theme].seatLands[seat]}`);
    }
  });

  test.each([
    ['a low hand', 234],
    ['a high hand', 264],
  ])('the detail keeps its size over %s, clear of the hand and of every place that matters', (_, bottom) => {
    const size = box(994, 712);
    const { inset, framing } = ground('night', size, over(101, bottom));
    if (!inset) throw new Error('no detail');
    expect(inset.width).toBeGreaterThanOrEqual(208);
    expect(inset.y + inset.height).toBeLessThanOrEqual(712 - bottom - 16);
    expect(inset.x + inset.width).toBeLessThanOrEqual(994 - 16);
    const covered = Object.values(chart.chart.places).filter(({ major, at }) => {
      const [x, y] = [framing.x + at[0] * framing.scale, framing.y + at[1] * framing.scale];
      return major && x > inset.x && x < inset.x + inset.width && y > inset.y && y < inset.y + inset.height;
    });
    expect(covered).toEqual([]);
  });

  test('draws no detail on a phone', () => {
    expect(ground('night', phone, nothing).inset).toBeNull();
    expect(ground('night').inset).not.toBeNull();
  });
});

describe('the frame', () => {
  test.each([
    ['a phone of 320', box(320, 292, 2), nothing],
    ['a phone of 390', phone, nothing],
    ['a tablet of 768', box(768, 369), nothing],
    ['a small desk of 1024', box(704, 712), over(101, 264)],
    ['a desk of 1366', box(994, 712), over(101, 248)],
    ['a desk of 1366 under a page of its own', desk, covered],
    ['a desk of 1920', box(1298, 891), over(101, 264)],
    ['a wall of 2560', box(1360, 923), over(94, 246)],
  ])('on %s holds every major place within what the panels leave free', (_, size, given) => {
    const { framing } = ground('night', size, given);
    for (const [id, { at, major }] of Object.entries(chart.chart.places)) {
      if (!major) continue;
      const [x, y] = [framing.x + at[0] * framing.scale, framing.y + at[1] * framing.scale];
      expect(x, id).toBeGreaterThan(given.left + 10);
      expect(x, id).toBeLessThan(size.width - given.right - 10);
      expect(y, id).toBeGreaterThan(given.top + 10);
      expect(y, id).toBeLessThan(size.height - given.bottom - 20);
    }
  });

  test.each([
    ['1366', box(994, 712), over(101, 248)],
    ['1920', box(1298, 891), over(101, 264)],
    ['2560', box(1360, 923), over(94, 246)],
  ])(
    'on a desk of %s the globe takes five sixths of the board’s width, and its limb stays in sight',
    (_, size, given) => {
      const { framing } = ground('night', size, given);
      expect((2 * RADIUS * framing.scale) / size.width).toBeGreaterThanOrEqual(5 / 6);
      expect(framing.x - RADIUS * framing.scale).toBeGreaterThan(0);
      expect(framing.x + RADIUS * framing.scale).toBeLessThan(size.width);
    },
  );

  test.each([320, 390, 430])('a phone of %i is filled: the limb is cropped at both sides and at the foot', width => {
    const { framing } = ground('night', box(width, 292, 2), nothing);
    expect(framing.x - RADIUS * framing.scale).toBeLessThan(0);
    expect(framing.x + RADIUS * framing.scale).toBeGreaterThan(width);
    expect(framing.y + RADIUS * framing.scale).toBeGreaterThan(292);
    expect(framing.y - RADIUS * framing.scale).toBeLessThan(20);
  });

  test('stretches to hold a place that is asked for', () => {
    const framing = frameChart(chart.chart, desk, covered, ['buenos_aires']);
    const [, y] = chart.chart.places.buenos_aires.at;
    expect(framing.y + y * framing.scale).toBeLessThan(desk.height - covered.bottom);
  });

  test('stays as it is for a place that is in sight already', () => {
    expect(frameChart(chart.chart, desk, covered, ['madrid'])).toEqual(frameChart(chart.chart, desk, covered, []));
  });
});

describe('names of countries', () => {
  test('the seats’ great countries are named on a desk', () => {
    const said = wordCalls(ground('night', box(994, 712), over(101, 248))).said.join('');
    expect(said).toContain('UNITEDSTATES');
    expect(said).toContain('RUSSIA');
  });
});

describe('names', () => {
  test('every major place is named on a phone, and no two names lie upon one another', () => {
    const { marks } = wordCalls(ground('night', phone, nothing));
    const major = Object.entries(chart.chart.places)
      .filter(([, place]) => place.major)
      .map(([id]) => id);
    expect(marks.map(({ id }) => id)).toEqual(expect.arrayContaining(major));
    const boxes = marks.map(({ label, labelAt: [x, y] }) => ({ label, left: x, right: x + label.length * 7, y }));
    const clashes = boxes.flatMap((a, i) =>
      boxes
        .slice(0, i)
        .filter(b => a.left < b.right && b.left < a.right && Math.abs(a.y - b.y) < 12)
        .map(b => `${a.label}/${b.label}`),
    );
    expect(clashes).toEqual([]);
  });

  test('a lesser place that lies behind a panel is not marked; one that matters is', () => {
    const marked = (height: number) =>
      wordCalls(ground('night', box(994, 712), over(101, 248)), {
        ...words,
        free: { x: 0, y: 104, width: 994, height },
      }).marks.map(({ id }) => id);
    expect(marked(608)).toContain('georgetown');
    expect(marked(346)).not.toContain('georgetown');
    expect(marked(100)).toContain('la_guaira');
  });

  test('Caracas gives way inland to its port', () => {
    const { marks } = wordCalls(ground('night'));
    const at = (id: string) => marks.find(mark => mark.id === id && !mark.inDetail)?.at ?? [0, 0];
    const [[cityX, cityY], [portX, portY]] = [at('caracas_city'), at('la_guaira')];
    expect(Math.hypot(cityX - portX, cityY - portY)).toBeGreaterThan(14);
  });

  test('are set in the reader’s language', () => {
    expect(wordCalls(ground('night')).said.join('')).toContain('NorthAtlantic');
    expect(wordCalls(ground('night'), { ...words, language: 'ru' }).said.join('')).toContain('СевернаяАтлантика');
  });

  test('on the water are never set with a space: the italic’s Latin half stays unloaded in Russian', () => {
    expect(wordCalls(ground('night')).said).not.toContain(' ');
  });
});
