import type { OfferStatus, Report } from '../../../shared/engine/state.ts';
import type { ScenarioCard } from '../../../shared/wire/http.ts';
import type { EndMessage } from '../../../shared/wire/messages.ts';
import { wireOffer } from '../../../shared/wire/report.ts';
import { t } from '../../text/words.ts';
import { isDeal, moveName, partName, placeName, roleLetter, roleName } from '../names.ts';
import { statusWords } from '../offers.ts';
import { played } from './course.ts';
import { breachFor, reasonFor } from './reasons.ts';

/** One party's part in a deal: what it said and what it did. */
export interface PartyLine {
  readonly role: number;
  readonly name: string;
  readonly letter: string;
  readonly half: string;
  readonly offered: boolean;
  readonly agreed: boolean;
  readonly ordered: boolean;
  readonly words: string;
  /** Why a bot said so, in a sentence; '' where people played. */
  readonly why: string;
}

/** One deal, as it was promised and as it was kept. */
export interface Pledge {
  readonly id: string;
  readonly turn: number;
  readonly deal: string;
  readonly icon: string;
  readonly place: string;
  /** `unspoken`: halves were ordered that nobody had offered. */
  readonly status: OfferStatus | 'unspoken';
  readonly statusWords: string;
  /** Every party ordered its half, and the deal happened. */
  readonly happened: boolean;
  readonly parties: readonly PartyLine[];
}

interface Deal {
  readonly move: number;
  readonly target: number;
}

/** Every deal that was offered, or of which a half was ordered, in the order of the turns. */
export const promises = (card: ScenarioCard, end: Told): readonly Pledge[] =>
  played(end).flatMap(report => [...offered(card, end, report), ...unspoken(card, end, report)]);

type Told = Pick<EndMessage, 'reports' | 'reasons'>;

const offered = (card: ScenarioCard, end: Told, report: Report): readonly Pledge[] =>
  report.offers.map(offer => ({
    ...deal(card, end, report, offer, { from: offer.from, agreed: offer.agreed }),
    id: `${report.turn}-${offer.id}`,
    status: offer.status,
    statusWords: statusWords(card, wireOffer(offer)),
  }));

const unspoken = (card: ScenarioCard, end: Told, report: Report): readonly Pledge[] => {
  const loose = report.orders.filter(
    order => isDeal(card, order.move) && !report.offers.some(offer => isSame(offer, order)),
  );
  const deals = loose.filter((order, at) => loose.findIndex(other => isSame(other, order)) === at);
  return deals.map(order => {
    const told = deal(card, end, report, order, { from: -1, agreed: [] });
    return {
      ...told,
      id: `${report.turn}-unspoken-${order.move}-${order.target}`,
      status: 'unspoken',
      statusWords: t(told.happened ? 'end.promise.unspoken.kept' : 'end.promise.unspoken.unmet'),
    };
  });
};

const isSame = (a: Deal, b: Deal): boolean => a.move === b.move && a.target === b.target;

const deal = (
  card: ScenarioCard,
  end: Told,
  report: Report,
  { move, target }: Deal,
  { from, agreed }: { readonly from: number; readonly agreed: readonly number[] },
) => {
  const orders = report.orders.filter(order => isSame(order, { move, target }));
  return {
    turn: report.turn,
    deal: moveName(card, move),
    icon: card.moves[move].icon,
    place: target < 0 ? '' : placeName(card, target),
    happened: orders.some(({ outcome }) => outcome === 'done'),
    parties: card.moves[move].parties.map(({ role }) => {
      const did = {
        offered: role === from,
        agreed: agreed.includes(role),
        ordered: orders.some(({ seat }) => seat === role),
      };
      return {
        role,
        name: roleName(card, role),
        letter: roleLetter(card, role),
        half: partName(card, move, role),
        ...did,
        words: partyWords(did),
        why:
          breachFor(card, end, { turn: report.turn, seat: role, move, target }) ||
          reasonFor(card, end, { of: SAID, turn: report.turn, seat: role, move, target }),
      };
    }),
  };
};

const SAID = ['offered', 'agreed', 'withdrawn'] as const;

const partyWords = ({ offered, agreed, ordered }: { offered: boolean; agreed: boolean; ordered: boolean }): string => {
  const said = offered ? t('end.promise.offered') : agreed ? t('end.promise.agreed') : t('end.promise.silent');
  return `${said}, ${ordered ? t('end.promise.ordered') : t('end.promise.notOrdered')}`;
};
