import type { Messages } from '../../shared/wire/messages.ts';

/** Who somebody at the door has shown to be. */
export interface Identity {
  /** Person's id, '' for none. */
  readonly person: string;
  /** Role index, -1 for none. */
  readonly seat: number;
  /** Came with the host's key. */
  readonly hostKey: boolean;
  /** Sees everything. */
  readonly facilitator: boolean;
}

/** One connection. The table knows no more of the transport than this. */
export interface Link extends Identity {
  send<K extends keyof Messages>(kind: K, message: Messages[K]): void;
  close(code: number, reason: string): void;
  /** Digest of the options last sent to it, to leave them out when they are the same; '' for none. */
  sentOptions: string;
}

/** Where a table is shown to all who are there. */
export interface Stage {
  /** What is sent from now until this tick is over goes out together. */
  gather(): void;
  /** Brings the synced public part up to date, at once. */
  show(): void;
  /** Ends all connections and takes the stage down. */
  close(code: number): void;
}
