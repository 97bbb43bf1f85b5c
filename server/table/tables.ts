import type { z } from 'zod';
import { ENGINE } from '../../shared/engine/version.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';
import type { NewTable, SeatClaimed, TableCard, TableMade } from '../../shared/wire/http.ts';
import { Conflict, type PersonRow, type TableRow, type Write } from '../store/store.ts';
import { type Card, firstCard, type TableSettings } from './card.ts';
import { fallAsleep, wake } from './clock.ts';
import { hashKey, newCode, newKey, newPersonId, newSeed, newTableId, plainCode, sameHash } from './keys.ts';
import type { Stage } from './link.ts';
import { loadTable, type Shelves } from './load.ts';
import { botFor } from './people.ts';
import { type House, Table } from './table.ts';

type Chosen = z.output<typeof NewTable>;

/** Every table of this process: awake while somebody uses it, else only in the store. */
export class Tables {
  readonly house: House;
  readonly #shelves: Shelves;
  readonly #awake = new Map<string, Promise<Table | null>>();
  readonly #users = new Map<string, number>();

  constructor(house: House, shelves: Shelves) {
    this.house = house;
    this.#shelves = shelves;
  }

  /** Lends a table out, waking it if need be; `null` if there is none. @throws BrokenTable */
  async use<T>(id: string, work: (table: Table) => Promise<T> | T): Promise<T | null> {
    const table = await this.#borrow(id);
    try {
      return table && (await work(table));
    } finally {
      this.#giveBack(id);
    }
  }

  /** Puts a table on a stage until `unstage`; the clock of a live table goes on. @throws BrokenTable */
  async stage(id: string, stage: (table: Table) => Stage): Promise<Table | null> {
    const table = await this.#borrow(id);
    if (!table) {
      this.#giveBack(id);
      return null;
    }
    table.stage = stage(table);
    const { house, timing } = table;
    await table.run(async () => {
      const card = timing.slow
        ? table.card
        : wake(table.card, house.now(), table.fresh ? house.store.lastPulse : house.now(), house.leastOnRevival);
      table.fresh = false;
      if (card !== table.card) await table.step({ card });
      table.bots.consider();
    });
    return table;
  }

  /** Nobody is there any more: the clock of a live table waits. */
  async unstage(table: Table, stage: Stage): Promise<void> {
    if (table.stage === stage) {
      table.stage = null;
      await table
        .run(async () => {
          const card = table.timing.slow ? table.card : fallAsleep(table.card, table.house.now());
          if (card !== table.card && !table.stage) await table.step({ card });
        })
        .catch(error => this.house.log.error({ table: table.id, err: error }, 'a table could not be put to sleep'));
    }
    this.#giveBack(table.id);
  }

