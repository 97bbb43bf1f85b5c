/**
 * Why a bot did what it did: a code with indexes, from which one plain sentence can be made in any language. It stands in
 * the journal beside what the bot gave; the engine never reads it, no view has it, and it is told in the debrief alone.
 *
 * Of an order, an offer or an agreement:
 * - `word`: it keeps its word about this deal
 * - `answer`: it answers in kind what waits in the ledger
 * - `brink`: it leads away from the catastrophe that the track comes near to
 * - `gain`: of all that its own score counts, it gains most by this track (a deal: and the others seem to gain too)
 * - `habit`: it is inclined to do so
 * - `lot`: it had no time to think, and drew lots
 *
 * Of an offer that it refuses or takes back:
 * - `loss`: it would lose by it, most by this track; -1 where it is only disinclined
 * - `bound`: it could not keep it; its orders or its means are needed for what it has promised, or fall short
 * - `doubt`: another party broke its word in the turn before
 *
 * Of an order that it did not give, once among its orders, as the last reason:
 * - `bent`: it left its half of this deal, which all had agreed to, because it sees more in other orders
 * - `save`: it keeps what it holds of its resource for later; -1 where it has none
 */
export type Why =
  | { readonly code: 'word' }
  | { readonly code: 'answer'; readonly ledger: number }
  | { readonly code: 'brink'; readonly track: number }
  | { readonly code: 'gain'; readonly track: number }
  | { readonly code: 'habit' }
  | { readonly code: 'lot' }
  | { readonly code: 'loss'; readonly track: number }
  | { readonly code: 'bound' }
  | { readonly code: 'doubt' }
  | { readonly code: 'bent'; readonly move: number; readonly target: number }
  | { readonly code: 'save'; readonly track: number };
