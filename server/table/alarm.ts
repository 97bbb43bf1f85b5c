import type { Table } from './table.ts';
import type { Tables } from './tables.ts';
import { endPhase } from './turn.ts';

/** How often clocks are looked at, ms; and how often the store is told that the server lives. */
const BEAT = 200;
const PULSE = 5_000;

/**
 * The one alarm of the process: ends phases of tables that are awake, and overdue turns of slow ones
 * without putting them on a stage.
 */
export const startAlarm = (tables: Tables, beat = BEAT): (() => Promise<void>) => {
  const { house } = tables;
  let ringing: Promise<void> = Promise.resolve();
  let busy = false;
  let pulsedAt = 0;

  const ring = async (): Promise<void> => {
    const now = house.now();
    if (now - pulsedAt >= PULSE) {
      pulsedAt = now;
      await house.store.pulse(now);
    }
    for (const table of await tables.awakeNow()) if (isDue(table, now)) void endIfDue(table);
    for (const id of await house.store.overdue(now)) await tables.use(id, table => endIfDue(table));
  };
  const endIfDue = (table: Table): Promise<void> =>
    table
      .run(async () => {
        if (isDue(table, house.now())) await endPhase(table, 'clock');
      })
      .catch(error => house.log.error({ table: table.id, err: error }, 'a phase could not be ended'));

  const timer = setInterval(() => {
    if (busy) return;
    busy = true;
    ringing = ring()
      .catch(error => house.log.error({ err: error }, 'the alarm failed'))
      .finally(() => {
        busy = false;
      });
  }, beat);
  return () => {
    clearInterval(timer);
    return ringing;
  };
};

const isDue = ({ card, gone, stage, timing }: Table, now: number): boolean =>
  !gone && card.deadline > 0 && card.deadline <= now && (timing.slow || stage !== null);
