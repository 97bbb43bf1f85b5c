import Phaser from 'phaser';
import { DETAIL_RING, paintRing, RING_PX } from './badge.ts';
import { berths } from './berths.ts';
import { type Framing, frameChart, freeOf, insetRectangle, type Size } from './framing.ts';
import type { InkedChart } from './ink.ts';
import type { Mark } from './layout.ts';
import { changesBetween } from './motion.ts';
import { type Ground, paintGround } from './painter.ts';
import { PALETTES } from './palette.ts';
import type { Pictures } from './pictures.ts';
import { type Stamps, stampsIn } from './stamps.ts';
import { type TokenSeen, Tokens } from './tokens.ts';
import type { BoardView, Covered } from './view.ts';
import { paintWords, type Words } from './words.ts';

/** What is to be seen: a view, on its chart, in a box. */
export interface Scenery {
  readonly view: BoardView;
  readonly chart: InkedChart;
  readonly size: Size;
  /** False: everything arrives at once. */
  readonly motion: boolean;
}

const LAYER = { chart: 0, ring: 1, wake: 2, token: 3 } as const;

const inBoardPx = ({ top, right, bottom, left }: Covered, zoom: number): Covered => ({
  top: top / zoom,
  right: right / zoom,
  bottom: bottom / zoom,
  left: left / zoom,
});

/** Places that must be in sight: those that may be chosen, and those with a ring. */
const heldBy = ({ places, rings }: BoardView): string[] => [
  ...places.filter(({ highlighted }) => highlighted).map(({ id }) => id),
  ...rings.map(ring => ring.place),
];

const groundOf = ({ view, chart, size }: Scenery): Ground => {
  const covered = inBoardPx(view.covered, size.zoom);
  const held = heldBy(view);
  const framing = frameChart(chart.chart, size, covered, held);
  const inset = insetRectangle(chart.chart, size, covered, framing, held);
  return { size, framing, palette: PALETTES[view.theme], chart, inset };
};

const wordsOf = ({ view, chart, size }: Scenery, framing: Framing): Words => ({
  language: view.language,
  lands: view.lands,
  places: view.places,
  sailed: [...new Set(view.fleets.flatMap(({ where }) => (where.kind === 'lane' ? [where.lane] : [])))].sort(),
  tokens: [...berths(chart.chart, framing, view.fleets).values()].map(({ at }) => at),
  ringed: view.rings.map(ring => ring.place),
  free: freeOf(size, inBoardPx(view.covered, size.zoom)),
});

/** Draws a view and keeps no other state than pictures: drawn twice, it draws the same. */
export class BoardScene extends Phaser.Scene {
  private readonly pictures: Pictures;
  private readonly ground = document.createElement('canvas');
  private readonly rings: Phaser.GameObjects.Image[] = [];
  private stamps: Stamps | null = null;
  private tokens: Tokens | null = null;
  private chartImage: Phaser.GameObjects.Image | null = null;
  private scenery: Scenery | null = null;
  private framing: Framing = { scale: 1, x: 0, y: 0 };
  private marks: readonly Mark[] = [];
  private groundPainted = '';
  private wordsPainted = '';

  constructor(pictures: Pictures) {
    super('board');
    this.pictures = pictures;
  }

  create() {
    this.stamps = stampsIn(this.textures);
    this.tokens = new Tokens(this.add, this.stamps, this.pictures, LAYER);
    this.game.events.on(Phaser.Core.Events.PRE_STEP, this.step, this);
    this.events.once(Phaser.Scenes.Events.DESTROY, () =>
      this.game.events.off(Phaser.Core.Events.PRE_STEP, this.step, this),
    );
  }

  /** Brings the picture to a new view; what moved, moves from here on. */
  show(scenery: Scenery) {
    const { stamps, tokens } = this;
    if (!stamps || !tokens) throw new Error('the board is shown before it has started');
    const before = this.scenery;
    if (before && before.size.dpr !== scenery.size.dpr) this.forget(stamps, tokens);
    this.scenery = scenery;
    this.paintChart(scenery, stamps);
    this.setRings(scenery, stamps);
    tokens.set(scenery, this.framing, changesBetween(scenery.chart.chart, before?.view ?? null, scenery.view));
    this.step();
  }

  isMoving(): boolean {
    return this.tokens?.isMoving() ?? false;
  }

  marksShown(): readonly Mark[] {
    return this.marks;
  }

  tokensShown(): readonly TokenSeen[] {
    return this.tokens?.seen() ?? [];
  }

  /** Small pictures of another density are of no use any more. */
  private forget(stamps: Stamps, tokens: Tokens) {
    tokens.clear();
    for (const ring of this.rings.splice(0)) ring.destroy();
    stamps.clear();
  }

  private paintChart(scenery: Scenery, stamps: Stamps) {
    const { view, chart, size } = scenery;
    const ground = groundOf(scenery);
    this.framing = ground.framing;
    const words = wordsOf(scenery, ground.framing);
    const groundKey = JSON.stringify([chart.chart.id, size, ground.framing, view.theme, ground.inset]);
    const wordsKey = JSON.stringify([groundKey, words]);
    if (wordsKey === this.wordsPainted) return;
    if (groundKey !== this.groundPainted) this.paintGround(ground);
    const { texture, brush } = stamps.canvas('chart', size.width * size.dpr, size.height * size.dpr);
    brush.setTransform(1, 0, 0, 1, 0, 0);
    brush.drawImage(this.ground, 0, 0);
    this.marks = paintWords(brush, ground, words);
    texture.refresh();
    this.chartImage ??= this.add.image(0, 0, 'chart').setOrigin(0).setDepth(LAYER.chart);
    this.chartImage.setFrame('__BASE');
    this.groundPainted = groundKey;
    this.wordsPainted = wordsKey;
  }

  private paintGround(ground: Ground) {
    this.ground.width = Math.round(ground.size.width * ground.size.dpr);
    this.ground.height = Math.round(ground.size.height * ground.size.dpr);
    // Painted by the processor: asked of the graphics card, this many wide strokes hold up a weak one for seconds.
    const brush = this.ground.getContext('2d', { willReadFrequently: true });
    if (!brush) throw new Error('this browser has no 2D canvas');
    paintGround(brush, ground);
  }

  private setRings({ view, size: { dpr } }: Scenery, stamps: Stamps) {
    const palette = PALETTES[view.theme];
    const wanted = view.rings.flatMap(({ place: id, seat }) =>
      this.marks.filter(mark => mark.id === id).map(mark => ({ ...mark, seat })),
    );
    for (const ring of this.rings.splice(wanted.length)) ring.destroy();
    wanted.forEach(({ at, seat, inDetail }, i) => {
      const key = `ring ${seat} ${view.theme}`;
      stamps.stamp(key, RING_PX * dpr, brush => paintRing(brush, seat, palette, dpr));
      const ring = this.rings[i] ?? this.add.image(0, 0, key).setDepth(LAYER.ring);
      ring.setTexture(key).setScale(inDetail ? DETAIL_RING : 1);
      this.rings[i] = ring.setPosition(at[0] * dpr, at[1] * dpr);
    });
  }

  private step() {
    if (this.scenery) this.tokens?.step(this.scenery, this.framing);
  }
}
