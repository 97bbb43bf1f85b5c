import type { Scenario } from '../../scenario/scenario.ts';
import { type Histogram, quantileOf, totalOf } from '../histogram.ts';
import { meanOf, momentsOf } from '../moments.ts';
import type { Study } from '../study.ts';
import { constantsOf } from './constants.ts';
import { count, listed, points, roundPercent } from './figures.ts';
import { html, type Markup } from './markup.ts';
import { at, line, picture, type Scale, scaleOf } from './plot.ts';
import { badge, roleTitle, trackTitle, wordsOf } from './seats.ts';
import { folded, heat, section, table } from './table.ts';

/** How each track runs from turn to turn, and how far games lie apart. */
export const tracksSection = (scenario: Scenario, study: Study): Markup => {
  const constants = constantsOf(scenario);
  const shown = scenario.tracks.map((_, track) => track).filter(track => !constants.includes(track));
  const numbers = shown.filter(track => !scenario.tracks[track].mark);
  const open = numbers.filter(track => scenario.tracks[track].seenBy === null);
  const secret = numbers.filter(track => scenario.tracks[track].seenBy !== null);
  const marks = shown.filter(track => scenario.tracks[track].mark);
  return section({
    id: 'tracks',
    title: 'Tracks',
    lead: [
      'The line is the middle game, the band holds eight games in ten; the frame is the range of the track.',
      lasting(study),
      ...(constants.length === 0
        ? []
        : [
            `Nothing ever changes ${listed(constants.map(track => trackTitle(scenario, track)))}: drawn as a game begins, or set by the host.`,
          ]),
    ],
    body: [
      html`<h3 class="run">On the board</h3><div class="plots small">${open.map(track => trackPlot(scenario, study, track))}</div>`,
      secret.length === 0
        ? html``
        : html`<h3 class="run">Known to some</h3><div class="plots small">${secret.map(track => trackPlot(scenario, study, track))}</div>`,
      marks.length === 0 ? html`` : marksTable(scenario, study, marks),
      folded('Every track, turn by turn', trackTable(scenario, study, numbers)),
    ],
  });
};

const lasting = ({ turns, games }: Study): string => {
  const last = quantileOf(turns, 1);
  const whole = turns.find(([turn]) => turn === last)?.[1] ?? 0;
  return `${roundPercent(whole / games)} of the games last all ${last} turns; where a game has ended, its tracks are no longer counted.`;
};

const WIDE = 280;
const HIGH = 118;
const LEFT = 26;
const RIGHT = WIDE - 8;
const TOP = 8;
const FLOOR = 96;

const trackPlot = (scenario: Scenario, study: Study, track: number): Markup => {
  const { low, high, seenBy } = scenario.tracks[track];
  const turns = study.tracks[track].filter(values => totalOf(values) > 0);
  const title = trackTitle(scenario, track);
  const said = courseOf(turns);
  const x = scaleOf([0, Math.max(1, scenario.turns.length)], [LEFT, RIGHT]);
  const y = scaleOf([low, high], [FLOOR, TOP]);
  return html`<figure><h4>${viewers(scenario, seenBy)}${title}</h4>${picture({
    wide: WIDE,
    high: HIGH,
    title: `${title}, from turn to turn. ${said}`,
    drawn: [...frame(x, y, { low, high, turns: scenario.turns.length }), ...band(x, y, turns)],
  })}<figcaption>${said}</figcaption></figure>`;
};

const viewers = (scenario: Scenario, seenBy: Scenario['tracks'][number]['seenBy']): Markup =>
  seenBy === null
    ? html``
    : html`${seenBy.flatMap((sees, role) => (sees ? [badge(scenario, role), html`<span class="unseen">${roleTitle(scenario, role)}: </span>`] : []))} `;

