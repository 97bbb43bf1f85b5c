import type { Scenario } from '../../scenario/scenario.ts';
import { FATES, type Fate, type Study } from '../study.ts';
import { count, percent, roundPercent } from './figures.ts';
import { html, type Markup } from './markup.ts';
import { at, strip } from './plot.ts';
import { badge, moveTitle, roleTitle } from './seats.ts';
import { section, table } from './table.ts';

const MEANT: Readonly<Record<Fate, string>> = {
  kept: 'all agreed and all ordered it',
  broken: 'all agreed, and somebody did not order it',
  moot: 'agreed, and no longer possible at the reveal',
  lapsed: 'nobody answered, or not all',
  withdrawn: 'taken back',
};

/** What became of what was proposed; '' where the scenario has no deals. */
export const dealsSection = (scenario: Scenario, study: Study): Markup => {
  const deals = scenario.moves.filter(({ parties }) => parties.length > 1).map(({ index }) => index);
  if (deals.length === 0) return html``;
  return section({
    id: 'deals',
    title: 'Deals',
    lead: [promised(study, deals)],
    body: [
      html`<ul class="legend">${FATES.map((fate, at) => html`<li><svg class="key" viewBox="0 0 10 10" aria-hidden="true"><rect class="fate-${at}" width="10" height="10"/></svg> <b>${fate}</b> ${MEANT[fate]}</li>`)}</ul>`,
      fatesTable(scenario, study, deals),
    ],
  });
};

const promised = ({ proposals }: Study, deals: readonly number[]): string => {
  const total = (fate: number) => deals.reduce((sum, deal) => sum + proposals[deal][fate], 0);
  const [kept, broken] = [total(FATES.indexOf('kept')), total(FATES.indexOf('broken'))];
  const all = FATES.reduce((sum, _, fate) => sum + total(fate), 0);
  if (all === 0) return 'Nobody proposed a deal in these games.';
  const word =
    kept + broken === 0 ? 'none was agreed' : `of those agreed by all, ${percent(kept / (kept + broken))} were kept`;
  return `${count(all)} proposals; ${word}. A deal may also happen without one, when all order it by themselves.`;
};

const fatesTable = (scenario: Scenario, study: Study, deals: readonly number[]): Markup =>
  table({
    caption: 'Proposals of each deal by what became of them',
    class: 'figures pictured',
    head: [
      'Deal',
      html`<span class="axis-ends"><span>0</span><span>all proposals</span></span>`,
      'Proposed',
      ...FATES,
      'Happened in',
    ],
    rows: deals.map(deal => {
      const fates = study.proposals[deal];
      const all = fates.reduce((sum, found) => sum + found, 0);
      return [
        html`${moveTitle(scenario, deal)} ${scenario.moves[deal].parties.map(({ role }) => html`${badge(scenario, role)}<span class="unseen"> ${roleTitle(scenario, role)}</span>`)}`,
        stacked(fates.map(found => (all === 0 ? 0 : found / all))),
        count(all),
        ...fates.map(found => (all === 0 ? '–' : roundPercent(found / all))),
        roundPercent(
          Math.max(0, ...study.halves.filter(half => half.move === deal).map(({ done }) => done)) / study.games,
        ),
      ];
    }),
  });

/** Parts of a whole beside each other. */
export const stacked = (parts: readonly number[], kind = 'fate'): Markup => {
  let from = 0;
  const drawn = parts.map((share, part) => {
    const rect = html`<rect class="${kind}-${part}" x="${at(100 * from)}" y="2" width="${at(100 * share)}" height="10"/>`;
    from += share;
    return rect;
  });
  return strip(drawn);
};
