import { runForJson } from '../child.ts';
import { Played } from '../game/measured.ts';
import { median } from '../median.ts';
import type { Row } from '../row.ts';
import { formatNumber } from '../table.ts';

const VERSIONS = ['ours', 'boardgame', 'boardgame-at-once', 'typed'] as const;
type Version = (typeof VERSIONS)[number];
const REPEATS = 5;
const CPU_SECONDS = 1;
const CHECKED_GAMES = 200;

const playOnce = (version: Version): Promise<Played> =>
  runForJson(new URL('../game/play.ts', import.meta.url), [version, CPU_SECONDS, CHECKED_GAMES], Played);

/** The versions take turns, each in a process of its own, so that noise and warm-up fall on all alike. */
const playAll = async (): Promise<ReadonlyMap<Version, readonly Played[]>> => {
  const played = new Map<Version, Played[]>(VERSIONS.map(version => [version, []]));
  for (let repeat = 0; repeat < REPEATS; repeat++) {
    for (const version of VERSIONS) played.get(version)?.push(await playOnce(version));
  }
  return played;
};

const assertSameEnds = (played: ReadonlyMap<Version, readonly Played[]>): void => {
  const sums = [...played].map(([version, runs]) => `${version} ${runs[0].checksum}`);
  if (new Set([...played.values()].flat().map(run => run.checksum)).size > 1) {
    throw new Error(`the versions play different games: ${sums.join(', ')}`);
  }
};

export const engine: Row = {
  name: 'engine',
  run: async () => {
    const played = await playAll();
    assertSameEnds(played);
    const speed = (version: Version): number => median((played.get(version) ?? []).map(run => run.gamesPerSecond));
    const [ours, boardgame, atOnce, typed] = VERSIONS.map(speed);
    const games = (value: number): string => `${formatNumber(value)} games per CPU-second`;
    return [
      {
        what: 'engine against boardgame.io, a move per card',
        value: ours / boardgame,
        unit: '×',
        better: 'more',
        hold: 100,
        reach: 250,
        detail: `ours ${games(ours)}, boardgame.io ${games(boardgame)}; equal checksums over ${CHECKED_GAMES} games`,
        shortBecause: `The typed arrays, which keep no state, no journal and no causes, are themselves only ${formatNumber(typed / boardgame)}× faster than boardgame.io on this machine`,
      },
      {
        what: 'engine against boardgame.io, one move per seat',
        value: ours / atOnce,
        unit: '×',
        better: 'more',
        hold: null,
        reach: null,
        detail: `boardgame.io asked as little as it can be: ${games(atOnce)}`,
      },
      {
        what: 'typed arrays against the engine',
        value: typed / ours,
        unit: '×',
        better: 'less',
        hold: 8,
        reach: 4,
        detail: `typed arrays ${games(typed)}`,
      },
    ];
  },
};
