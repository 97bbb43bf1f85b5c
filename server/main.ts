import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { finishIn } from './bots/finish.ts';
import { thinkIn } from './bots/pool.ts';
import { openThreads } from './bots/threads.ts';
import { LIMITS } from './http/limits.ts';
import { serve } from './http/serve.ts';
import { type Log, makeLog } from './log.ts';
import { openLibrary } from './scenarios/library.ts';
import { parseSettings, type Settings, SettingsProblem } from './settings.ts';
import { openStore, StoreProblem } from './store/open.ts';
import { LEAST_ON_REVIVAL, TIMINGS } from './table/clock.ts';
import { Tables } from './table/tables.ts';

const ROOT = join(import.meta.dirname, '..');
/** A server that cannot end in so many ms is ended. */
const LONGEST_STOP = 10_000;

const run = async (): Promise<void> => {
  const settings = parseSettings(process.env);
  const log = makeLog(settings.logLevel);
  const store = await openStore(settings.dataDir);
  const library = await openLibrary(join(ROOT, 'scenarios'), store, log);
  const threads = openThreads({ size: Math.max(1, availableParallelism() - 1), load: library.filesOf });
  const house = {
    store,
    log,
    think: thinkIn(threads),
    finish: finishIn(threads),
    timings: TIMINGS,
    leastOnRevival: LEAST_ON_REVIVAL,
    now: Date.now,
  };
  const tables = new Tables(house, library);
  const serving = await serve({
    ...settings,
    limits: settings.publicUrl ? LIMITS : null,
    tables,
    library,
    log,
    client: join(ROOT, 'dist/client'),
  });
  log.info({ scenarios: library.shelf.length }, `Far Abroad is open at ${addressOf(settings, serving.port)}`);

  const stop = async (code: number): Promise<void> => {
    setTimeout(() => process.exit(1), LONGEST_STOP).unref();
    await serving.stop();
    await threads.close();
    await store.close();
    process.exit(code);
  };
  endWell(log, stop);
};

const endWell = (log: Log, stop: (code: number) => Promise<void>): void => {
  let stopping = false;
  const once = (code: number) => {
    if (stopping) return;
    stopping = true;
    stop(code).catch(error => {
      log.fatal({ err: error }, 'the server could not stop well');
      process.exit(1);
    });
  };
  process.on('SIGTERM', () => once(0));
  process.on('SIGINT', () => once(0));
  process.on('unhandledRejection', error => log.error({ err: error }, 'a promise was left alone'));
  process.on('uncaughtException', error => {
    log.fatal({ err: error }, 'the server failed and stops; every table wakes from its journal');
    once(1);
  });
};

const addressOf = (settings: Settings, port: number): string =>
  settings.publicUrl ?? `http://${settings.host === '127.0.0.1' ? 'localhost' : settings.host}:${port}`;

/** What the operator can mend is told in a sentence, all else with where it happened. */
const explain = (error: unknown): string => {
  if (error instanceof SettingsProblem || error instanceof StoreProblem || error instanceof RangeError)
    return error.message;
  if (error instanceof Error && 'code' in error) {
    if (error.code === 'EADDRINUSE') return 'The port is taken by another program: stop it, or set PORT to a free one.';
    if (error.code === 'EACCES') return 'The port may not be opened by this user: set PORT to one above 1024.';
    if (error.code === 'EADDRNOTAVAIL') return 'HOST is no address of this machine: set it to 127.0.0.1 or 0.0.0.0.';
  }
  return String(error instanceof Error ? error.stack : error);
};

run().catch(error => {
  console.error(explain(error));
  process.exit(1);
});
