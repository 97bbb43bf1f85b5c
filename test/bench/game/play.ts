/** Plays one version of the bench game for a while and prints what it took: `node play.ts <version> <cpuSeconds> <checkedGames>`. */
import type { Played } from './measured.ts';
import { checksumOf, type PlayGame } from './version.ts';

const [version, cpuSeconds, checkedGames] = process.argv.slice(2);
const { play }: { play: PlayGame } = await import(`./${version}.ts`);

const cpuMs = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** @param bunch - games between two looks at the clock */
const playFor = (ms: number, bunch: number): { readonly games: number; readonly ms: number } => {
  const from = cpuMs();
  let games = 0;
  while (cpuMs() - from < ms) {
    for (let n = 0; n < bunch; n++) play(games++);
  }
  return { games, ms: cpuMs() - from };
};

// The checked games are the warm-up too.
const checksum = checksumOf(play, Number(checkedGames));
const warm = playFor(400, 10);
const hundredthOfSecond = Math.ceil((warm.games * 10) / warm.ms);
const { games, ms } = playFor(Number(cpuSeconds) * 1000, hundredthOfSecond);
const played: Played = { checksum, gamesPerSecond: (games * 1000) / ms };
console.log(JSON.stringify(played));