  async awakeNow(): Promise<Table[]> {
    const tables = await Promise.allSettled(this.#awake.values());
    return tables.flatMap(table => (table.status === 'fulfilled' && table.value ? [table.value] : []));
  }

  async byCode(code: string): Promise<string | null> {
    return this.house.store.byCode(plainCode(code));
  }

  async make(scenario: Scenario, chosen: Chosen): Promise<TableMade> {
    const id = newTableId();
    const settings: TableSettings = {
      spectators: chosen.spectators,
      // Who knows the seed knows the luck, so they may not play.
      facilitator: chosen.facilitator || chosen.seed !== undefined,
      teamSize: chosen.teamSize,
      language: chosen.language,
    };
    const bots = scenario.roles.map(({ id: role }, index) =>
      Object.hasOwn(chosen.bots, role) ? chosen.bots[role] || botFor({ id, scenario }, index) : '',
    );
    const card = firstCard({ ...chosen, bots }, this.house.now());
    return this.#put({
      id,
      scenario,
      settings,
      card,
      seed: chosen.seed ?? newSeed(),
      start: chosen.start,
      follows: '',
    });
  }

  /** A table like this one, with the same people and bots; the host's new key goes with the answer. From within its queue. */
  async rematch(table: Table): Promise<TableMade> {
    const { row, scenario, settings, card } = table;
    if (row.rematch !== '') return this.#hostAgain(row.rematch);
    const fresh = firstCard({ ...card, bots: card.seats.map(seat => seat.bot) }, this.house.now());
    const ids = new Map([...table.people.keys()].map(id => [id, newPersonId()]));
    const made = await this.#put(
      {
        id: newTableId(),
        scenario,
        settings,
        card: { ...fresh, host: ids.get(card.host) ?? '', handedOver: card.handedOver },
        seed: newSeed(),
        start: row.start,
        follows: row.id,
      },
      made => [
        ...[...table.people.values()].map(
          (person): Write => ({
            kind: 'person',
            person: { ...person, table: made, id: ids.get(person.id) ?? newPersonId(), key: '', follows: person.id },
          }),
        ),
        { kind: 'rematch', table: row.id, rematch: made },
      ],
    );
    await table.step({
      alongside: () => {
        table.row = { ...table.row, rematch: made.table };
        for (const link of table.links) link.send('notice', { kind: 'rematch', data: { table: made.table } });
      },
    });
    return made;
  }

  /** Somebody of the table before comes over, with the key they had there; `null` if there was nobody with it. */
  async rejoin(table: Table, oldKey: string): Promise<SeatClaimed | null> {
    const before = await this.house.store.people(table.row.follows);
    const hashed = hashKey(oldKey);
    const old = before.find(person => sameHash(person.key, hashed));
    const person = old && [...table.people.values()].find(each => each.follows === old.id);
    if (!person) return null;
    const key = newKey();
    const known: PersonRow = { ...person, key: hashKey(key) };
    await table.step({
      writes: [{ kind: 'person-key', table: table.id, id: person.id, key: known.key }],
      alongside: () => table.company.admit(known),
    });
    return { table: table.id, person: person.id, key, role: table.scenario.roles[person.role].id };
  }

  async #hostAgain(id: string): Promise<TableMade> {
    const hostKey = newKey();
    const made = await this.use(id, table =>
      table.run(async () => {
        await table.step({
          writes: [{ kind: 'host-key', table: id, key: hashKey(hostKey) }],
          alongside: () => {
            table.row = { ...table.row, hostKey: hashKey(hostKey) };
          },
        });
        return { table: id, code: table.row.code, hostKey };
      }),
    );
    if (!made) throw new Error(`the rematch ${id} is not in the store`);
    return made;
  }

  async #put(
    made: {
      id: string;
      scenario: Scenario;
      settings: TableSettings;
      card: Card;
      seed: string;
      start: TableRow['start'];
      follows: string;
    },
    more: (table: string) => readonly Write[] = () => [],
  ): Promise<TableMade> {
    const hostKey = newKey();
    for (let tries = 0; ; tries++) {
      const code = newCode();
      const row: TableRow = {
        id: made.id,
        code,
        madeAt: this.house.now(),
        scenario: made.scenario.id,
        hash: made.scenario.hash,
        engine: ENGINE,
        seed: made.seed,
        start: made.start,
        settings: JSON.stringify(made.settings),
        hostKey: hashKey(hostKey),
        card: JSON.stringify(made.card),
        dueAt: null,
        follows: made.follows,
        rematch: '',
      };
      try {
        await this.house.store.commit([{ kind: 'table', row }, ...more(made.id)]);
        return { table: made.id, code, hostKey };
      } catch (error) {
        if (!(error instanceof Conflict) || tries >= 5) throw error;
      }
    }
  }

  /** Every borrowing that does not throw is to be given back. */
  async #borrow(id: string): Promise<Table | null> {
    this.#users.set(id, (this.#users.get(id) ?? 0) + 1);
    try {
      return await this.#wake(id);
    } catch (error) {
      this.#giveBack(id);
      throw error;
    }
  }

  #wake(id: string): Promise<Table | null> {
    const awake = this.#awake.get(id);
    if (awake) return awake;
    const waking = loadTable(this.house.store, this.#shelves, id).then(
      loaded => loaded && new Table(this.house, loaded),
    );
    this.#awake.set(id, waking);
    return waking;
  }

  #giveBack(id: string): void {
    const left = (this.#users.get(id) ?? 1) - 1;
    if (left > 0) {
      this.#users.set(id, left);
      return;
    }
    this.#users.delete(id);
    this.#awake.delete(id);
  }
}

/** What a code opens, for somebody who has not chosen a seat. */
export const cardOf = (table: Table): TableCard => ({
  table: table.id,
  scenario: table.scenario.id,
  hash: table.scenario.hash,
  status: table.card.phase === 'lobby' || table.card.phase === 'ended' ? table.card.phase : 'playing',
  pace: table.card.pace,
  strength: table.card.strength,
  turn: table.state.turn,
  turns: table.scenario.turns.length,
  spectators: table.settings.spectators,
  teamSize: table.settings.teamSize,
  seats: table.scenario.roles.map(({ id }, role) => ({
    role: id,
    people: table.peopleAt(role).map(person => person.name),
    bot: table.card.seats[role].bot !== '',
  })),
});
