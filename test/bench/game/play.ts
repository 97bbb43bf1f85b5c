/** Plays one version of the bench game for a while and prints what it took: `node play.ts <version> <cpuSeconds> <checkedGames>`. */
import { checksumOf, type PlayGame } from './version.ts';

const [version, cpuSeconds, checkedGames] = process.argv.slice(2);
const { play }: { play: PlayGame } = await import(`./${version}.ts`);

const cpuMs = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** Games are played in bunches so that reading the clock costs nothing that matters. */
const playFor = (ms: number): { games: number; ms: number } => {
  const bunch = 20;
  const from = cpuMs();
  let games = 0;
  while (cpuMs() - from < ms) {
    for (let n = 0; n < bunch; n++) play(games++);
  }
  return { games, ms: cpuMs() - from };
};

// The checked games are the warm-up too.
const checksum = checksumOf(play, Number(checkedGames));
playFor(300);
const measured = playFor(Number(cpuSeconds) * 1000);
console.log(JSON.stringify({ checksum, gamesPerSecond: (measured.games * 1000) / measured.ms }));
