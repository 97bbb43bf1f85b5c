/** A table of four as the load sees it, whichever server keeps it. */
export interface LoadTable {
  readonly seats: readonly LoadSeat[];
  readonly ended: () => boolean;
}

export interface LoadSeat {
  /** Gives this seat's orders of the turn; resolves when the server has acknowledged them. */
  readonly order: () => Promise<void>;
  /** Resolves at the next thing that shows this client what happened at its table. */
  readonly sees: () => Promise<void>;
  /** Resolves when this client has everything of the turn that runs now. */
  readonly turnDone: () => Promise<void>;
  /** Bytes that this client has received. */
  readonly bytes: () => number;
}

export type OpenTable = (url: string) => Promise<LoadTable>;
