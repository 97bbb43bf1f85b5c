import type { ScenarioCard } from '../../../shared/wire/http.ts';
import type { EndMessage, ReportMessage } from '../../../shared/wire/messages.ts';
import { t } from '../../text/words.ts';
import { roleName, trackName } from '../names.ts';
import { type Reveal, reveal } from '../reveal.ts';
import { played } from './course.ts';
import { reasonFor } from './reasons.ts';
import type { Strand } from './ribbon.ts';
import { seenFrom, type Viewpoint } from './viewpoint.ts';

export interface TrackThen {
  readonly track: number;
  readonly name: string;
  readonly icon: string;
  readonly value: number;
  readonly change: number;
  readonly secret: boolean;
  readonly causes: readonly { readonly by: number; readonly words: string }[];
}

/** One step of the replay as one pair of eyes had it. */
export interface ReplayStep {
  readonly turn: number;
  readonly title: string;
  readonly dates: string;
  readonly message: ReportMessage;
  readonly told: Reveal;
  readonly tracks: readonly TrackThen[];
  /** Tracks, and orders, that these eyes did not see. */
  readonly hiddenTracks: number;
  readonly hiddenOrders: number;
  readonly waits: readonly string[];
  /** Why bots gave their orders: per role, per order, one more for a slot left free; '' where there is none to tell. */
  readonly why: readonly (readonly string[])[];
}

/** @param at - 0 before the first turn, then the turns */
export const replayStep = (
  card: ScenarioCard,
  end: EndMessage,
  { at, eyes, strands }: { readonly at: number; readonly eyes: Viewpoint; readonly strands: readonly Strand[] },
): ReplayStep | null => {
  const report = end.reports.find(({ turn }) => turn === at);
  if (!report) return null;
  const message = seenFrom(card, report, eyes);
  const told = reveal(card, message);
  const words = card.texts.turns[at - 1];
  const isOpen = eyes === 'now';
  const shown = message.tracks.filter(([track]) => !card.tracks[track].dial);
  return {
    turn: at,
    title: words?.title ?? t('end.replay.start'),
    dates: words?.dates ?? '',
    message,
    told,
    tracks: shown.map(([track, before, after]) => ({
      track,
      name: trackName(card, track),
      icon: card.tracks[track].icon,
      value: after,
      change: after - before,
      secret: card.tracks[track].seenBy !== null,
      causes: told.changes.find(change => change.track === track)?.causes ?? [],
    })),
    hiddenTracks: card.tracks.filter(({ dial }) => !dial).length - shown.length,
    hiddenOrders: report.orders.length - message.orders.length,
    waits: strands
      .filter(strand => isWaiting(strand, at, played(end).at(-1)?.turn ?? 0))
      .map(({ ask }) => waitWords(card, ask)),
    why: card.roles.map((_, role) => (isOpen ? whyOf(card, end, { turn: at, role, message }) : [])),
  };
};

/** Nobody knew it then: only as it lies open now. */
const whyOf = (
  card: ScenarioCard,
  end: EndMessage,
  { turn, role, message }: { readonly turn: number; readonly role: number; readonly message: ReportMessage },
): readonly string[] => [
  ...message.orders
    .filter(([seat]) => seat === role)
    .map(([seat, move, target]) => reasonFor(card, end, { of: ['order'], turn, seat, move, target })),
  reasonFor(card, end, { of: ['free'], turn, seat: role, move: -1, target: -1 }),
];

/** Opened by then, and settled later or never. */
const isWaiting = ({ ask, until, fate }: Strand, at: number, last: number): boolean =>
  ask.turn <= at && (fate === 'open' ? at <= last : at < until);

const waitWords = (card: ScenarioCard, { title, kind, seats }: Strand['ask']): string =>
  seats.length === 0 ? `${title} (${kind})` : `${roleName(card, seats[0] ?? 0)}: ${title} (${kind})`;
