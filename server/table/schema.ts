import { Encoder, type SchemaType, schema, t } from '@colyseus/schema';
import type { PublicTable } from '../../shared/wire/table.ts';

// Two buffers of this size lie in every room; the default of 16 KB is made for shooters.
Encoder.BUFFER_SIZE = 4096;

const Person = schema(
  { id: t.string().default(''), name: t.string().default(''), connected: t.boolean().default(false) },
  'Person',
);

const Seat = schema({ bot: t.string().default(''), sealed: t.boolean().default(false), people: t.map(Person) }, 'Seat');

/** The public part of a table, and nothing else: whoever joins reads all of it. */
export const PublicState = schema(
  {
    scenario: t.string().default(''),
    pace: t.string().default(''),
    phase: t.string().default('lobby'),
    turn: t.uint8().default(0),
    deadline: t.float64().default(0),
    paused: t.boolean().default(false),
    remaining: t.float64().default(0),
    overtime: t.float64().default(0),
    talk: t.boolean().default(true),
    spectators: t.boolean().default(true),
    host: t.string().default(''),
    ending: t.int8().default(-1),
    seats: t.map(Seat),
    tracks: t.array('int16'),
    entries: t.array('int16'),
    digest: t.string().default(''),
    rematch: t.string().default(''),
    strength: t.string().default('steady'),
  },
  'Table',
);
export type PublicState = SchemaType<typeof PublicState>;

type Names = keyof PublicTable;
/** Does not compile unless the schema holds what the contract promises. */
export type Promised = Pick<PublicState, Names>;

export const newPerson = (id: string, name: string, connected: boolean) => new Person({ id, name, connected });
export const newSeat = () => new Seat({});
