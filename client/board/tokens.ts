import type Phaser from 'phaser';
import type { Point } from '../chart/chart.ts';
import { BADGE_PX, paintBadge, paintWake, WAKE_PX } from './badge.ts';
import { type Berth, berths, WAKE } from './berths.ts';
import { type Framing, place } from './framing.ts';
import { along, lengthOf } from './lettering.ts';
import { type Change, eased, FADE_MS, SAIL_MS } from './motion.ts';
import { PALETTES } from './palette.ts';
import type { Pictures } from './pictures.ts';
import type { Scenery } from './scene.ts';
import type { Stamps } from './stamps.ts';
import type { BoardFleet } from './view.ts';

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
  /** Board px. */
  at: Point;
  motion: Motion | null;
}

/** Where a token stands now. */
export interface TokenSeen {
  readonly id: string;
  readonly seat: number;
  /** Board px. */
  readonly x: number;
  readonly y: number;
}

interface Layers {
  readonly token: number;
  readonly wake: number;
}

const SHIP = 'battleship';
const NOWHERE: readonly [Point, Point] = [
  [0, 0],
  [0, 0],
];

const fade = (from: number, to: number): Motion => ({
  startedMs: performance.now(),
  lastsMs: FADE_MS,
  course: [],
  off: NOWHERE,
  alpha: [from, to],
});

const sailing = (framing: Framing, course: readonly Point[], from: Point | null, berth: Point): Motion => {
  const first = place(framing, course[0]);
  const last = place(framing, course[course.length - 1]);
  const start = from ?? first;
  return {
    startedMs: performance.now(),
    lastsMs: SAIL_MS,
    course,
    off: [
      [start[0] - first[0], start[1] - first[1]],
      [berth[0] - last[0], berth[1] - last[1]],
    ],
    alpha: [from ? 1 : 0.2, 1],
  };
};

const underway = (framing: Framing, { course, off }: Motion, share: number): Point => {
  const [x, y] = place(framing, along(course, lengthOf(course) * share).at);
  return [x + off[0][0] * (1 - share) + off[1][0] * share, y + off[0][1] * (1 - share) + off[1][1] * share];
};

const wakeOn = (framing: Framing, course: readonly Point[], share: number): Point[] => {
  const reached = lengthOf(course) * share;
  return WAKE.map(behind => reached - behind / framing.scale)
    .filter(behind => behind > 0)
    .map(behind => place(framing, along(course, behind).at));
};

/** The fleets on the board. */
export class Tokens {
  private readonly tokens = new Map<string, Token>();
  private readonly add: Phaser.GameObjects.GameObjectFactory;
  private readonly stamps: Stamps;
  private readonly pictures: Pictures;
  private readonly layers: Layers;

  constructor(add: Phaser.GameObjects.GameObjectFactory, stamps: Stamps, pictures: Pictures, layers: Layers) {
    this.add = add;
    this.stamps = stamps;
    this.pictures = pictures;
    this.layers = layers;
  }

  isMoving(): boolean {
    return [...this.tokens.values()].some(({ motion }) => motion !== null);
  }

  seen(): readonly TokenSeen[] {
    return [...this.tokens.values()].map(({ fleet, at }) => ({ id: fleet.id, seat: fleet.seat, x: at[0], y: at[1] }));
  }

  clear() {
    for (const [id, token] of this.tokens) this.remove(id, token);
  }

  /** Brings the tokens to a new view, each change as a motion from now on. */
  set(scenery: Scenery, framing: Framing, changes: readonly Change[]) {
    const resting = berths(scenery.chart.chart, framing, scenery.view.fleets);
    const changed = new Map(changes.map(change => [change.id, change]));
    for (const fleet of scenery.view.fleets) {
      const berth = resting.get(fleet.id);
      if (!berth) continue;
      const known = this.tokens.get(fleet.id);
      const token = this.dress(scenery, fleet, known);
      const change = changed.get(fleet.id);
      if (!scenery.motion) token.motion = null;
      else if (change?.kind === 'sail')
        token.motion = sailing(framing, change.course, known ? token.at : null, berth.at);
      else if (change) token.motion = fade(0, 1);
      if (!token.motion) token.at = berth.at;
    }
    this.dismiss(scenery, resting);
  }

