import type { CurvedName, Point } from '../chart/chart.ts';
import { countryName, detailName, seaName } from '../text/chart.ts';
import { type Framing, isCompact, place, type Rectangle } from './framing.ts';
import { dashes } from './lanes.ts';
import { layOut, type Mark } from './layout.ts';
import { type Letter, lengthOf, setAlong } from './lettering.ts';
import type { Brush, Ground } from './painter.ts';
import type { BoardPlace } from './view.ts';

const DESK = '"Sofia Sans Condensed", "Arial Narrow", sans-serif';
const SEA = 'italic 400 16px "Source Serif 4 Chart", Georgia, serif';

export interface Words {
  readonly language: string;
  readonly places: readonly BoardPlace[];
  /** Lanes that something sails, by id: drawn strong, the others faint. */
  readonly sailed: readonly string[];
}

/** Fonts that must be there before the first paint, with the letters they are wanted for. */
export const fontsFor = (
  words: Words,
  names: { readonly seas: readonly string[]; readonly countries: readonly string[] },
): readonly (readonly [font: string, letters: string])[] => {
  const letters = (texts: readonly string[]) => texts.join('').replace(/\s/g, '');
  const labels = letters(words.places.map(({ label }) => label));
  const countries = names.countries.map(code => countryName(words.language, code).toUpperCase());
  return [
    [`600 15px ${DESK}`, `${labels}${letters(countries)}0123456789`],
    [SEA, letters(names.seas.map(name => seaName(words.language, name)))],
  ];
};

const nameFont = (bold: boolean, compact: boolean): string =>
  `${bold ? 700 : 600} ${compact ? (bold ? 15 : 14) : bold ? 15.5 : 14.5}px ${DESK}`;

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

const boxOf = (letters: readonly Letter[], height: number): Rectangle[] =>
  letters.map(({ at: [x, y] }) => ({ x: x - height / 2, y: y - height / 2, width: height, height }));

const seaLetters = (brush: Brush, ground: Ground, sea: CurvedName, language: string): (() => void) | null => {
  const size = sea.size * ground.framing.scale;
  const [first = '', second = ''] = seaName(language, sea.name).split('\n');
  if (size < 11 || first === '') return null;
  const line = onBoard(sea, ground.framing);
  const rows = [
    { text: first, size, below: size * 0.3 },
    { text: second, size: size * 0.78, below: size * 1.42 },
  ].filter(({ text }) => text !== '');
  const letters = rows.map(row => {
    brush.font = SEA.replace('16px', `${row.size}px`);
    const measure = (letter: string) => brush.measureText(letter).width;
    return { ...row, letters: setAlong(row.text, line, measure, row.size * 0.14, row.below) };
  });
  if (!letters.every(row => within(row.letters, ground))) return null;
  return () => {
    brush.fillStyle = ground.palette.seaName;
    for (const row of letters) {
      brush.font = SEA.replace('16px', `${row.size}px`);
      drawLetters(brush, row.letters);
    }
  };
};

const paintSeas = (brush: Brush, ground: Ground, { language }: Words) => {
  for (const sea of ground.chart.chart.seas) seaLetters(brush, ground, sea, language)?.();
};

/** Paints the names of the seats' countries, and answers where they stand. */
const paintCountries = (brush: Brush, ground: Ground, { language }: Words): Rectangle[] =>
  ground.chart.chart.countries.flatMap(country => {
    const line = onBoard(country, ground.framing);
    const height = Math.min(15, country.size * ground.framing.scale);
    const text = countryName(language, country.name).toUpperCase();
    if (height < 8 || text === '') return [];
    brush.font = `600 ${height}px ${DESK}`;
    const measure = (letter: string) => brush.measureText(letter).width;
    const bare = [...text].reduce((sum, letter) => sum + measure(letter), 0);
    const spacing = Math.min(height * 0.3, (lengthOf(line) * 0.94 - bare) / text.length);
    const letters = setAlong(text, line, measure, spacing, height * 0.34);
    if (spacing < 0.4 || !within(letters, ground)) return [];
    brush.fillStyle = ground.palette.countryName;
    drawLetters(brush, letters);
    return boxOf(letters, height);
  });

const paintLanes = (brush: Brush, { chart, framing, palette }: Ground, { sailed }: Words) => {
  const stroke = (id: string, colour: string, width: number, dash: number[]) => {
    brush.strokeStyle = colour;
    brush.lineWidth = width;
    brush.setLineDash(dash);
    dashes(brush, chart.chart.lanes[id] ?? [], framing);
    brush.stroke();
  };
  brush.lineCap = 'butt';
  for (const id of Object.keys(chart.chart.lanes)) if (!sailed.includes(id)) stroke(id, palette.quietLane, 1, [2, 5]);
  for (const id of sailed) stroke(id, palette.lane, 1.7, [9, 6]);
  brush.setLineDash([]);
};

