/** Work that waits for one of few hands. */
export interface Line {
  /**
   * Does the work when its turn has come. Rejects with what the work throws, and once the line is closed.
   * @param isLong - lets whatever is quick go first
   */
  readonly wait: <T>(owner: string, work: () => Promise<T>, isLong?: boolean) => Promise<T>;
  /** Nothing is begun any more, and what waits is rejected. */
  readonly close: () => void;
}

interface Waiting {
  readonly isLong: boolean;
  readonly begin: () => Promise<unknown>;
  readonly reject: (why: Error) => void;
}

/** Owners take turns: who brings one piece of work waits for at most one like it of each of the others. */
export const createLine = (hands: number): Line => {
  /** In the order in which the owners are served next. */
  const owners = new Map<string, readonly Waiting[]>();
  let busy = 0;
  let isClosed = false;

  const wait = <T>(owner: string, work: () => Promise<T>, isLong = false): Promise<T> =>
    new Promise((resolve, reject) => {
      if (isClosed) return reject(new Error('closed'));
      const waiting = { isLong, begin: () => work().then(resolve, reject), reject };
      owners.set(owner, [...(owners.get(owner) ?? []), waiting]);
      serve();
    });

  const serve = (): void => {
    while (busy < hands) {
      const next = takeFrom(owners);
      if (next === null) return;
      busy++;
      void next.begin().finally(() => {
        busy--;
        serve();
      });
    }
  };

  const close = (): void => {
    isClosed = true;
    for (const { reject } of [...owners.values()].flat()) reject(new Error('closed'));
    owners.clear();
  };

  return { wait, close };
};

/** What the owner who is next has brought first, quick work before any that takes long; that owner then stands last. */
const takeFrom = (owners: Map<string, readonly Waiting[]>): Waiting | null => {
  const lines = [...owners];
  const next = lines.find(([, [first]]) => !first.isLong) ?? lines[0];
  if (next === undefined) return null;
  const [owner, [first, ...others]] = next;
  owners.delete(owner);
  if (others.length > 0) owners.set(owner, others);
  return first;
};
