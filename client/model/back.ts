import { t } from '../text/words.ts';
import { conditionWords } from './condition.ts';
import { sizeName } from './ledger.ts';
import { domainName, ledgerName } from './names.ts';
import type { Parts } from './parts.ts';
import { knownTracks } from './tracks.ts';

/** What a card is besides its effects, for its back: kind, rules and source, each a line. */
export const backOf = (parts: Parts, move: number): string[] => {
  const { card } = parts;
  const { domain, intensity, material, opens, answers, limit, rest, requires, from, covert } = card.moves[move];
  const condition = conditionWords(card, requires, { turn: parts.table.turn, tracks: knownTracks(parts) }, 'all');
  return [
    domain < 0
      ? ''
      : t('card.kind', {
          domain: domainName(card, domain),
          size: sizeName(intensity),
          weight: t(material ? 'card.material' : 'card.symbolic'),
        }),
    opens < 0 ? '' : t('card.opens', { ledger: ledgerName(card, opens) }),
    ...answers.map(ledger => t('card.answers', { ledger: ledgerName(card, ledger) })),
    condition === '' ? '' : t('card.needs', { condition }),
    limit === 0 ? '' : t('card.limit', { n: limit }),
    rest === 0 ? '' : t('card.rest', { n: rest }),
    covert ? t('card.covert.about') : '',
    from === 'article' || from === 'partly' || from === 'beyond' ? t(`card.from.${from}`) : '',
  ].filter(line => line !== '');
};
