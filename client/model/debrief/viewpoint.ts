import { redact } from '../../../shared/engine/redact.ts';
import type { Report } from '../../../shared/engine/state.ts';
import type { ScenarioCard } from '../../../shared/wire/http.ts';
import type { ReportMessage } from '../../../shared/wire/messages.ts';
import { wireReport } from '../../../shared/wire/report.ts';

/** Whose eyes: a role as it saw things then, `-1` for what was public then, `now` for everything, as it is open now. */
export type Viewpoint = number | 'now';

/** A report as it lay before somebody when it was new. */
export const seenFrom = (card: ScenarioCard, report: Report, viewpoint: Viewpoint): ReportMessage =>
  wireReport(viewpoint === 'now' ? report : redact(report, sightOf(card, viewpoint)));

const sightOf = (card: ScenarioCard, role: number) => {
  const isParty = (move: number) => card.moves[move].parties.some(party => party.role === role);
  return {
    veil: {
      tracks: card.tracks.map(({ seenBy }) => seenBy !== null && !seenBy.includes(role)),
      moves: card.moves.map(({ covert }, move) => covert && !isParty(move)),
    },
    seesOffer: ({ move }: { readonly move: number }) => isParty(move),
  };
};