/** `Rises from 4 to 7; eight games in ten end between 5 and 9.` */
const courseOf = (turns: readonly Histogram[]): string => {
  const [first, last] = [turns[0] ?? [], turns.at(-1) ?? []];
  const [from, to] = [quantileOf(first, 0.5), quantileOf(last, 0.5)];
  const [low, high] = [quantileOf(last, 0.1), quantileOf(last, 0.9)];
  const way = from === to ? `Begins and ends at ${from}` : `${to > from ? 'Rises' : 'Falls'} from ${from} to ${to}`;
  return low === high ? `${way}, in nearly every game.` : `${way}; eight games in ten end between ${low} and ${high}.`;
};

interface Frame {
  readonly low: number;
  readonly high: number;
  readonly turns: number;
}

const frame = (x: Scale, y: Scale, { low, high, turns }: Frame): readonly Markup[] => [
  html`<path class="grid" d="M${LEFT} ${TOP}H${RIGHT}M${LEFT} ${FLOOR}H${RIGHT}"/>`,
  html`<text x="${LEFT - 5}" y="${at(y(high) + 4)}" text-anchor="end">${high}</text>`,
  html`<text x="${LEFT - 5}" y="${at(y(low) + 4)}" text-anchor="end">${low}</text>`,
  ...Array.from({ length: turns + 1 }, (_, turn) => turn)
    .filter(turn => turn === 0 || turn === turns || turns <= 8 || turn % 2 === 0)
    .map(turn => html`<text x="${at(x(turn))}" y="${HIGH - 6}" text-anchor="middle">${turn}</text>`),
];

const band = (x: Scale, y: Scale, turns: readonly Histogram[]): readonly Markup[] => {
  const along = (share: number) => turns.map((values, turn) => [x(turn), y(quantileOf(values, share))] as const);
  const edge = [...along(0.9), ...along(0.1).reverse()];
  return [
    html`<path class="spread" d="${line(edge)}Z"/>`,
    html`<path class="course" d="${line(along(0.5))}"/>`,
    ...along(0.5).map(([cx, cy]) => html`<circle class="course" cx="${at(cx)}" cy="${at(cy)}" r="2.4"/>`),
  ];
};

const turnHeads = (scenario: Scenario): readonly string[] => [
  'Start',
  ...scenario.turns.map((_, turn) => `${turn + 1}`),
];

const marksTable = (scenario: Scenario, study: Study, marks: readonly number[]): Markup =>
  table({
    caption: 'Marks: share of the games still running in which each is set, after each turn',
    class: 'figures heated',
    head: ['Mark', ...turnHeads(scenario)],
    rows: marks.map(track => [
      html`${viewers(scenario, scenario.tracks[track].seenBy)}${trackTitle(scenario, track)}`,
      ...study.tracks[track].map(values => {
        const share = meanOf(momentsOf(values));
        return totalOf(values) === 0 ? '–' : heat({ text: roundPercent(share), share });
      }),
    ]),
  });

const trackTable = (scenario: Scenario, study: Study, numbers: readonly number[]): Markup =>
  table({
    caption: `${listed(['Lowest of eight games in ten', 'middle game', 'highest of eight in ten'])}; mean of all in brackets`,
    head: ['Track', 'Range', ...turnHeads(scenario)],
    rows: [
      ['Games still running', '', ...(study.tracks[0] ?? []).map(values => count(totalOf(values)))],
      ...numbers.map(track => [
        trackTitle(scenario, track),
        `${scenario.tracks[track].low} to ${scenario.tracks[track].high}`,
        ...study.tracks[track].map(values =>
          totalOf(values) === 0
            ? '–'
            : html`${quantileOf(values, 0.1)} · <b>${quantileOf(values, 0.5)}</b> · ${quantileOf(values, 0.9)} <small>(${points(meanOf(momentsOf(values)))})</small>`,
        ),
      ]),
    ],
  });

/** What the turns are called, for those who read of turn 3. */
export const turnsList = (scenario: Scenario): Markup =>
  folded(
    'What the turns are called',
    html`<ol class="turns">${wordsOf(scenario).turns.map(({ title, dates }) => html`<li>${title}${dates === '' ? null : html` <small>${dates}</small>`}</li>`)}</ol>`,
  );
