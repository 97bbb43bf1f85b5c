/** The tables of the database, column by column; `migrations.ts` makes them. */
export interface Shape {
  meta: { key: string; value: string };
  scenarios: { hash: string; id: string; files: string };
  tables: {
    id: string;
    code: string;
    made_at: number;
    scenario: string;
    hash: string;
    engine: number;
    seed: string;
    start: string;
    settings: string;
    host_key: string;
    card: string;
    due_at: number | null;
    follows: string;
    rematch: string;
  };
  people: { table_id: string; id: string; role: number; name: string; key: string; follows: string };
  journal: {
    table_id: string;
    seq: number;
    at: number;
    entry: string;
    digest: string;
    cmd: string;
    body: string;
  };
  talk: {
    table_id: string;
    id: number;
    at: number;
    turn: number;
    seat: number;
    person: string;
    name: string;
    heard_by: string;
    words: string;
    cmd: string;
    body: string;
  };
  debriefs: { token: string; table_id: string };
  commands: { table_id: string; actor: string; cmd: string; body: string; seq: number; turn: number };
}
