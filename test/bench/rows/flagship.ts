import { runForJson } from '../child.ts';
import { Played } from '../game/measured.ts';
import { median } from '../median.ts';
import type { Row } from '../row.ts';
import { formatNumber } from '../table.ts';

const REPEATS = 3;
const CPU_SECONDS = 1;
const CHECKED_GAMES = 100;

export const flagship: Row = {
  name: 'flagship',
  run: async () => {
    const speeds: number[] = [];
    for (let repeat = 0; repeat < REPEATS; repeat++) {
      const args = ['flagship', CPU_SECONDS, CHECKED_GAMES];
      const played = await runForJson(new URL('../game/play.ts', import.meta.url), args, Played);
      speeds.push(played.gamesPerSecond);
    }
    return [
      {
        what: 'the flagship, random games per CPU-second',
        value: Math.round(median(speeds)),
        unit: 'games/s',
        better: 'more',
        hold: 5000,
        reach: 20_000,
        detail: `every order an entry, a report every turn; ${REPEATS} runs from ${formatNumber(Math.min(...speeds))} to ${formatNumber(Math.max(...speeds))}`,
      },
    ];
  },
};
