/** The public part of a table as the synced schema holds it: what every onlooker sees, seat or not. */
export type Phase = 'lobby' | 'dispatch' | 'talk' | 'orders' | 'reveal' | 'ended';

export interface PublicPerson {
  readonly id: string;
  readonly name: string;
  readonly connected: boolean;
}

export interface PublicSeat {
  /** Temperament of the bot that plays it, '' when people do (or nobody yet). */
  readonly bot: string;
  readonly sealed: boolean;
  readonly people: ReadonlyMap<string, PublicPerson>;
}

/** Lists are indexed as in the compiled scenario. */
export interface PublicTable {
  readonly scenario: string;
  readonly pace: string;
  /** How well bots play here. */
  readonly strength: string;
  readonly phase: Phase;
  readonly turn: number;
  /** Epoch ms by the server's clock; 0 when nothing runs out. */
  readonly deadline: number;
  readonly paused: boolean;
  /** Ms left while paused. */
  readonly remaining: number;
  /** Ms by which `deadline` is later than that of the seats without more time. */
  readonly overtime: number;
  readonly talk: boolean;
  readonly spectators: boolean;
  readonly host: string;
  readonly ending: number;
  readonly seats: ReadonlyMap<string, PublicSeat>;
  /** int16; `HIDDEN` where not public. */
  readonly tracks: ArrayLike<number>;
  /** Open ledger entries, flat: ledger, move, domain, intensity, turn, … */
  readonly entries: ArrayLike<number>;
  /** Digest of the public part, hex. */
  readonly digest: string;
  /** The table that follows this one, '' until there is a rematch. */
  readonly rematch: string;
}
