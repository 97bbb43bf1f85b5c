/** What weighing needs of a built JavaScript file. */
export interface Chunk {
  readonly file: string;
  readonly isEntry: boolean;
  /** Source file that a dynamic import named, '' otherwise. */
  readonly source: string;
  readonly imports: readonly string[];
  readonly dynamicImports: readonly string[];
  /** Compressed bytes. */
  readonly weight: number;
}

export interface Figure {
  readonly what: string;
  /** Bytes, and how many are allowed. A KB is 1000 bytes. */
  readonly weight: number;
  readonly limit: number;
}

/** DESIGN's numbers to hold, in bytes. */
const LIMITS = { lobby: 60_000, play: 260_000, fonts: 200_000, chart: 35_000 } as const;

/** Pages that no player loads while playing: their code is fetched when they are opened. */
const ELSEWHERE = /\/(editor|credits|debrief|record|class|qr)\.tsx?$|\/qrcode\//;

/** A lobby talks with its table: this is fetched once its page is there, and counts to it all the same. */
const LOBBYS = /\/net\/room\.ts$/;

/** Words come in one language: the heaviest counts. */
const WORDS = /\/text\/(?:(\w+)\/(house|table)|(pseudo))\.ts$/;

/** Bytes of the words that one reader loads, in the language where they are heaviest. @param areas - house, table */
const heaviestWords = (list: readonly Chunk[], areas: readonly string[]): number => {
  const weights = new Map<string, number>();
  for (const { source, weight } of list) {
    const [, language, area] = WORDS.exec(source) ?? [];
    if (language !== undefined && areas.includes(area)) weights.set(language, (weights.get(language) ?? 0) + weight);
  }
  return Math.max(0, ...weights.values());
};

/** A file and all that it imports; with `dynamic` also what it loads later, except pages that are elsewhere. */
const isElsewhere = (chunk: Chunk | undefined): boolean =>
  chunk !== undefined && (ELSEWHERE.test(chunk.source) || WORDS.test(chunk.source));

const closure = (
  chunks: ReadonlyMap<string, Chunk>,
  from: readonly string[],
  dynamic: boolean,
): ReadonlySet<string> => {
  const reached = new Set<string>();
  const queue = [...from];
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    const chunk = chunks.get(file);
    if (!chunk || reached.has(file)) continue;
    reached.add(file);
    queue.push(...chunk.imports);
    if (dynamic) queue.push(...chunk.dynamicImports.filter(later => !isElsewhere(chunks.get(later))));
  }
  return reached;
};

const sum = (chunks: ReadonlyMap<string, Chunk>, files: ReadonlySet<string>): number =>
  [...files].reduce((total, file) => total + (chunks.get(file)?.weight ?? 0), 0);

/**
 * JavaScript of the two routes: what the lobby page loads, and all that a game loads sooner or later.
 *
 * @param chart - the heaviest chart, compressed bytes; it counts to the play route
 */
export const weighRoutes = (list: readonly Chunk[], chart: number): Figure[] => {
  const chunks = new Map(list.map(chunk => [chunk.file, chunk]));
  const entries = list.filter(chunk => chunk.isEntry).map(chunk => chunk.file);
  const lobby = list.filter(chunk => chunk.isEntry || LOBBYS.test(chunk.source)).map(chunk => chunk.file);
  return [
    {
      what: 'lobby, JS',
      weight: sum(chunks, closure(chunks, lobby, false)) + heaviestWords(list, ['house']),
      limit: LIMITS.lobby,
    },
    {
      what: 'play, JS and chart',
      weight: sum(chunks, closure(chunks, entries, true)) + heaviestWords(list, ['house', 'table']) + chart,
      limit: LIMITS.play,
    },
    { what: 'heaviest chart', weight: chart, limit: LIMITS.chart },
  ];
};

export interface Face {
  readonly family: string;
  readonly script: 'latin' | 'cyrillic';
  readonly file: string;
}

/** The faces of a style sheet, told apart by their `unicode-range`. */
export const facesOf = (css: string): Face[] =>
  [...css.matchAll(/@font-face\s*\{([^}]*)\}/g)].map(([, body]) => ({
    family: /font-family:\s*['"]?([^'";]+?)['"]?\s*(;|$)/.exec(body)?.[1] ?? '',
    script: /u\+0?4/i.test(/unicode-range:([^;]*)/.exec(body)?.[1] ?? '') ? 'cyrillic' : 'latin',
    file: /url\(['"]?([^'")]+)['"]?\)/.exec(body)?.[1] ?? '',
  }));

/** Only the chart sets this one, letter by letter and without spaces: a Russian reader needs its Cyrillic alone. */
const CHART_FAMILY = 'Source Serif 4 Chart';

const needed = (language: 'en' | 'es' | 'ru', face: Face): boolean => {
  if (language !== 'ru') return face.script === 'latin';
  return face.family !== CHART_FAMILY || face.script === 'cyrillic';
};

/** All that a reader of each language may come to load. @param weightOf - bytes of a font file */
export const weighFonts = (faces: readonly Face[], weightOf: (file: string) => number): Figure[] =>
  (['en', 'es', 'ru'] as const).map(language => ({
    what: `fonts, ${language}`,
    weight: faces.filter(face => needed(language, face)).reduce((total, face) => total + weightOf(face.file), 0),
    limit: LIMITS.fonts,
  }));

export const overweight = (figures: readonly Figure[]): Figure[] =>
  figures.filter(({ weight, limit }) => weight > limit);

const kb = (bytes: number): string => `${(bytes / 1000).toFixed(1)} KB`;

export const asLine = ({ what, weight, limit }: Figure): string =>
  `${weight > limit ? 'OVER' : '  ok'}  ${what.padEnd(20)} ${kb(weight).padStart(9)} of ${kb(limit)}`;