const STAR = Array.from({ length: 10 }, (_, i): Point => {
  const [angle, radius] = [(i * Math.PI) / 5 - Math.PI / 2, i % 2 === 0 ? 1 : 0.42];
  return [Math.cos(angle) * radius, Math.sin(angle) * radius];
});

const outline = (brush: Brush, kind: Mark['kind'], [x, y]: Point, size: number) => {
  brush.beginPath();
  if (kind === 'capital') for (const [dx, dy] of STAR) brush.lineTo(x + dx * size * 1.35, y + dy * size * 1.35);
  else if (kind === 'port') brush.rect(x - size * 0.82, y - size * 0.82, size * 1.64, size * 1.64);
  else brush.arc(x, y, size * 0.72, 0, 2 * Math.PI);
  brush.closePath();
};

/** Capitals are stars, ports small squares, other cities dots. */
const paintMark = (brush: Brush, { palette, size }: Ground, { kind, at, major, highlighted }: Mark) => {
  const radius = (isCompact(size) ? 5.6 : 4.9) * (major || highlighted ? 1 : 0.8);
  outline(brush, kind, at, radius);
  brush.strokeStyle = palette.halo;
  brush.lineWidth = 3;
  brush.lineJoin = 'round';
  brush.stroke();
  brush.fillStyle = palette.mark;
  brush.fill();
  if (kind !== 'port') return;
  brush.fillStyle = palette.halo;
  brush.fillRect(at[0] - 1.3, at[1] - 1.3, 2.6, 2.6);
};

const paintName = (brush: Brush, { palette }: Ground, text: string, [x, y]: Point) => {
  brush.lineJoin = 'round';
  brush.strokeStyle = palette.halo;
  brush.lineWidth = 3.6;
  brush.strokeText(text, x, y);
  brush.fillStyle = palette.name;
  brush.fillText(text, x, y);
};

/** Marks of the detail, and the plate with its name. */
const insetMarks = (brush: Brush, ground: Ground, { places, language }: Words, measure: Measured): Mark[] => {
  const { inset: rectangle, palette } = ground;
  const { inset, places: spots } = ground.chart.chart;
  if (!rectangle || !inset) return [];
  const framing = { x: rectangle.x, y: rectangle.y, scale: rectangle.width / inset.width };
  const here = places.filter(({ id }) => spots[id]?.inset && (spots[id].major || spots[id].inset));
  const local = Object.fromEntries(here.map(({ id }) => [id, { ...spots[id], at: spots[id].inset ?? spots[id].at }]));
  const text = detailName(language, inset.name);
  brush.font = `500 13px ${DESK}`;
  const plate = {
    x: rectangle.x + 1,
    y: rectangle.y + rectangle.height - 20,
    width: brush.measureText(text).width + 16,
    height: 19,
  };
  brush.fillStyle = palette.plate;
  brush.fillRect(plate.x, plate.y, plate.width, plate.height);
  brush.fillStyle = palette.plateText;
  brush.fillText(text, plate.x + 8, plate.y + 10);
  const walls = 400;
  const outside = [
    { x: rectangle.x - walls, y: rectangle.y - walls, width: walls, height: 3 * walls },
    { x: rectangle.x + rectangle.width, y: rectangle.y - walls, width: walls, height: 3 * walls },
  ];
  return layOut({ ...ground.chart.chart, places: local }, framing, ground.size, here, [plate, ...outside], measure);
};

type Measured = (text: string, bold: boolean) => number;

/**
 * Paints lanes, names and marks over the ground.
 *
 * @returns the marks as they stand, the detail's after the globe's: for rings and for the pointer
 */
export const paintWords = (brush: Brush, ground: Ground, words: Words): readonly Mark[] => {
  const { size } = ground;
  const compact = isCompact(size);
  const measure: Measured = (text, bold) => {
    brush.font = nameFont(bold, compact);
    return brush.measureText(text).width;
  };
  brush.setTransform(size.dpr, 0, 0, size.dpr, 0, 0);
  brush.textAlign = 'center';
  brush.textBaseline = 'alphabetic';
  paintSeas(brush, ground, words);
  const taken = paintCountries(brush, ground, words);
  paintLanes(brush, ground, words);
  brush.textAlign = 'left';
  brush.textBaseline = 'middle';
  const hidden = ground.inset ? [ground.inset] : [];
  const marks = layOut(ground.chart.chart, ground.framing, size, words.places, [...taken, ...hidden], measure);
  const seen = marks.filter(({ at }) => !hidden.some(box => covers(box, at)));
  const all = [...seen, ...insetMarks(brush, ground, words, measure)];
  for (const mark of all) paintMark(brush, ground, mark);
  for (const mark of all) {
    brush.font = nameFont(mark.bold, compact);
    paintName(brush, ground, mark.label, mark.labelAt);
  }
  return all;
};

const covers = ({ x, y, width, height }: Rectangle, [atX, atY]: Point): boolean =>
  atX > x - 6 && atX < x + width + 6 && atY > y - 6 && atY < y + height + 6;
