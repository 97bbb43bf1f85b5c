type Waiting<T> = { readonly work: () => Promise<void> } | { readonly item: T };

/** Works things off one after another. Items that wait together may be taken together. */
export class Queue<T> {
  readonly #together: (items: readonly T[]) => Promise<number>;
  #waiting: Waiting<T>[] = [];
  #busy = false;

  /** @param together - never rejects; answers how many of the items, from the first, it has dealt with: at least one */
  constructor(together: (items: readonly T[]) => Promise<number>) {
    this.#together = together;
  }

  run<R>(work: () => Promise<R> | R): Promise<R> {
    return new Promise((resolve, reject) => {
      const guarded = async () => {
        try {
          resolve(await work());
        } catch (error) {
          reject(error);
        }
      };
      this.#add({ work: guarded }, queueMicrotask);
    });
  }

  /** Begins when what has come in at the same moment is there too. */
  add(item: T): void {
    this.#add({ item }, setImmediate);
  }

  #add(waiting: Waiting<T>, soon: (begin: () => void) => unknown): void {
    this.#waiting.push(waiting);
    if (this.#busy) return;
    this.#busy = true;
    soon(() => void this.#workOff());
  }

  async #workOff(): Promise<void> {
    while (this.#waiting.length > 0) {
      const [first] = this.#waiting;
      if ('work' in first) {
        this.#waiting.shift();
        await first.work();
      } else {
        const done = await this.#together(this.#items());
        this.#waiting.splice(0, done);
      }
    }
    this.#busy = false;
  }

  /** The items at the head, up to the next work. */
  #items(): T[] {
    const items: T[] = [];
    for (const waiting of this.#waiting) {
      if ('work' in waiting) break;
      items.push(waiting.item);
    }
    return items;
  }
}
