import Phaser from 'phaser';
import type { Point } from '../chart/chart.ts';
import { BADGE_PX, DETAIL_RING, paintBadge, paintRing, paintWake, RING_PX, WAKE_PX } from './badge.ts';
import { berths } from './berths.ts';
import { type Framing, frameChart, insetRectangle, place, type Size } from './framing.ts';
import type { InkedChart } from './ink.ts';
import type { Mark } from './layout.ts';
import { along, lengthOf } from './lettering.ts';
import { type Change, changesBetween, eased, FADE_MS, SAIL_MS } from './motion.ts';
import { type Brush, type Ground, paintGround } from './painter.ts';
import { PALETTES } from './palette.ts';
import type { Pictures } from './pictures.ts';
import type { BoardFleet, BoardView, Covered } from './view.ts';
import { paintWords } from './words.ts';

/** What is to be seen: a view, on its chart, in a box. */
export interface Scenery {
  readonly view: BoardView;
  readonly chart: InkedChart;
  readonly size: Size;
  /** False: everything arrives at once. */
  readonly motion: boolean;
}

/** Something on its way: by the clock, not by frames, so that a slow machine arrives in time. */
interface Motion {
  readonly startedMs: number;
  readonly lastsMs: number;
  /** In chart units; empty when it only fades. */
  readonly course: readonly Point[];
  /** What the token stood off the course's beginning, and will stand off its end; board px. */
  readonly off: readonly [Point, Point];
  readonly alpha: readonly [number, number];
}

interface Token {
  readonly image: Phaser.GameObjects.Image;
  readonly wake: readonly Phaser.GameObjects.Image[];
  fleet: BoardFleet;
  /** board px. */
  at: Point;
  motion: Motion | null;
}

export interface TokenSeen {
  readonly id: string;
  readonly seat: number;
  /** board px on the board. */
  readonly x: number;
  readonly y: number;
}

const SHIP = 'battleship';
const WAKE = [26, 34, 42, 50, 58];
const LAYER = { chart: 0, ring: 1, wake: 2, token: 3 } as const;

const inBoardPx = ({ top, right, bottom, left }: Covered, zoom: number): Covered => ({
  top: top / zoom,
  right: right / zoom,
  bottom: bottom / zoom,
  left: left / zoom,
});

/** Draws a view and keeps no other state than pictures: drawn twice, it draws the same. */
export class BoardScene extends Phaser.Scene {
  private scenery: Scenery | null = null;
  private framing: Framing = { scale: 1, x: 0, y: 0 };
  private marks: readonly Mark[] = [];
  private readonly ground = document.createElement('canvas');
  private groundPainted = '';
  private wordsPainted = '';
  private readonly tokens = new Map<string, Token>();
  private readonly rings: Phaser.GameObjects.Image[] = [];
  private chartImage: Phaser.GameObjects.Image | null = null;
  private readonly pictures: Pictures;

  constructor(pictures: Pictures) {
    super('board');
    this.pictures = pictures;
  }

  create() {
    this.game.events.on(Phaser.Core.Events.PRE_STEP, this.step, this);
    this.events.once(Phaser.Scenes.Events.DESTROY, () =>
      this.game.events.off(Phaser.Core.Events.PRE_STEP, this.step, this),
    );
  }

  /** Brings the picture to a new view; what moved, moves from here on. */
  show(scenery: Scenery) {
    const before = this.scenery;
    this.scenery = scenery;
    this.paintChart(scenery);
    this.setRings(scenery);
    const changes = changesBetween(scenery.chart.chart, before?.view ?? null, scenery.view);
    this.setTokens(scenery, changes);
    this.step();
  }

  isMoving(): boolean {
    return [...this.tokens.values()].some(({ motion }) => motion !== null);
  }

  marksShown(): readonly Mark[] {
    return this.marks;
  }

  tokensShown(): readonly TokenSeen[] {
    return [...this.tokens.values()].map(({ fleet, at }) => ({ id: fleet.id, seat: fleet.seat, x: at[0], y: at[1] }));
  }

