/** What this browser holds of one table. Keys stay here: they go into bodies and headers, never into an address. */
export interface Keyring {
  readonly table: string;
  readonly code?: string;
  readonly key?: string;
  readonly hostKey?: string;
  readonly role?: string;
  readonly scenario?: string;
  /** Epoch ms. */
  readonly usedAt?: number;
}

const PREFIX = 'far:table:';
const KEY = /^[A-Za-z0-9_-]{22}$/;

/** Storage may be forbidden, full, or taken away at any time: then keys hold as long as the page does. */
const stored = <T>(use: (storage: Storage) => T, otherwise: T): T => {
  try {
    return use(window.localStorage);
  } catch {
    return otherwise;
  }
};

const kept = new Map<string, Keyring>();

const write = (table: string, ring: Keyring): void => {
  kept.set(table, ring);
  stored(storage => storage.setItem(PREFIX + table, JSON.stringify(ring)), undefined);
};

export const keyringOf = (table: string): Keyring =>
  read(stored(storage => storage.getItem(PREFIX + table), null)) ?? kept.get(table) ?? { table };

const read = (text: string | null): Keyring | null => {
  try {
    const ring: unknown = JSON.parse(text ?? 'null');
    return isKeyring(ring) ? ring : null;
  } catch {
    return null;
  }
};

const isKeyring = (ring: unknown): ring is Keyring => typeof ring === 'object' && ring !== null && 'table' in ring;

/** Adds to what is held of a table. */
export const keep = (ring: Keyring): void => {
  write(ring.table, { ...keyringOf(ring.table), ...ring, usedAt: Date.now() });
};

export const forget = (table: string): void => {
  kept.delete(table);
  stored(storage => storage.removeItem(PREFIX + table), undefined);
};

/** Takes a person's key away, and leaves the host's. */
export const forgetKey = (table: string): void => {
  const { key: _key, role: _role, ...rest } = keyringOf(table);
  write(table, rest);
};

const storedTables = (): string[] =>
  stored(storage => Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? ''), [])
    .filter(name => name.startsWith(PREFIX))
    .map(name => name.slice(PREFIX.length));

/** All tables, the one used last first. */
export const keyrings = (): Keyring[] =>
  [...new Set([...kept.keys(), ...storedTables()])].map(keyringOf).sort((a, b) => (b.usedAt ?? 0) - (a.usedAt ?? 0));

/** The table that was entered here by a code, or by its id: codes may be renewed, keys go on. */
export const tableBy = (address: string): Keyring | null =>
  keyrings().find(({ table, code }) => table === address || code === address.toUpperCase()) ?? null;

/** `#k=KEY&t=TABLE` of a "my link". */
export const readFragment = (fragment: string): { readonly key: string; readonly table: string } | null => {
  const given = new URLSearchParams(fragment.replace(/^#/, ''));
  const [key, table] = [given.get('k') ?? '', given.get('t') ?? ''];
  return KEY.test(key) && /^[A-Za-z0-9_-]{12}$/.test(table) ? { key, table } : null;
};

export const linkWithKey = (origin: string, { code, table, key }: Keyring): string =>
  `${origin}/t/${code ?? table}#k=${key ?? ''}&t=${table}`;
