import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { decide } from '../../client/build/phaser.ts';
import { type Chunk, facesOf, overweight, weighFonts, weighRoutes } from '../../client/build/weigh.ts';

const chunk = (file: string, weight: number, more: Partial<Chunk> = {}): Chunk => ({
  file,
  weight,
  isEntry: false,
  source: '',
  imports: [],
  dynamicImports: [],
  ...more,
});

const site = [
  chunk('index.js', 10_000, {
    isEntry: true,
    imports: ['shared.js'],
    dynamicImports: ['play.js', 'credits.js', 'room.js'],
  }),
  chunk('shared.js', 5_000),
  chunk('play.js', 20_000, { source: '/client/pages/play.tsx', imports: ['shared.js'], dynamicImports: ['board.js'] }),
  chunk('board.js', 170_000, { source: '/client/board/mount.ts' }),
  chunk('credits.js', 90_000, { source: '/client/pages/credits.tsx' }),
  chunk('room.js', 30_000, { source: '/client/net/room.ts' }),
];
const weights = (list: readonly Chunk[], chart = 25_000) =>
  Object.fromEntries(weighRoutes(list, chart).map(({ what, weight }) => [what, weight]));

describe('budgets', () => {
  test('the lobby is the entry and what it imports at once, each once, with what talks to its table', () => {
    expect(weights(site)['lobby, JS']).toBe(15_000 + 30_000);
  });

  test('the play route is all that a game comes to load, with the chart, without pages elsewhere', () => {
    expect(weights(site)['play, JS and chart']).toBe(10_000 + 5_000 + 20_000 + 170_000 + 30_000 + 25_000);
  });

  test('words count once, in the language where they are heaviest', () => {
    const words = ['en/house', 'ru/house', 'en/table', 'ru/table', 'pseudo'].map((name, index) =>
      chunk(name, 1_000 * (index + 1), { source: `/client/text/${name}.ts` }),
    );
    const entry = chunk('index.js', 10_000, { isEntry: true, dynamicImports: words.map(({ file }) => file) });
    expect(weights([entry, ...words], 0)).toMatchObject({ 'lobby, JS': 12_000, 'play, JS and chart': 16_000 });
  });

  test('what is over its limit is named; what is exactly at it is not', () => {
    const figures = [
      { what: 'at', weight: 100, limit: 100 },
      { what: 'over', weight: 101, limit: 100 },
    ];
    expect(overweight(figures).map(({ what }) => what)).toEqual(['over']);
  });

  test('a lobby that grew beyond 60 KB is over', () => {
    const fat = [chunk('index.js', 60_001, { isEntry: true })];
    expect(overweight(weighRoutes(fat, 0)).map(({ what }) => what)).toEqual(['lobby, JS']);
  });
});

describe('fonts', () => {
  const faces = facesOf(readFileSync('client/styles/fonts.css', 'utf8'));

  test('every family has a Latin and a Cyrillic face, in woff2', () => {
    const families = [...new Set(faces.map(({ family }) => family))];
    for (const family of families) {
      const scripts = faces.filter(face => face.family === family).map(({ script }) => script);
      expect(scripts.sort(), family).toEqual(['cyrillic', 'latin']);
    }
    expect(faces.every(({ file }) => file.endsWith('.woff2'))).toBe(true);
  });

  test('readers of Latin load no Cyrillic; readers of Russian not the Latin half of the chart’s italic', () => {
    const one = weighFonts(faces, () => 1);
    expect(one.map(({ weight }) => weight)).toEqual([5, 5, 9]);
  });
});

describe('the trimmed Phaser', () => {
  test('its flags are decided, for they are asked by typeof', () => {
    expect(decide('if (typeof WEBGL_RENDERER) {} if (typeof FEATURE_SOUND) {}')).toBe('if (true) {} if (false) {}');
  });

  test('other questions by typeof stay', () => {
    expect(decide('typeof URL')).toBe('typeof URL');
  });
});