  private paintChart({ view, chart, size }: Scenery) {
    const held = [
      ...view.places.filter(({ highlighted }) => highlighted).map(({ id }) => id),
      ...view.rings.map(ring => ring.place),
    ];
    const covered = inBoardPx(view.covered, size.zoom);
    this.framing = frameChart(chart.chart, size, covered, held);
    const palette = PALETTES[view.theme];
    const inset = insetRectangle(chart.chart, size, covered, this.framing, held);
    const ground: Ground = { size, framing: this.framing, palette, chart, inset };
    const groundKey = JSON.stringify([chart.chart.id, size, this.framing, view.theme, inset]);
    const sailed = [...new Set(view.fleets.flatMap(({ where }) => (where.kind === 'lane' ? [where.lane] : [])))].sort();
    const tokens = [...berths(chart.chart, this.framing, view.fleets).values()];
    const ringed = view.rings.filter(({ seat }) => seat >= 0).map(ring => ring.place);
    const words = { language: view.language, places: view.places, sailed, tokens, ringed };
    const wordsKey = JSON.stringify([groundKey, words]);
    if (wordsKey === this.wordsPainted) return;
    if (groundKey !== this.groundPainted) this.paintGround(ground);
    const { texture, brush } = this.canvas('chart', size.width * size.dpr, size.height * size.dpr);
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

  /** A canvas texture of this name and size in device px, made or resized. */
  private canvas(key: string, width: number, height: number) {
    const [wide, high] = [Math.round(width), Math.round(height)];
    const known = this.textures.exists(key) ? this.textures.get(key) : null;
    const texture =
      known instanceof Phaser.Textures.CanvasTexture ? known : this.textures.createCanvas(key, wide, high);
    const brush: Brush | undefined = texture?.getContext();
    if (!texture || !brush) throw new Error(`no canvas texture ${key}`);
    texture.setSize(wide, high);
    return { texture, brush };
  }

  /** A small picture, painted once under its name. */
  private stamp(key: string, sidePx: number, paint: (brush: Brush) => void): string {
    if (this.textures.exists(key)) return key;
    const dpr = this.scenery?.size.dpr ?? 1;
    const { texture, brush } = this.canvas(key, sidePx * dpr, sidePx * dpr);
    paint(brush);
    texture.refresh();
    return key;
  }

  private setRings({ view, size: { dpr } }: Scenery) {
    const palette = PALETTES[view.theme];
    const wanted = view.rings.flatMap(({ place: id, seat }) =>
      this.marks
        .filter(mark => mark.id === id)
        .map(({ at, inDetail }) => ({ at, seat, scale: inDetail ? DETAIL_RING : 1 })),
    );
    while (this.rings.length > wanted.length) this.rings.pop()?.destroy();
    wanted.forEach(({ at, seat, scale }, i) => {
      const key = this.stamp(`ring ${seat} ${view.theme} ${dpr}`, RING_PX, brush =>
        paintRing(brush, seat, palette, dpr),
      );
      const ring = this.rings[i] ?? this.add.image(0, 0, key).setDepth(LAYER.ring);
      this.rings[i] = ring
        .setTexture(key)
        .setPosition(at[0] * dpr, at[1] * dpr)
        .setScale(scale);
    });
  }

  private badge(fleet: BoardFleet, view: BoardView, dpr: number): string {
    const icon = fleet.icon === '' ? SHIP : fleet.icon;
    const key = `token ${fleet.seat} ${icon} ${fleet.letter} ${fleet.count} ${view.theme} ${dpr}`;
    const picture = this.pictures(icon);
    return this.stamp(key, BADGE_PX, brush => paintBadge(brush, fleet, PALETTES[view.theme], { dpr, picture }));
  }

  private newToken(fleet: BoardFleet, key: string, wakeKey: string): Token {
    return {
      fleet,
      at: [0, 0],
      motion: null,
      image: this.add.image(0, 0, key).setDepth(LAYER.token),
      wake: WAKE.map((_, i) =>
        this.add
          .image(0, 0, wakeKey)
          .setDepth(LAYER.wake)
          .setAlpha(0.55 - i * 0.1),
      ),
    };
  }

  private setTokens(scenery: Scenery, changes: readonly Change[]) {
    const { view, chart, size } = scenery;
    const resting = berths(chart.chart, this.framing, view.fleets);
    const wakeKey = this.stamp(`wake ${view.theme} ${size.dpr}`, WAKE_PX, brush =>
      paintWake(brush, PALETTES[view.theme], size.dpr),
    );
    const changed = new Map(changes.map(change => [change.id, change]));
    for (const fleet of view.fleets) {
      const berth = resting.get(fleet.id);
      if (!berth) continue;
      const key = this.badge(fleet, view, size.dpr);
      const token = this.tokens.get(fleet.id) ?? this.newToken(fleet, key, wakeKey);
      token.image.setTexture(key);
      for (const dot of token.wake) dot.setTexture(wakeKey);
      const isNew = !this.tokens.has(fleet.id);
      token.fleet = fleet;
      this.tokens.set(fleet.id, token);
      const change = changed.get(fleet.id);
      if (change && scenery.motion) token.motion = this.motionOf(change, isNew ? null : token.at, berth);
      else if (!scenery.motion) token.motion = null;
      if (!token.motion) token.at = berth;
    }
    this.dismiss(scenery, resting);
  }

  private motionOf(change: Change, from: Point | null, berth: Point): Motion {
    const startedMs = performance.now();
    if (change.kind !== 'sail')
      return {
        startedMs,
        lastsMs: FADE_MS,
        course: [],
        off: [
          [0, 0],
          [0, 0],
        ],
        alpha: [0, 1],
      };
    const first = place(this.framing, change.course[0]);
    const last = place(this.framing, change.course[change.course.length - 1]);
    const start = from ?? first;
    return {
      startedMs,
      lastsMs: SAIL_MS,
      course: change.course,
      off: [
        [start[0] - first[0], start[1] - first[1]],
        [berth[0] - last[0], berth[1] - last[1]],
      ],
      alpha: [from ? 1 : 0.2, 1],
    };
  }

  /** Takes away tokens that are no longer in the view: fading when there is motion. */
  private dismiss({ motion }: Scenery, still: ReadonlyMap<string, Point>) {
    for (const [id, token] of this.tokens) {
      if (still.has(id) || token.motion?.alpha[1] === 0) continue;
      const fade = {
        startedMs: performance.now(),
        lastsMs: FADE_MS,
        course: [],
        off: [
          [0, 0],
          [0, 0],
        ],
        alpha: [1, 0],
      } as const;
      if (motion) token.motion = fade;
      else this.remove(id, token);
    }
  }

  private remove(id: string, token: Token) {
    token.image.destroy();
    for (const dot of token.wake) dot.destroy();
    this.tokens.delete(id);
  }

  /** Puts every token where it is at this moment. */
  private step() {
    if (!this.scenery) return;
    const now = performance.now();
    const resting = berths(this.scenery.chart.chart, this.framing, this.scenery.view.fleets);
    for (const [id, token] of this.tokens) this.stepToken(id, token, resting.get(id) ?? token.at, now);
  }

  private stepToken(id: string, token: Token, berth: Point, now: number) {
    const { motion } = token;
    const dpr = this.scenery?.size.dpr ?? 1;
    const share = motion ? eased(now - motion.startedMs, motion.lastsMs) : 1;
    token.at = motion && motion.course.length > 1 && share < 1 ? this.underway(motion, share) : berth;
    const alpha = motion ? motion.alpha[0] + (motion.alpha[1] - motion.alpha[0]) * Math.min(1, share * 2) : 1;
    token.image.setPosition(Math.round(token.at[0] * dpr), Math.round(token.at[1] * dpr)).setAlpha(alpha);
    this.setWake(token, motion && share < 1 ? motion : null, share, dpr);
    if (!motion || share < 1) return;
    token.motion = null;
    if (motion.alpha[1] === 0) this.remove(id, token);
  }

  private underway({ course, off }: Motion, share: number): Point {
    const [x, y] = place(this.framing, along(course, lengthOf(course) * share).at);
    return [x + off[0][0] * (1 - share) + off[1][0] * share, y + off[0][1] * (1 - share) + off[1][1] * share];
  }

  /** Fading dots astern while it sails. */
  private setWake(token: Token, motion: Motion | null, share: number, dpr: number) {
    const sailing = motion !== null && motion.course.length > 1;
    const reached = sailing ? lengthOf(motion.course) * share : 0;
    token.wake.forEach((dot, i) => {
      const behind = reached - (WAKE[i] ?? 0) / this.framing.scale;
      dot.setVisible(sailing && behind > 0);
      if (!sailing || behind <= 0) return;
      const [x, y] = place(this.framing, along(motion.course, behind).at);
      dot.setPosition(x * dpr, y * dpr);
    });
  }
}
