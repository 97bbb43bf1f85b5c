import type { ScenarioCard } from '../../shared/wire/http.ts';
import { OUTCOMES, type ReportMessage } from '../../shared/wire/messages.ts';
import { listed, t } from '../text/words.ts';
import { isDeal, moveName, partName, roleLetter, roleName } from './names.ts';
import { statusWords } from './offers.ts';

export interface HalfTold {
  readonly role: number;
  readonly name: string;
  readonly letter: string;
  readonly part: string;
  /** It lay on the table at the reveal. */
  readonly came: boolean;
}

/** A deal of which at least one half was ordered, or that had been offered to this onlooker. */
export interface DealTold {
  readonly move: number;
  readonly title: string;
  readonly met: boolean;
  /** None where nobody ordered any. */
  readonly halves: readonly HalfTold[];
  readonly stamp: string;
  readonly words: string;
  /** What became of the promise, '' where none was made or it is not for this onlooker. */
  readonly promise: string;
}

export const dealsTold = (card: ScenarioCard, report: ReportMessage): DealTold[] => {
  const ordered = report.orders.map(([, move]) => move).filter(move => isDeal(card, move));
  const offered = report.offers.map(([, move]) => move);
  return [...new Set([...ordered, ...offered])].map(move => dealTold(card, report, move));
};

const dealTold = (card: ScenarioCard, report: ReportMessage, move: number): DealTold => {
  const orders = report.orders.filter(([, of]) => of === move);
  const outcomes = orders.map(([, , , outcome]) => OUTCOMES[outcome] ?? 'done');
  const met = outcomes.includes('done');
  const halves = card.moves[move].parties.map(({ role }) => ({
    role,
    name: roleName(card, role),
    letter: roleLetter(card, role),
    part: partName(card, move, role),
    came: orders.some(([seat]) => seat === role),
  }));
  const became = met ? 'met' : outcomes.includes('failed') ? 'failed' : orders.length === 0 ? 'none' : 'unmet';
  const offer = report.offers.find(([, of]) => of === move);
  return {
    move,
    title: moveName(card, move),
    met,
    halves: became === 'none' ? [] : halves,
    stamp: t(`reveal.deal.${became}`),
    words: dealWords(halves, moveName(card, move), became),
    promise: offer ? statusWords(card, offer) : '',
  };
};

const dealWords = (halves: readonly HalfTold[], deal: string, became: 'met' | 'failed' | 'none' | 'unmet'): string => {
  const names = (came: boolean) => listed(halves.filter(half => half.came === came).map(({ name }) => name));
  switch (became) {
    case 'met':
      return t('reveal.deal.metWords', { deal, seats: names(true) });
    case 'failed':
      return t('reveal.deal.failedWords', { deal });
    case 'none':
      return t('reveal.deal.noneWords', { deal });
    case 'unmet':
      // Both halves may have come for different places.
      return names(false) === ''
        ? t('reveal.deal.apartWords', { deal })
        : t('reveal.deal.unmetWords', { deal, came: names(true), missing: names(false) });
  }
};
