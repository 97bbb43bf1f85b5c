import type { Point } from '../chart/chart.ts';
import { detailName, type LandNames } from '../text/chart.ts';
import { DETAIL_RING, RING_EDGE_PX } from './badge.ts';
import { TOKEN_PX } from './berths.ts';
import { paintCountries, paintSeas } from './curved.ts';
import { DESK, nameFont } from './fonts.ts';
import { isCompact, place, type Rectangle } from './framing.ts';
import { dashes } from './lanes.ts';
import { around, layOut, type Mark, type Measure, overlap, positions } from './layout.ts';
import { paintMark, paintName } from './marks.ts';
import type { Brush, Ground } from './painter.ts';
import type { BoardPlace } from './view.ts';

export interface Words {
  readonly language: string;
  readonly lands?: LandNames;
  readonly places: readonly BoardPlace[];
  /** Lanes that something sails, by id: drawn strong, the others faint. */
  readonly sailed: readonly string[];
  /** Where tokens rest, board px: names keep clear of them. */
  readonly tokens: readonly Point[];
  readonly ringed: readonly string[];
  /** What the panels leave free: beyond it only places that matter are marked. */
  readonly free: Rectangle;
}

const paintLanes = (brush: Brush, { chart, framing, palette }: Ground, { sailed }: Words) => {
  const stroke = (id: string, colour: string, width: number, dash: number[]) => {
    brush.strokeStyle = colour;
    brush.lineWidth = width;
    brush.setLineDash(dash);
    dashes(brush, chart.chart.lanes[id] ?? [], framing);
    brush.stroke();
  };
  brush.lineCap = 'butt';
  for (const id of Object.keys(chart.chart.lanes)) if (!sailed.includes(id)) stroke(id, palette.quietLane, 1.2, [3, 5]);
  for (const id of sailed) stroke(id, palette.lane, 1.8, [10, 6]);
  brush.setLineDash([]);
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
    if (!spot) return false;
    const box = around(place(framing, spot.at), 6);
    return (spot.major || overlap(words.free, box) > 0) && !hidden.some(other => overlap(other, box) > 0);
  });
  const spots = [...positions(chart, framing, open, words.ringed).values()].map(at => around(at, 8));
  const tokens = words.tokens.map(at => around(at, TOKEN_PX + 3));
  brush.setTransform(size.dpr, 0, 0, size.dpr, 0, 0);
  // The face draws Bulgarian letters unless it is told that the words are Russian; a canvas off the page inherits no language.
  brush.canvas.lang = words.language;
  brush.textAlign = 'center';
  brush.textBaseline = 'alphabetic';
  const countries = paintCountries(brush, ground, words, [...spots, ...hidden]);
  const obstacles = { boxes: [...countries, ...hidden, ...tokens], ringed: words.ringed, ringPx: RING_EDGE_PX };
  const marks = layOut(chart, framing, size, open, obstacles, measure);
  const names = marks.map(mark => nameBox(mark, measure));
  paintSeas(brush, ground, words.language, [...spots, ...names, ...hidden, ...tokens]);
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
