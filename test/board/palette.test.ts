import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { PALETTES } from '../../client/board/palette.ts';
import { SEAT_COLOURS } from '../../client/board/seats.ts';

/** Ratios are those of WCAG 2.2: 4.5 for text, 3 for large text, borders of controls and signs. */
const css = readFileSync('client/styles/tokens.css', 'utf8');

/** The variables of the first rule with this selector. */
const block = (selector: string): Map<string, string> => {
  const rules = css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/@media[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '');
  const found = [...rules.matchAll(/([^{}]+)\{([^{}]*)\}/g)].filter(([, names]) =>
    names.split(',').some(name => name.trim() === selector),
  );
  const lines = found.flatMap(([, , body]) => [...body.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})\s*;/gi)]);
  return new Map(lines.map(([, name, value]) => [name, value]));
};

const night = block("[data-theme='night']");
const day = block("[data-theme='day']");
const both = block(':root');

const linear = (channel: number) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4);
const channels = (hex: string) => [1, 3, 5].map(i => linear(Number.parseInt(hex.slice(i, i + 2), 16) / 255));
const luminance = (hex: string) => {
  const [r, g, b] = channels(hex);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (a: string, b: string) => {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
};
const of = (variables: Map<string, string>, name: string): string => {
  const value = variables.get(name);
  if (!value) throw new Error(`tokens.css has no --${name}`);
  return value;
};

describe.each([
  ['night', night],
  ['day', day],
])('the desk by %s', (_, edition) => {
  const grounds = ['desk', 'rail', 'panel', 'raised'];
  test.each(['text', 'text-2', 'text-3', 'bad'])('--%s reads on every ground', name => {
    for (const ground of grounds) expect(contrast(of(edition, name), of(edition, ground)), ground).toBeGreaterThan(4.5);
  });

  test.each(['accent', 'edge'])('--%s is seen on every ground', name => {
    for (const ground of grounds) expect(contrast(of(edition, name), of(edition, ground)), ground).toBeGreaterThan(3);
  });

  test('text on a filled accent reads', () => {
    expect(contrast(of(edition, 'accent-ink'), of(edition, 'accent'))).toBeGreaterThan(4.5);
  });

  test('text on what is selected reads', () => {
    expect(contrast(of(edition, 'text'), of(edition, 'selected'))).toBeGreaterThan(4.5);
    expect(contrast(of(edition, 'text-2'), of(edition, 'selected'))).toBeGreaterThan(4.5);
  });
});

describe('the night desk holds the ratios of its table', () => {
  test.each([
    ['text', 15.9],
    ['text-2', 10.32],
    ['text-3', 7.19],
    ['accent', 9.83],
    ['edge', 4.96],
  ])('--%s on the desk: %f', (name, ratio) => {
    expect(contrast(of(night, name), of(night, 'desk'))).toBeCloseTo(ratio, 1);
  });
});

describe('paper', () => {
  test.each(['ink', 'ink-2', 'ink-3', 'gain', 'loss', 'stamp', 'paper-accent'])('--%s reads on every sheet', name => {
    for (const sheet of ['paper-light', 'paper', 'paper-deep'])
      expect(contrast(of(both, name), of(both, sheet)), sheet).toBeGreaterThan(4.5);
  });

  test('the border of a control is seen on every sheet', () => {
    for (const sheet of ['paper-light', 'paper', 'paper-deep'])
      expect(contrast(of(both, 'paper-edge'), of(both, sheet)), sheet).toBeGreaterThan(3);
  });

  test('the seal reads at its lightest', () => {
    expect(contrast(of(both, 'seal-text'), of(both, 'seal-top'))).toBeGreaterThan(4.5);
  });
});

/** Linear RGB as seen with each kind of sight (Machado and others, 2009, severity 1). */
const SIGHT = {
  ordinary: [1, 0, 0, 0, 1, 0, 0, 0, 1],
  protan: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deutan: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritan: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
};

const lab = (hex: string, m: readonly number[]) => {
  const [r, g, b] = channels(hex);
  const [red, green, blue] = [0, 3, 6].map(i => Math.max(0, Math.min(1, m[i] * r + m[i + 1] * g + m[i + 2] * b)));
  const f = (t: number) => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
  const x = f((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.95047);
  const y = f(0.2126 * red + 0.7152 * green + 0.0722 * blue);
  const z = f((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
};

const leastDistance = (colours: readonly string[], m: readonly number[]): number => {
  const seen = colours.map(colour => lab(colour, m));
  const pairs = seen.flatMap((a, i) => seen.slice(0, i).map(b => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])));
  return Math.min(...pairs);
};

describe('the seats', () => {
  test('have the same colours in the style sheet and on the board', () => {
    expect(SEAT_COLOURS.map(colour => colour.toLowerCase())).toEqual(SEAT_COLOURS.map((_, i) => of(both, `seat-${i}`)));
  });

  test.each(SEAT_COLOURS)('%s stands out from panels, and its letter reads on it', colour => {
    expect(contrast(colour, of(night, 'panel'))).toBeGreaterThan(4.5);
    expect(contrast(colour, of(both, 'badge-ink'))).toBeGreaterThan(4.5);
  });

  test.each(Object.entries(SIGHT))('four of them are told apart in %s sight, and eight still', (_, sight) => {
    expect(leastDistance(SEAT_COLOURS.slice(0, 4), sight)).toBeGreaterThan(26);
    expect(leastDistance(SEAT_COLOURS, sight)).toBeGreaterThan(22);
  });
});

describe.each(Object.entries(PALETTES))('the chart by %s', (_, palette) => {
  test('names read against their halo', () => {
    expect(contrast(palette.name, palette.halo)).toBeGreaterThan(7);
  });

  test('sea lanes are seen on the lit sea', () => {
    expect(contrast(palette.lane, palette.sea[1])).toBeGreaterThan(3);
  });
});
