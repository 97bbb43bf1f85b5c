import type { Scenario } from '../../scenario/scenario.ts';
import type { Estimate } from '../interval.ts';
import type { HalfStudy, Study } from '../study.ts';
import { count, differenceOf, listed, marginOf, roundPercent, signed } from './figures.ts';
import { html, type Markup } from './markup.ts';
import { at, scaleOf, strip } from './plot.ts';
import { badge, moveTitle, roleTitle } from './seats.ts';
import { folded, heat, section, table } from './table.ts';

/** Below this share of the games that offer it, a move is hardly used. */
const HARDLY = 0.03;

/** How far the scale of worth reaches, points. */
const REACHES = [10, 20, 40] as const;

/** What each role orders, and what that seems to be worth to it. */
export const movesSection = (scenario: Scenario, study: Study): Markup =>
  section({
    id: 'moves',
    title: 'Moves',
    lead: [
      used(scenario, study.halves),
      'Worth is a difference: the mean score of the role in games in which the move happened, less that in games that only offered it. It goes with the move; it does not prove that the move did it.',
    ],
    body: scenario.roles.map((_, role) => ofRole(scenario, study, role)),
  });

const used = (scenario: Scenario, halves: readonly HalfStudy[]): string => {
  const named = (list: readonly HalfStudy[]) => listed([...new Set(list.map(half => moveTitle(scenario, half.move)))]);
  const hidden = halves.filter(({ offered }) => offered === 0);
  const idle = halves.filter(({ offered, ordered }) => offered > 0 && ordered < HARDLY * offered);
  const said = [
    ...(hidden.length === 0 ? [] : [`Never on offer: ${named(hidden)}.`]),
    ...(idle.length === 0 ? [] : [`Hardly ordered where it is on offer (less than 3 %): ${named(idle)}.`]),
  ];
  return said.length === 0 ? 'Every move finds its players.' : said.join(' ');
};

interface Row {
  readonly half: HalfStudy;
  readonly worth: Estimate | null;
}

const ofRole = (scenario: Scenario, { halves }: Study, role: number): Markup => {
  const rows = halves
    .filter(half => half.role === role)
    .map((half): Row => ({ half, worth: differenceOf(half.scoresWith, half.scoresWithout) }))
    .sort((a, b) => shareOf(b.half) - shareOf(a.half));
  const title = roleTitle(scenario, role);
  const furthest = Math.max(...rows.map(({ worth }) => (worth === null ? 0 : Math.abs(worth.mean))));
  const most = REACHES.find(reach => reach >= furthest) ?? REACHES[REACHES.length - 1];
  return html`<h3 class="run">${badge(scenario, role)} ${title}</h3>
${table({
  caption: `${title}: share of the games that offer a move in which it is ordered (strong colour: in which it happens), and its worth in points of score with its 95 % interval`,
  class: 'figures pictured moves',
  head: [
    'Move or deal',
    'Ordered',
    html`Worth <span class="axis-ends"><span>−${most}</span><span>0</span><span>+${most}</span></span>`,
    'Offered in',
    'Ordered in',
    'Happened in',
  ],
  rows: rows.map(({ half, worth }) => [
    html`${moveTitle(scenario, half.move)}${scenario.moves[half.move].parties.length > 1 ? html` <small>deal</small>` : null}`,
    html`<b>${half.offered === 0 ? 'never offered' : roundPercent(shareOf(half))}</b>${usage(half)}`,
    html`<b>${worth === null ? '–' : html`${signed(worth.mean)} <small>${marginOf(worth)}</small>`}</b>${worthOn(worth, most)}`,
    count(half.offered),
    count(half.ordered),
    count(half.done),
  ]),
})}
${folded(`${title}, turn by turn`, perTurn(scenario, rows, title))}`;
};

const shareOf = ({ offered, ordered }: HalfStudy): number => (offered === 0 ? 0 : ordered / offered);

const usage = (half: HalfStudy): Markup => {
  const done = half.offered === 0 ? 0 : half.done / half.offered;
  return strip([
    html`<rect class="trough" x="0" y="3" width="100" height="8"/>`,
    html`<rect class="fill pale" x="0" y="3" width="${at(100 * shareOf(half))}" height="8"/>`,
    html`<rect class="fill" x="0" y="3" width="${at(100 * done)}" height="8"/>`,
    html`<path class="mark" d="M${100 * HARDLY} 1V13"/>`,
  ]);
};

const worthOn = (worth: Estimate | null, most: number): Markup => {
  const x = scaleOf([-most, most], [0, 100]);
  const zero = html`<path class="axis" d="M50 0V14"/>`;
  if (worth === null) return strip(zero);
  const { mean, margin } = worth;
  return strip([
    zero,
    html`<path class="whisker" d="M${at(x(mean - margin))} 7H${at(x(mean + margin))}"/>`,
    html`<rect class="${mean < 0 ? 'loss' : 'gain'}" x="${at(x(mean) - 1.2)}" y="2" width="2.4" height="10"/>`,
  ]);
};

const perTurn = (scenario: Scenario, rows: readonly Row[], title: string): Markup =>
  table({
    caption: `${title}: share of the games that offer it in each turn in which it is ordered`,
    class: 'figures heated',
    head: ['Move or deal', ...scenario.turns.map((_, turn) => `${turn + 1}`)],
    rows: rows.map(({ half }) => [
      moveTitle(scenario, half.move),
      ...half.perTurn.map(({ offered, ordered }) =>
        offered === 0 ? '–' : heat({ text: roundPercent(ordered / offered), share: ordered / offered }),
      ),
    ]),
  });
