import type { CurvedName, Point } from '../chart/chart.ts';
import { countryName, detailName, seaName } from '../text/chart.ts';
import { DETAIL_RING, RING_EDGE_PX } from './badge.ts';
import { TOKEN_PX } from './berths.ts';
import { type Framing, isCompact, place, type Rectangle } from './framing.ts';
import { dashes } from './lanes.ts';
import { around, layOut, type Mark, type Measure, overlap, positions } from './layout.ts';
import { type Letter, lengthOf, setAlong } from './lettering.ts';
import type { Brush, Ground } from './painter.ts';
import type { Palette } from './palette.ts';
import type { BoardPlace } from './view.ts';

const DESK = '"Sofia Sans Condensed", "Arial Narrow", sans-serif';
const SEA = 'italic 400 16px "Source Serif 4 Chart", Georgia, serif';

export interface Words {
  readonly language: string;
  readonly places: readonly BoardPlace[];
  /** Lanes that something sails, by id: drawn strong, the others faint. */
  readonly sailed: readonly string[];
  /** Where tokens rest, board px: names keep clear of them. */
  readonly tokens: readonly Point[];
  readonly ringed: readonly string[];
}

/** Fonts that must be there before the first paint, with the letters they are wanted for. */
export const fontsFor = (
  words: Pick<Words, 'language' | 'places'>,
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
  `${bold ? 700 : 600} ${compact ? (bold ? 14.5 : 13.5) : bold ? 15.5 : 14.5}px ${DESK}`;

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
const paintSeas = (brush: Brush, ground: Ground, { language }: Words, taken: readonly Rectangle[]) => {
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

const COUNTRY_SPACING = 0.24;

/** The name of a seat's country, as large as its line allows; nothing where that is too small to read. */
const countryLettering = (brush: Brush, ground: Ground, country: CurvedName, language: string): Lettering[] => {
  const line = onBoard(country, ground.framing);
  const text = countryName(language, country.name).toUpperCase();
  const fontOf = (height: number) => `600 ${height}px ${DESK}`;
  brush.font = fontOf(16);
  const measure = (letter: string) => brush.measureText(letter).width;
  const perPx = [...text].reduce((sum, letter) => sum + measure(letter) / 16 + COUNTRY_SPACING, 0);
  const height = Math.min(15, country.size * ground.framing.scale, (lengthOf(line) * 0.96) / perPx);
  if (text === '' || height < 9.5) return [];
  brush.font = fontOf(height);
  const letters = setAlong(text, line, measure, height * COUNTRY_SPACING, height * 0.34);
  return within(letters, ground) ? [{ font: fontOf(height), height, letters }] : [];
};

/** Paints the names of the seats' countries, clear of all marks, and answers where they stand. */
const paintCountries = (brush: Brush, ground: Ground, words: Words, marks: readonly Rectangle[]): Rectangle[] =>
  ground.chart.chart.countries
    .flatMap(country => countryLettering(brush, ground, country, words.language))
    .flatMap(({ font, height, letters }) => {
      const boxes = boxesOf(letters, height);
      if (collide(boxes, marks)) return [];
      brush.font = font;
      brush.fillStyle = ground.palette.countryName;
      drawLetters(brush, letters);
      return boxes;
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

/** Behind a place that may be chosen now. */
const paintGlow = (brush: Brush, palette: Palette, [x, y]: Point) => {
  brush.beginPath();
  brush.arc(x, y, 11, 0, 2 * Math.PI);
  brush.fillStyle = palette.brass;
  brush.globalAlpha = 0.24;
  brush.fill();
  brush.globalAlpha = 1;
  brush.strokeStyle = palette.brass;
  brush.lineWidth = 1.6;
  brush.stroke();
};

/** Capitals are stars, ports small squares, other cities dots. */
const paintMark = (brush: Brush, { palette, size }: Ground, { kind, at, major, highlighted }: Mark) => {
  if (highlighted) paintGlow(brush, palette, at);
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

const grown = ({ x, y, width, height }: Rectangle, by: number): Rectangle => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
});

/** Four walls around a box, so that names stay within it. */
const walls = ({ x, y, width, height }: Rectangle): Rectangle[] => {
  const thick = 400;
  return [
    { x: x - thick, y: y - thick, width: thick, height: height + 2 * thick },
    { x: x + width, y: y - thick, width: thick, height: height + 2 * thick },
    { x: x - thick, y: y - thick, width: width + 2 * thick, height: thick },
    { x: x - thick, y: y + height, width: width + 2 * thick, height: thick },
  ];
};

/** The plate with the detail's name. */
const paintPlate = (brush: Brush, { palette }: Ground, text: string, inset: Rectangle): Rectangle => {
  brush.font = `500 13px ${DESK}`;
  const plate = {
    x: inset.x + 1,
    y: inset.y + inset.height - 21,
    width: brush.measureText(text).width + 16,
    height: 20,
  };
  brush.fillStyle = palette.plate;
  brush.fillRect(plate.x, plate.y, plate.width, plate.height);
  brush.fillStyle = palette.plateText;
  brush.fillText(text, plate.x + 8, plate.y + 10.5);
  return plate;
};

/** Marks on the detail, once its plate is painted. */
const detailMarks = (brush: Brush, ground: Ground, words: Words, measure: Measure): Mark[] => {
  const { inset, places } = ground.chart.chart;
  if (!ground.inset || !inset) return [];
  const plate = paintPlate(brush, ground, detailName(words.language, inset.name), ground.inset);
  const framing = { x: ground.inset.x, y: ground.inset.y, scale: ground.inset.width / inset.width };
  const here = words.places.filter(({ id }) => places[id]?.inset);
  const local = Object.fromEntries(
    here.map(({ id }) => [id, { ...places[id], at: places[id].inset ?? places[id].at }]),
  );
  const obstacles = {
    boxes: [plate, ...walls(ground.inset)],
    ringed: words.ringed,
    ringPx: RING_EDGE_PX * DETAIL_RING,
  };
  const marks = layOut({ ...ground.chart.chart, places: local }, framing, ground.size, here, obstacles, measure);
  return marks.map(mark => ({ ...mark, inDetail: true }));
};

/**
 * Paints lanes, names and marks over the ground.
 *
 * @returns the marks as they stand, the detail's after the globe's: for rings and for the pointer
 */
export const paintWords = (brush: Brush, ground: Ground, words: Words): readonly Mark[] => {
  const { size, framing } = ground;
  const { chart } = ground.chart;
  const compact = isCompact(size);
  const measure: Measure = (text, bold) => {
    brush.font = nameFont(bold, compact);
    return brush.measureText(text).width;
  };
  const hidden = ground.inset ? [grown(ground.inset, 8)] : [];
  const open = words.places.filter(({ id }) => {
    const spot = chart.places[id];
    return spot && !hidden.some(box => overlap(box, around(place(framing, spot.at), 6)) > 0);
  });
  const spots = [...positions(chart, framing, open, words.ringed).values()].map(at => around(at, 8));
  const tokens = words.tokens.map(at => around(at, TOKEN_PX + 3));
  brush.setTransform(size.dpr, 0, 0, size.dpr, 0, 0);
  brush.textAlign = 'center';
  brush.textBaseline = 'alphabetic';
  const countries = paintCountries(brush, ground, words, [...spots, ...hidden]);
  const obstacles = { boxes: [...countries, ...hidden, ...tokens], ringed: words.ringed, ringPx: RING_EDGE_PX };
  const marks = layOut(chart, framing, size, open, obstacles, measure);
  const names = marks.map(mark => nameBox(mark, measure));
  paintSeas(brush, ground, words, [...spots, ...names, ...hidden]);
  paintLanes(brush, ground, words);
  brush.textAlign = 'left';
  brush.textBaseline = 'middle';
  const all = [...marks, ...detailMarks(brush, ground, words, measure)];
  for (const mark of all) paintMark(brush, ground, mark);
  for (const mark of all) {
    brush.font = nameFont(mark.bold, compact);
    paintName(brush, ground, mark.label, mark.labelAt);
  }
  return all;
};

const nameBox = ({ label, labelAt: [x, y], bold }: Mark, measure: Measure): Rectangle => ({
  x,
  y: y - 9,
  width: measure(label, bold),
  height: 18,
});
