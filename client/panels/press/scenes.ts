import type { PressPicture } from '../../../shared/scenario/press.ts';

/** Tones are those of grey paint: 0 is ink, 255 bare paper. What is pure ink is printed whole, the rest in dots. */
export type Tone = number;

/** A shape by its path, or a picture of the sprite: its left upper corner and its side. */
export type Mark =
  | { readonly tone: Tone; readonly path: string }
  | {
      readonly tone: Tone;
      readonly glyph: string;
      readonly at: readonly [x: number, y: number];
      readonly size: number;
    };

export interface Scene {
  /** From the top of the sky to the horizon. */
  readonly sky: readonly [Tone, Tone];
  readonly horizon: number;
  /** From the horizon to the foot. */
  readonly ground: readonly [Tone, Tone];
  readonly marks: readonly Mark[];
}

/** The box that every scene is drawn in. */
export const BOX = { width: 312, height: 146 } as const;
const INK = 0;

const shape = (tone: Tone, path: string): Mark => ({ tone, path });
const glyph = (name: string, x: number, y: number, size: number, tone: Tone = INK): Mark => ({
  tone,
  glyph: name,
  at: [x, y],
  size,
});
const box = (x: number, y: number, width: number, height: number): string => `M${x} ${y}h${width}v${height}h${-width}z`;
/** The same box run round the other way: it is cut out of what holds it. */
const hole = (x: number, y: number, width: number, height: number): string =>
  `M${x} ${y}v${height}h${width}v${-height}z`;
const disc = (x: number, y: number, r: number): string =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
const row = (count: number, draw: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => draw(at)).join('');

/** Somebody who stands there, seen from far. */
const person = (x: number, foot: number, tall: number): string =>
  `${disc(x, foot - tall * 0.88, tall * 0.12)}M${x - tall * 0.19} ${foot}v${-tall * 0.5}q0 ${-tall * 0.22} ${tall * 0.19} ${-tall * 0.22}t${tall * 0.19} ${tall * 0.22}v${tall * 0.5}z`;
const people = (count: number, [x, step]: readonly [number, number], foot: number, tall: number): string =>
  row(count, at => person(x + at * step, foot + ((at * 7) % 5), tall + ((at * 5) % 7)));

const waves = (y: number): string =>
  row(26, at => `M${(at * 53) % 300} ${y + ((at * 17) % 44)}h${14 + ((at * 5) % 12)}v1.6h${-(14 + ((at * 5) % 12))}z`);
const hills = (y: number): string =>
  `M0 ${y + 8}Q40 ${y - 14} 84 ${y + 2}T170 ${y - 6}T250 ${y + 2}T312 ${y - 8}V${y + 26}H0z`;
const skyline = (foot: number): string =>
  row(15, at => box(at * 21, foot - 26 - ((at * 31) % 48), 18 + ((at * 3) % 4), 30 + ((at * 31) % 48)));
const wall = (y: number): string => `${box(0, y, 312, 4)}${row(16, at => box(at * 20 + 4, y - 12, 3, 14))}`;
const wire = (y: number): string => row(22, at => `M${at * 15} ${y}q4 -9 8 0t8 0v1.8q-4 9 -8 0t-8 0z`);
const pillars = (x: number, y: number, count: number, gap: number, tall: number): string =>
  row(count, at => box(x + at * gap, y, 9, tall));
const rays = (x: number, y: number): string => row(7, at => `M${x} ${y}L${x - 130 + at * 40} 0h14z`);

const AT_SEA = { sky: [206, 246], horizon: 96, ground: [132, 74] } as const;
const ON_LAND = { sky: [214, 244], horizon: 108, ground: [150, 104] } as const;
const INDOORS = { sky: [148, 190], horizon: 112, ground: [96, 70] } as const;
const BY_NIGHT = { sky: [52, 96], horizon: 110, ground: [60, 36] } as const;

const SUN = shape(255, disc(226, 84, 30));
const GLITTER = shape(
  226,
  row(9, at => box(226 - 24 + (at % 3) * 5, 99 + at * 5, 40 - (at % 4) * 7, 2)),
);
const WAVES = shape(190, waves(99));

