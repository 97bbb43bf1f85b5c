import type { Entry } from '../engine/entry.ts';
import type { State } from '../engine/state.ts';
import type { Why } from '../engine/why.ts';

/** Why a bot did one thing: told once the game is over. `free` stands for a slot that it left free, without a move. */
export interface Reason {
  readonly turn: number;
  readonly seat: number;
  readonly of: 'order' | 'free' | 'offered' | 'agreed' | 'withdrawn';
  readonly move: number;
  readonly target: number;
  readonly why: Why;
}

/** The reasons so far, with those of one more entry; only a seat's last seal counts. @param state - before the entry */
export const withReasons = (known: readonly Reason[], state: State, entry: Entry): readonly Reason[] => {
  const { turn } = state;
  switch (entry.kind) {
    case 'sealed': {
      const kept = known.filter(reason => reason.turn !== turn || reason.seat !== entry.seat || !isOrder(reason));
      const given = (entry.why ?? []).map((why, at): Reason => {
        const order = entry.orders[at];
        return { turn, seat: entry.seat, why, ...(order ? { of: 'order', ...order } : NO_ORDER) };
      });
      return kept.length === known.length && given.length === 0 ? known : [...kept, ...given];
    }
    case 'offered':
      return entry.why === undefined ? known : [...known, reasonOf(turn, entry, entry.why, entry)];
    case 'agreed':
    case 'withdrawn': {
      const offer = state.offers.find(({ id }) => id === entry.offer);
      return entry.why === undefined || !offer ? known : [...known, reasonOf(turn, entry, entry.why, offer)];
    }
    default:
      return known;
  }
};

const NO_ORDER = { of: 'free', move: -1, target: -1 } as const;

const isOrder = ({ of }: Reason): boolean => of === 'order' || of === 'free';

const reasonOf = (
  turn: number,
  { kind, seat }: { readonly kind: 'offered' | 'agreed' | 'withdrawn'; readonly seat: number },
  why: Why,
  { move, target }: { readonly move: number; readonly target: number },
): Reason => ({ turn, seat, of: kind, move, target, why });