  /** Puts every token where it is at this moment. */
  step({ view, chart, size }: Scenery, framing: Framing) {
    const now = performance.now();
    const resting = berths(chart.chart, framing, view.fleets);
    for (const [id, token] of this.tokens) {
      const { motion } = token;
      const share = motion ? eased(now - motion.startedMs, motion.lastsMs) : 1;
      const isUnderway = motion !== null && motion.course.length > 1 && share < 1;
      const berth = resting.get(id);
      token.at = isUnderway ? underway(framing, motion, share) : (berth?.at ?? token.at);
      this.draw(token, share, size.dpr);
      const astern = isUnderway ? wakeOn(framing, motion.course, share) : (berth?.wake ?? []);
      this.drawWake(token, astern, size.dpr);
      if (share < 1 || !motion) continue;
      token.motion = null;
      if (motion.alpha[1] === 0) this.remove(id, token);
    }
  }

  /** The token of a fleet, in the picture that suits it. */
  private dress({ view, size: { dpr } }: Scenery, fleet: BoardFleet, known: Token | undefined): Token {
    const palette = PALETTES[view.theme];
    const icon = fleet.icon === '' ? SHIP : fleet.icon;
    const key = `token ${fleet.seat} ${icon} ${fleet.letter} ${fleet.count} ${view.theme}`;
    const picture = this.pictures(icon);
    this.stamps.stamp(key, BADGE_PX * dpr, brush => paintBadge(brush, fleet, palette, { dpr, picture }));
    const wakeKey = this.stamps.stamp(`wake ${view.theme}`, WAKE_PX * dpr, brush => paintWake(brush, palette, dpr));
    const token = known ?? this.launch(fleet, key, wakeKey);
    token.image.setTexture(key);
    for (const dot of token.wake) dot.setTexture(wakeKey);
    token.fleet = fleet;
    return token;
  }

  private launch(fleet: BoardFleet, key: string, wakeKey: string): Token {
    const dotAt = (i: number) =>
      this.add
        .image(0, 0, wakeKey)
        .setDepth(this.layers.wake)
        .setAlpha(0.55 - i * 0.1);
    const image = this.add.image(0, 0, key).setDepth(this.layers.token);
    const token: Token = { fleet, at: [0, 0], motion: null, image, wake: WAKE.map((_, i) => dotAt(i)) };
    this.tokens.set(fleet.id, token);
    return token;
  }

  /** Takes away tokens that are no longer in the view: fading when there is motion. */
  private dismiss({ motion }: Scenery, still: ReadonlyMap<string, Berth>) {
    for (const [id, token] of this.tokens) {
      if (still.has(id) || token.motion?.alpha[1] === 0) continue;
      if (motion) token.motion = fade(1, 0);
      else this.remove(id, token);
    }
  }

  private remove(id: string, token: Token) {
    token.image.destroy();
    for (const dot of token.wake) dot.destroy();
    this.tokens.delete(id);
  }

  private draw({ image, at, motion }: Token, share: number, dpr: number) {
    const [from, to] = motion?.alpha ?? [1, 1];
    image
      .setPosition(Math.round(at[0] * dpr), Math.round(at[1] * dpr))
      .setAlpha(from + (to - from) * Math.min(1, share * 2));
  }

  /** Fading dots astern. */
  private drawWake({ wake, image }: Token, astern: readonly Point[], dpr: number) {
    wake.forEach((dot, i) => {
      const at = astern[i];
      dot.setVisible(at !== undefined && image.alpha > 0.5);
      if (at) dot.setPosition(at[0] * dpr, at[1] * dpr);
    });
  }
}
