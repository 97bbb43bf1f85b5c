import type { Table } from './table.ts';
import type { Tables } from './tables.ts';
import { endPhase } from './turn.ts';

/** How often clocks are looked at, ms; and how often the store is told that the server lives. */
const BEAT = 200;
const PULSE = 5_000;
/** A turn that could not be ended is tried again after so long, ms. */
const PATIENCE = 30_000;

/**
 * The one alarm of the process: ends phases of tables that are awake, and overdue turns of slow ones
 * without putting them on a stage.
 */
export const startAlarm = (tables: Tables, beat = BEAT): (() => Promise<void>) => {
  const { house } = tables;
  const ending = new Map<string, Promise<void>>();
  const failedAt = new Map<string, number>();
  let pulsedAt = 0;
  let looking = false;

  const end = (id: string, now: number): void => {
    if (ending.has(id) || now - (failedAt.get(id) ?? 0) < PATIENCE) return;
    const ended = tables
      .use(id, table => table.run(() => (isDue(table, house.now()) ? endPhase(table, 'clock') : undefined)))
      .then(() => void failedAt.delete(id))
      .catch(error => {
        failedAt.set(id, now);
        house.log.error({ table: id, err: error }, 'a phase could not be ended');
      })
      .finally(() => ending.delete(id));
    ending.set(id, ended);
  };
  const look = async (): Promise<void> => {
    const now = house.now();
    const awake = await tables.awakeNow();
    if (awake.length > 0 && now - pulsedAt >= PULSE) {
      pulsedAt = now;
      await house.store.pulse(now);
    }
    for (const table of awake) if (isDue(table, now)) end(table.id, now);
    for (const id of await house.store.overdue(now)) end(id, now);
  };
  const timer = setInterval(() => {
    if (looking) return;
    looking = true;
    look()
      .catch(error => house.log.error({ err: error }, 'the alarm failed'))
      .finally(() => {
        looking = false;
      });
  }, beat);
  return async () => {
    clearInterval(timer);
    await Promise.all(ending.values());
  };
};

const isDue = ({ card, gone, stage, timing }: Table, now: number): boolean =>
  !gone && card.deadline > 0 && card.deadline <= now && (timing.slow || stage !== null);
