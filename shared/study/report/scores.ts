import type { Scenario } from '../../scenario/scenario.ts';
import { type Histogram, quantileOf } from '../histogram.ts';
import { estimateOf95 } from '../interval.ts';
import { momentsOf, spreadOf } from '../moments.ts';
import type { Study } from '../study.ts';
import { count, listed, points, withMargin } from './figures.ts';
import { html, type Markup } from './markup.ts';
import { at, picture, type Scale, scaleOf } from './plot.ts';
import { badge, roleTitle, seatClass } from './seats.ts';
import { section, table } from './table.ts';

/** Where a role should land, and how far from it is still fair. */
const FAIR = { middle: 50, away: 4 } as const;
const QUANTILES = [0.05, 0.25, 0.5, 0.75, 0.95] as const;

/** How the scores of each role lie around 50. */
export const scoresSection = (scenario: Scenario, study: Study): Markup =>
  section({
    id: 'scores',
    title: 'Scores',
    lead: [verdict(scenario, study)],
    body: [
      html`<div class="plots">${study.roles.map((_, role) => scorePlot(scenario, study, role))}</div>`,
      scoreTable(scenario, study),
    ],
  });

const verdict = (scenario: Scenario, { roles }: Study): string => {
  if (scenario.roles.some(({ par }) => par === null))
    return 'There is no par yet, so raw sums are shown: measure it, and 50 will be what these players earn.';
  const means = roles.map(({ scores }, role) => ({ role, ...estimateOf95(momentsOf(scores)) }));
  const named = (list: typeof means) =>
    listed(list.map(({ role, mean }) => `${roleTitle(scenario, role)} (${points(mean)})`));
  const off = means.filter(({ mean }) => Math.abs(mean - FAIR.middle) > FAIR.away);
  if (off.length === 0)
    return `Every role earns 50 on average, give or take ${FAIR.away}: no seat is better to hold than another.`;
  const sure = off.filter(({ mean, margin }) => Math.abs(mean - FAIR.middle) - margin > FAIR.away);
  const perhaps = off.filter(each => !sure.includes(each));
  return [
    ...(sure.length === 0 ? [] : [`Out of line: ${named(sure)}.`]),
    ...(perhaps.length === 0 ? [] : [`Perhaps out of line, as more games would show: ${named(perhaps)}.`]),
    `A fair seat earns 50 on average, give or take ${FAIR.away}; a new par, or other numbers, will bring it there.`,
  ].join(' ');
};

const WIDE = 320;
const HIGH = 140;
const FLOOR = 106;
const BIN = 5;

const scorePlot = (scenario: Scenario, study: Study, role: number): Markup => {
  const { scores } = study.roles[role];
  const title = roleTitle(scenario, role);
  const [low, half, high] = [0.25, 0.5, 0.75].map(share => count(quantileOf(scores, share)));
  const said = `Half of the games end between ${low} and ${high}; the middle one at ${half}.`;
  return html`<figure><h3>${badge(scenario, role)} ${title}</h3>${picture({
    wide: WIDE,
    high: HIGH,
    title: `How often ${title} ends with which score. ${said}`,
    drawn: bars(scenario, scores, role),
  })}<figcaption>${said}</figcaption></figure>`;
};

const bars = (scenario: Scenario, scores: Histogram, role: number): readonly Markup[] => {
  const span = spanOf(scenario, scores, role);
  const x = scaleOf(span, [8, WIDE - 8]);
  const bins = binned(scores, span);
  const most = Math.max(1, ...bins.map(([, games]) => games));
  const y = scaleOf([0, most], [FLOOR, 22]);
  const { mean } = estimateOf95(momentsOf(scores));
  return [
    html`<path class="axis" d="M8 ${FLOOR}H${WIDE - 8}"/>`,
    ...bins.map(
      ([from, games]) =>
        html`<rect class="bar ${seatClass(role)}" x="${at(x(from) + 0.6)}" y="${at(y(games))}" width="${at(x(from + BIN) - x(from) - 1.2)}" height="${at(FLOOR - y(games))}"/>`,
    ),
    ...middle(x, scores),
    ...(scenario.roles[role].par === null
      ? []
      : [
          html`<path class="mark" d="M${at(x(50))} 18V${FLOOR}"/><text class="mark" x="${at(x(50))}" y="12" text-anchor="middle">50</text>`,
        ]),
    html`<path class="mean" d="M${at(x(mean))} ${FLOOR + 1}l-4.5 8h9z"/>`,
    ...ticks(span).map(
      tick => html`<text x="${at(x(tick))}" y="${HIGH - 5}" text-anchor="middle">${count(tick)}</text>`,
    ),
  ];
};

/** A bracket below the axis over the middle half of the games. */
const middle = (x: Scale, scores: Histogram): readonly Markup[] => [
  html`<path class="half" d="M${at(x(quantileOf(scores, 0.25)))} ${FLOOR + 14}H${at(x(quantileOf(scores, 0.75)))}"/>`,
];

/** The scale of a role's scores: 0 to 100, or whatever its raw sums reach. */
export const spanOf = (scenario: Scenario, scores: Histogram, role: number): readonly [number, number] => {
  if (scenario.roles[role].par !== null) return [0, 100];
  const low = BIN * Math.floor((scores[0]?.[0] ?? 0) / BIN);
  return [low, Math.max(low + BIN, BIN * Math.ceil(((scores.at(-1)?.[0] ?? 0) + 1) / BIN))];
};

/** Games per step of five; the highest score is counted with the last step. */
const binned = (scores: Histogram, [low, high]: readonly [number, number]): readonly (readonly [number, number])[] =>
  Array.from({ length: (high - low) / BIN }, (_, bin) => {
    const from = low + bin * BIN;
    const until = from + BIN === high ? high : from + BIN - 1;
    return [from, scores.reduce((sum, [value, games]) => (value >= from && value <= until ? sum + games : sum), 0)];
  });

const STEPS = [5, 10, 25, 50, 100, 250, 500, 1000] as const;

/** Round numbers, at most six of them. */
export const ticks = ([low, high]: readonly [number, number]): readonly number[] => {
  const step = STEPS.find(each => (high - low) / each <= 5) ?? high - low;
  const first = step * Math.ceil(low / step);
  return Array.from({ length: Math.floor((high - first) / step) + 1 }, (_, tick) => first + tick * step);
};

const scoreTable = (scenario: Scenario, { roles }: Study): Markup =>
  table({
    caption: 'Scores per role; triangle: mean, bar below: the middle half of the games',
    head: [
      'Role',
      'Mean, 95 %',
      'Spread',
      ...QUANTILES.map(share => `${count(100 * share)} %`),
      'Raw sum',
      'Its spread',
    ],
    rows: roles.map(({ scores, sums }, role) => [
      html`${badge(scenario, role)} ${roleTitle(scenario, role)}`,
      withMargin(estimateOf95(momentsOf(scores))),
      points(spreadOf(momentsOf(scores))),
      ...QUANTILES.map(share => count(quantileOf(scores, share))),
      points(estimateOf95(momentsOf(sums)).mean),
      points(spreadOf(momentsOf(sums))),
    ]),
  });
