import type { CurvedName, Point } from '../chart/chart.ts';
import { countryName, type LandNames, seaName } from '../text/chart.ts';
import { DESK, SEA } from './fonts.ts';
import { type Framing, isCompact, place, type Rectangle } from './framing.ts';
import { around, overlap } from './layout.ts';
import { type Letter, lengthOf, setAlong } from './lettering.ts';
import type { Brush, Ground } from './painter.ts';

const onBoard = ({ line }: CurvedName, framing: Framing): Point[] => line.map(point => place(framing, point));

const drawLetters = (brush: Brush, letters: readonly Letter[]) => {
  for (const { text, at, angle } of letters) {
    brush.save();
    brush.translate(at[0], at[1]);
    brush.rotate(angle);
    brush.fillText(text, 0, 0);
    brush.restore();
  }
};

const within = (letters: readonly Letter[], { size }: Ground): boolean =>
  letters.every(({ at: [x, y] }) => x > 6 && y > 6 && x < size.width - 6 && y < size.height - 6);

const boxesOf = (letters: readonly Letter[], height: number): Rectangle[] =>
  letters.map(({ at }) => around(at, height / 2));

const collide = (a: readonly Rectangle[], b: readonly Rectangle[]): boolean =>
  a.some(one => b.some(other => overlap(one, other) > 0));

/** Letters of one colour and font, ready to draw. */
interface Lettering {
  readonly font: string;
  readonly height: number;
  readonly letters: readonly Letter[];
}

const SPACING = 0.14;

/** One row of a name on the water, shrunk to its line. */
const seaRow = (brush: Brush, text: string, line: readonly Point[], wanted: number, below: number): Lettering => {
  const measure = (letter: string) => brush.measureText(letter).width;
  brush.font = SEA;
  const width = ([...text].reduce((sum, letter) => sum + measure(letter), 0) / 16 + SPACING * text.length) * wanted;
  const height = Math.min(wanted, (wanted * lengthOf(line) * 1.12) / width);
  const font = SEA.replace('16px', `${height}px`);
  brush.font = font;
  return { font, height, letters: setAlong(text, line, measure, height * SPACING, below * height) };
};

const seaLettering = (brush: Brush, ground: Ground, sea: CurvedName, language: string): Lettering[] => {
  const [first = '', second = ''] = seaName(language, sea.name).split('\n');
  const size = sea.size * ground.framing.scale;
  const line = onBoard(sea, ground.framing);
  const rows = [seaRow(brush, first, line, size, 0.3)];
  return second === '' ? rows : [...rows, seaRow(brush, second, line, rows[0].height * 0.78, 1.75)];
};

/** Names on the water stand only where there is room for them: they are the first to go. */
export const paintSeas = (brush: Brush, ground: Ground, language: string, taken: readonly Rectangle[]) => {
  if (isCompact(ground.size)) return;
  brush.fillStyle = ground.palette.seaName;
  for (const sea of ground.chart.chart.seas) {
    const rows = seaLettering(brush, ground, sea, language);
    const clear = rows.every(
      ({ letters, height }) => height >= 10.5 && within(letters, ground) && !collide(boxesOf(letters, height), taken),
    );
    if (!clear) continue;
    for (const row of rows) {
      brush.font = row.font;
      drawLetters(brush, row.letters);
    }
  }
};

/** Space between letters against their height: at least, and at most where the line is long. */
const COUNTRY_SPACING = [0.2, 0.62] as const;
const COUNTRY_HEIGHTS = [9, 15] as const;

/** How countries are called here. */
interface Tongue {
  readonly language: string;
  readonly lands?: LandNames;
}

/** The name of a seat's country: spread along its line, nothing where that is too short to read. */
const countryLettering = (
  brush: Brush,
  ground: Ground,
  country: CurvedName,
  { language, lands }: Tongue,
): Lettering[] => {
  const line = onBoard(country, ground.framing);
  const text = countryName(language, country.name, lands).toUpperCase();
  if (text === '') return [];
  const fontOf = (height: number) => `600 ${height}px ${DESK}`;
  brush.font = fontOf(16);
  const measure = (letter: string) => brush.measureText(letter).width;
  const bare = [...text].reduce((sum, letter) => sum + measure(letter) / 16, 0);
  const room = lengthOf(line);
  const [close, wide] = COUNTRY_SPACING;
  const [least, most] = COUNTRY_HEIGHTS;
  const height = Math.min(most, country.size * ground.framing.scale, room / (bare + close * text.length));
  if (height < least) return [];
  const spacing = Math.min(wide, (room / height - bare) / text.length);
  brush.font = fontOf(height);
  const letters = setAlong(text, line, measure, height * spacing, height * 0.34);
  return within(letters, ground) ? [{ font: fontOf(height), height, letters }] : [];
};

/** Paints the names of the seats' countries, clear of all marks, and answers where they stand. */
export const paintCountries = (
  brush: Brush,
  ground: Ground,
  tongue: Tongue,
  marks: readonly Rectangle[],
): Rectangle[] =>
  ground.chart.chart.countries
    .flatMap(country => countryLettering(brush, ground, country, tongue))
    .flatMap(({ font, height, letters }) => {
      const boxes = boxesOf(letters, height);
      if (collide(boxes, marks)) return [];
      brush.font = font;
      brush.fillStyle = ground.palette.countryName;
      drawLetters(brush, letters);
      return boxes;
    });