/** One drawing for each subject that a writer may name: offices and things, no flags and no faces. */
export const SCENES: Readonly<Record<PressPicture, Scene>> = {
  aircraft: {
    sky: [150, 238],
    horizon: 122,
    ground: [120, 90],
    marks: [
      shape(178, hills(112)),
      shape(250, box(0, 128, 312, 5)),
      shape(
        INK,
        'M250 38L196 42 150 14h-16l22 32-62 6-20-18H64l10 24q60 16 120 6l44 34h18l-22-40 40-6q16-4 12-10t-36-4z',
      ),
      shape(110, 'M70 84l-20 2-16-10h-6l8 12-22 2-8-6H2l4 9q22 6 44 2l16 12h7l-8-14 14-3q6-1 4-4t-13-2z'),
    ],
  },
  airport: {
    ...ON_LAND,
    marks: [
      shape(176, hills(98)),
      shape(
        255,
        row(8, at => box(at * 42, 126, 26, 3)),
      ),
      shape(INK, `${box(26, 46, 10, 66)}M12 26h38l-6 22h-26z`),
      shape(232, 'M17 31h28l-3 9h-22z'),
      glyph('airplane-departure', 130, 4, 116),
    ],
  },
  barracks: {
    ...ON_LAND,
    marks: [
      shape(188, hills(88)),
      shape(
        INK,
        `M92 64h196v56H92zM84 66L108 44h164l24 22z${row(8, at => hole(104 + at * 22, 78, 10, 14))}${hole(178, 96, 20, 24)}`,
      ),
      shape(
        INK,
        `${box(38, 44, 34, 24)}M34 44l21-16 21 16z${box(40, 68, 5, 56)}${box(65, 68, 5, 56)}M44 122l22-50 3 2-22 50z`,
      ),
      shape(INK, `${people(2, [104, 18], 138, 30)}${people(2, [250, 17], 138, 30)}`),
      shape(120, wall(136)),
    ],
  },
  border: {
    ...ON_LAND,
    marks: [
      SUN,
      shape(170, hills(96)),
      shape(INK, people(9, [48, 21], 128, 38)),
      shape(
        INK,
        row(6, at => box(58 + at * 34, 116, 11, 10)),
      ),
      shape(40, `${row(5, at => box(at * 74, 16, 4, 130))}${wire(30)}${wire(56)}`),
    ],
  },
  broadcast: {
    ...INDOORS,
    marks: [shape(200, rays(156, 150)), shape(246, disc(156, 62, 64)), glyph('old-microphone', 92, 4, 126)],
  },
  candles: {
    ...BY_NIGHT,
    marks: [
      shape(120, disc(158, 74, 66)),
      shape(178, disc(158, 66, 42)),
      shape(INK, people(13, [4, 25], 150, 52)),
      glyph('candle-light', 122, 26, 72, 255),
    ],
  },
  capitol: {
    ...ON_LAND,
    marks: [
      shape(250, disc(60, 34, 17)),
      shape(184, hills(104)),
      glyph('capitol', 88, -8, 138),
      shape(INK, box(64, 124, 186, 5)),
    ],
  },
  courthouse: {
    ...ON_LAND,
    marks: [
      shape(176, skyline(110)),
      shape(INK, `M74 44L156 8l82 36v9H74z${box(66, 116, 180, 8)}${box(58, 126, 196, 8)}`),
      shape(INK, pillars(84, 56, 7, 22.5, 58)),
      shape(235, disc(156, 33, 8)),
      shape(40, people(2, [34, 246], 142, 26)),
    ],
  },
  crowd: {
    ...ON_LAND,
    marks: [
      shape(182, skyline(96)),
      shape(120, people(26, [2, 12.4], 116, 32)),
      shape(70, people(20, [6, 16], 132, 42)),
      shape(255, `${box(52, 44, 46, 28)}${box(148, 34, 50, 30)}${box(232, 48, 42, 26)}`),
      shape(INK, `${box(73, 72, 3, 40)}${box(171, 64, 3, 44)}${box(251, 74, 3, 36)}`),
      shape(INK, people(15, [8, 22], 154, 54)),
    ],
  },
  dark_city: {
    sky: [104, 190],
    horizon: 124,
    ground: [60, 36],
    marks: [
      shape(255, disc(246, 34, 17)),
      shape(120, hills(96)),
      shape(62, skyline(120)),
      shape(
        INK,
        `M0 146V92h34v14h18V78h40v26h20V90h30v18h22V70h16V58h6v12h20v40h24V84h44v22h20V94h18v52z${hole(60, 88, 5, 6)}${hole(172, 84, 5, 6)}${hole(262, 96, 5, 6)}`,
      ),
    ],
  },
  front: {
    sky: [176, 226],
    horizon: 100,
    ground: [104, 60],
    marks: [
      shape(140, `${disc(40, 50, 26)}${disc(62, 32, 30)}${disc(34, 84, 20)}${disc(270, 60, 22)}${disc(286, 40, 26)}`),
      shape(120, hills(96)),
      glyph('battle-tank', 92, 10, 124),
      shape(INK, 'M0 134Q30 124 60 132T140 130T220 134T312 126V146H0z'),
    ],
  },
  money: {
    ...INDOORS,
    marks: [
      shape(220, disc(156, 70, 64)),
      glyph('banknote', 22, 22, 104),
      glyph('coins', 176, 26, 106),
      shape(INK, box(0, 130, 312, 5)),
    ],
  },
  oil: {
    ...ON_LAND,
    marks: [
      SUN,
      shape(168, hills(102)),
      glyph('oil-pump', 76, 0, 122),
      glyph('oil-rig', 226, 44, 66, 70),
      shape(INK, box(0, 118, 312, 4)),
    ],
  },
  papers: {
    ...INDOORS,
    marks: [
      shape(250, 'M28 22l74-10 12 100-74 10zM206 16l78 10-14 100-78-10z'),
      shape(
        90,
        row(7, at => `M40 ${38 + at * 11}l${50 - (at % 3) * 9}-7v3l${-(50 - (at % 3) * 9)} 7z`),
      ),
      shape(
        90,
        row(7, at => `M212 ${34 + at * 11}l${54 - (at % 3) * 9} 7v3l${-(54 - (at % 3) * 9)}-7z`),
      ),
      glyph('papers', 104, 12, 110),
    ],
  },
  phone: {
    ...INDOORS,
    marks: [shape(228, disc(156, 64, 66)), glyph('rotary-phone', 92, 2, 130), shape(INK, box(0, 126, 312, 6))],
  },
  prison: {
    ...INDOORS,
    marks: [
      shape(226, `M96 122V56a60 48 0 0 1 120 0v66z`),
      shape(
        INK,
        row(7, at => box(102 + at * 17.4, 14, 5, 108)),
      ),
      shape(INK, `${box(96, 48, 120, 5)}${box(96, 92, 120, 5)}`),
      shape(50, people(5, [16, 15], 140, 44)),
      shape(50, people(4, [240, 17], 140, 44)),
    ],
  },
  quay: {
    ...AT_SEA,
    marks: [
      WAVES,
      shape(INK, 'M34 122V20h8v102zM66 122V20h8v102zM20 22h186v7H20zM46 6h10v16h-10zM50 8l150 14v3L48 12z'),
      shape(INK, box(168, 29, 2, 26)),
      shape(60, box(152, 55, 34, 16)),
      glyph('cargo-ship', 158, 22, 118),
      shape(30, box(0, 120, 124, 26)),
      shape(INK, people(3, [92, 12], 120, 20)),
    ],
  },
  sealed: {
    ...INDOORS,
    marks: [
      shape(252, 'M70 14h172v118H70z'),
      shape(
        130,
        row(6, at => box(86, 32 + at * 12, 140 - ((at * 23) % 50), 3)),
      ),
      glyph('wax-seal', 180, 74, 60),
      glyph('scroll-quill', 14, 20, 110),
    ],
  },
  ships: {
    ...AT_SEA,
    marks: [SUN, GLITTER, WAVES, glyph('cargo-ship', 22, -2, 134), glyph('sailboat', 254, 62, 44)],
  },
  soldiers: {
    ...ON_LAND,
    marks: [
      shape(184, skyline(104)),
      shape(96, people(9, [2, 38], 120, 66)),
      shape(
        INK,
        row(7, at => {
          const x = 8 + at * 44;
          return `M${x + 4} 50a12 13 0 0 1 24 0v4h3v4h-30v-4h3zM${x + 8} 60h16v7h-16zM${x} 146v-64q0-12 10-14h12q10 2 10 14v64z${hole(x + 5, 84, 22, 9)}${hole(x + 4, 100, 1.5, 46)}${hole(x + 26, 100, 1.5, 46)}`;
        }),
      ),
    ],
  },
  summit: {
    ...INDOORS,
    marks: [
      shape(
        226,
        row(7, at => box(16 + at * 42, 8, 28, 62)),
      ),
      shape(
        INK,
        row(11, at => person(31 + at * 25, 116, at % 5 === 2 ? 62 : 56)),
      ),
      shape(
        INK,
        `M10 112Q156 96 302 112L312 146H0z${row(9, at => hole(44 + at * 26, 114 + Math.abs(at - 4) * 0.8, 14, 5))}`,
      ),
    ],
  },
  talks: {
    ...INDOORS,
    marks: [
      shape(224, `${box(110, 10, 92, 64)}`),
      shape(150, `${box(153, 10, 5, 64)}${box(110, 40, 92, 4)}`),
      shape(INK, `${person(62, 128, 92)}${person(250, 128, 92)}`),
      shape(INK, `${box(40, 100, 232, 9)}${box(60, 108, 9, 38)}${box(244, 108, 9, 38)}`),
      shape(246, `${'M124 92l40-4 4 12h-44z'}${'M182 90l30 3-2 7h-30z'}`),
    ],
  },
  train: {
    sky: [110, 206],
    horizon: 124,
    ground: [90, 50],
    marks: [
      shape(236, `${disc(66, 30, 22)}${disc(98, 22, 16)}${disc(34, 46, 17)}${disc(10, 56, 14)}`),
      shape(150, hills(108)),
      shape(255, 'M214 84L312 62v56z'),
      glyph('steam-locomotive', 92, 4, 126),
      shape(INK, `${box(0, 126, 312, 4)}${row(18, at => box(at * 18, 130, 9, 6))}`),
    ],
  },
  warship: {
    ...AT_SEA,
    marks: [SUN, GLITTER, WAVES, glyph('battleship', 36, -14, 142), glyph('battleship', 250, 68, 38)],
  },
};
