import type { Scenario } from '../../scenario/scenario.ts';
import { type Share, shareOf95 } from '../interval.ts';
import { meanOf } from '../moments.ts';
import type { Study } from '../study.ts';
import { between, count, listed, percent, points } from './figures.ts';
import { html, type Markup } from './markup.ts';
import { at, scaleOf, strip } from './plot.ts';
import { badge, endingTitle, roleTitle } from './seats.ts';
import { type Cell, folded, heat, section, table } from './table.ts';

/** What a designer aims at: shares of all games. */
const ORDINARY = { low: 0.05, high: 0.45 } as const;
const CATASTROPHE = { low: 0.03, high: 0.12 } as const;

/** How often each ending comes, and what it is worth to whom. */
export const endingsSection = (scenario: Scenario, study: Study): Markup =>
  section({
    id: 'endings',
    title: 'Endings',
    lead: [often(scenario, study), terrible(study)],
    body: [shares(scenario, study), folded('What each ending is worth to whom', worths(scenario, study))],
  });

const often = (scenario: Scenario, { endings, games }: Study): string => {
  const order = endings.map((_, ending) => ending).sort((a, b) => endings[b] - endings[a]);
  const never = order.filter(ending => endings[ending] === 0);
  const first = `${endingTitle(scenario, order[0])} comes most often, in ${percent(endings[order[0]] / games)} of the games.`;
  if (never.length === 0) return `${first} Every ending comes in some game.`;
  return `${first} Never: ${listed(never.map(ending => endingTitle(scenario, ending)))}.`;
};

const terrible = ({ catastrophes, games }: Study): string => {
  const share = shareOf95(catastrophes, games);
  return `The game ends in catastrophe in ${percent(share.share)} (${between(share)}): ${judged(share)} the 3 to 12 % that keep it a threat and not the rule.`;
};

/** An interval that reaches into the band leaves it open. */
const judged = ({ share, low, high }: Share): string => {
  if (share < CATASTROPHE.low) return high < CATASTROPHE.low ? 'less than' : 'perhaps less than';
  if (share > CATASTROPHE.high) return low > CATASTROPHE.high ? 'more than' : 'perhaps more than';
  return 'within';
};

const shares = (scenario: Scenario, { endings, games }: Study): Markup => {
  const most = Math.max(0.6, ...endings.map(found => shareOf95(found, games).high));
  return table({
    caption: 'Share of games per ending; shaded: where it should lie, line: 95 % interval',
    class: 'figures pictured',
    head: [
      'Ending',
      html`<span class="axis-ends"><span>0</span><span>${percent(most)}</span></span>`,
      'Share',
      '95 %',
      'Games',
    ],
    rows: scenario.endings.map(({ cap }, ending) => {
      const share = shareOf95(endings[ending], games);
      return [
        html`${endingTitle(scenario, ending)}${cap < 0 ? null : html` <small>catastrophe, at most ${cap}</small>`}`,
        bar(share, cap < 0 ? ORDINARY : CATASTROPHE, most),
        percent(share.share),
        between(share),
        count(endings[ending]),
      ];
    }),
  });
};

const bar = (share: Share, band: { readonly low: number; readonly high: number }, most: number): Markup => {
  const x = scaleOf([0, most], [0, 100]);
  return strip([
    html`<rect class="band" x="${at(x(band.low))}" y="0" width="${at(x(band.high) - x(band.low))}" height="14"/>`,
    html`<rect class="fill" x="0" y="1" width="${at(x(share.share))}" height="8"/>`,
    html`<path class="whisker" d="M${at(x(share.low))} 12H${at(x(share.high))}"/>`,
  ]);
};

const worths = (scenario: Scenario, { roles, endings }: Study): Markup =>
  table({
    caption: 'Mean score per role and ending',
    head: ['Ending', ...roles.map((_, role) => html`${badge(scenario, role)} ${roleTitle(scenario, role)}`)],
    rows: scenario.endings.map((_, ending) => [
      endingTitle(scenario, ending),
      ...roles.map(({ byEnding }, role) =>
        endings[ending] === 0 ? '–' : worth(meanOf(byEnding[ending]), scenario.roles[role].par !== null),
      ),
    ]),
  });

/** Raw sums have no scale of their own to be tinted by. */
const worth = (mean: number, hasPar: boolean): Cell =>
  hasPar ? heat({ text: points(mean), share: mean / 100 }) : points(mean);
