import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { iconAuthors } from '../../client/icons/authors.ts';
import { HOUSE as EN } from '../../client/text/en/house.ts';
import { HOUSE as ES } from '../../client/text/es/house.ts';
import { HOUSE as RU } from '../../client/text/ru/house.ts';

const { dependencies }: { dependencies: Record<string, string> } = JSON.parse(readFileSync('package.json', 'utf8'));
const named = (pattern: RegExp) => Object.keys(dependencies).flatMap(name => pattern.exec(name)?.slice(1) ?? []);
const plain = (text: string) => text.toLowerCase().replaceAll('-', ' ');

const fonts = named(/^@fontsource(?:-variable)?\/(.+)$/);
const icons = [...named(/^@iconify-json\/(.+)$/), ...named(/^(lucide)-static$/)];

describe.each([
  ['English', EN],
  ['Spanish', ES],
  ['Russian', RU],
] as const)('the credits in %s', (_, house) => {
  test('name every font that is installed, and its licence', () => {
    expect(fonts.length).toBeGreaterThan(0);
    for (const font of fonts) expect(plain(house['credits.fonts'])).toContain(plain(font));
    expect(house['credits.fonts']).toMatch(/SIL Open Font|OFL/);
  });

  test('name every set of icons, the authors and the licence', () => {
    expect(icons).toEqual(['game-icons', 'lucide']);
    for (const set of icons) expect(plain(house['credits.icons'])).toContain(plain(set));
    expect(house['credits.icons']).toContain('{authors}');
    expect(house['credits.icons']).toContain('CC BY 3.0');
    expect(iconAuthors).toContain('Lorc');
  });

  test('name the source of the map', () => {
    expect(Object.keys(dependencies)).toContain('world-atlas');
    expect(house['credits.map']).toContain('Natural Earth');
  });
});

test('the credits say that the map takes no side, and how Crimea is drawn', () => {
  expect(EN['credits.map']).toMatch(/takes no side/);
  expect(EN['credits.map']).toMatch(/Crimea is drawn as part of Ukraine, with a hatch/);
});
