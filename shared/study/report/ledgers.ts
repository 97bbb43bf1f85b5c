import { LEDGER_OUTCOMES, type LedgerOutcome } from '../../engine/state.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { estimateOf95 } from '../interval.ts';
import type { Moments } from '../moments.ts';
import type { LedgerStudy, Study } from '../study.ts';
import { stacked } from './deals.ts';
import { count, counted, percent, points, roundPercent, signed, withMargin } from './figures.ts';
import { html, type Markup } from './markup.ts';
import { at, line, picture, scaleOf } from './plot.ts';
import { spanOf, ticks } from './scores.ts';
import { badge, roleTitle, trackTitle, wordsOf } from './seats.ts';
import { section, table } from './table.ts';

/** What closes an entry, or is a signal without one. */
const SETTLED = ['proportional', 'under', 'over', 'lapsed'] as const satisfies readonly LedgerOutcome[];
const MEANT: Readonly<Record<LedgerOutcome, string>> = {
  opened: 'opened',
  proportional: 'answered in measure',
  under: 'answered below',
  over: 'answered above',
  lapsed: 'never answered',
  unprovoked: 'unprovoked signals',
};

/** How acts are answered, and what it costs to leave them unanswered; '' where the scenario keeps no ledger. */
export const ledgersSection = (scenario: Scenario, study: Study): Markup => {
  if (scenario.ledgers.length === 0) return html``;
  return section({
    id: 'ledgers',
    title: 'Ledgers',
    lead: ['An act opens an entry, an answer in kind closes it, and an entry that nobody answers in time has lapsed.'],
    body: study.ledgers.map((_, ledger) => ofLedger(scenario, study, ledger)),
  });
};

const numberOf = ({ outcomes }: LedgerStudy, outcome: LedgerOutcome): number =>
  outcomes[LEDGER_OUTCOMES.indexOf(outcome)];

const ofLedger = (scenario: Scenario, study: Study, index: number): Markup => {
  const ledger = study.ledgers[index];
  const { id, answeredBy } = scenario.ledgers[index];
  const settled = SETTLED.reduce((sum, outcome) => sum + numberOf(ledger, outcome), 0);
  const parts = SETTLED.map(outcome => (settled === 0 ? 0 : numberOf(ledger, outcome) / settled));
  const title = wordsOf(scenario).ledgers[id];
  return html`<h3 class="run">${badge(scenario, answeredBy)} ${title}</h3>
<p class="lead">${settled === 0 ? 'No entry was settled in these games.' : `${roleTitle(scenario, answeredBy)} answers ${percent(1 - parts[3])} of ${points(settled / study.games)} entries in a game, ${percent(parts[0])} in measure; ${points(numberOf(ledger, 'unprovoked') / study.games)} signals a game answer nothing.`}</p>
<div class="whole">${stacked(parts, 'outcome')}</div>
<ul class="legend">${SETTLED.map((outcome, part) => html`<li><svg class="key" viewBox="0 0 10 10" aria-hidden="true"><rect class="outcome-${part}" width="10" height="10"/></svg> <b>${roundPercent(parts[part])}</b> ${MEANT[outcome]}</li>`)}</ul>
${outcomesTable(scenario, study, index)}
${unanswered(scenario, study, index)}`;
};

const outcomesTable = (scenario: Scenario, study: Study, index: number): Markup => {
  const ledger = study.ledgers[index];
  const moved = scenario.tracks
    .map((_, track) => track)
    .filter(track => ledger.changes.some(perTrack => perTrack[track] !== 0));
  return table({
    caption: `${wordsOf(scenario).ledgers[scenario.ledgers[index].id]}: lines of each kind, and the mean change that each brings`,
    head: ['Outcome', 'Lines', 'Per game', ...moved.map(track => trackTitle(scenario, track))],
    rows: LEDGER_OUTCOMES.map((outcome, at) => {
      const lines = ledger.outcomes[at];
      return [
        MEANT[outcome],
        count(lines),
        (lines / study.games).toFixed(2),
        ...moved.map(track =>
          lines === 0 || ledger.changes[at][track] === 0 ? '–' : signed(ledger.changes[at][track] / lines),
        ),
      ];
    }),
  });
};

const WIDE = 360;
const HIGH = 168;
const FLOOR = 132;

/** Scores of the one who should have answered, by how many entries of a game went without. */
const unanswered = (scenario: Scenario, study: Study, index: number): Markup => {
  const { answeredBy: role } = scenario.ledgers[index];
  const { byLapsed } = study.ledgers[index];
  const known = byLapsed.flatMap((scores, lapsed) => (scores.count === 0 ? [] : [{ scores, lapsed }]));
  if (known.length < 2) return html``;
  const title = roleTitle(scenario, role);
  const said = cost(known, title);
  return html`<figure class="wide"><h4>What an unanswered entry costs</h4>${picture({
    wide: WIDE,
    high: HIGH,
    title: `Mean score of ${title} by the number of entries that lapsed. ${said}`,
    drawn: drawn(known, {
      span: spanOf(scenario, study.roles[role].scores, role),
      hasPar: scenario.roles[role].par !== null,
    }),
  })}<figcaption>${said} It goes with lapsed entries; a game that goes badly may also leave less to answer with.</figcaption></figure>
${table({
  caption: `Mean score of ${title} by the number of entries that lapsed in a game`,
  head: ['Entries that lapsed', ...known.map(({ lapsed }) => String(lapsed))],
  rows: [
    ['Games', ...known.map(({ scores }) => count(scores.count))],
    ['Mean score, 95 %', ...known.map(({ scores }) => withMargin(estimateOf95(scores)))],
  ],
})}`;
};

interface Lapsed {
  readonly scores: Moments;
  readonly lapsed: number;
}

/** Points of score per further entry, as the games lie: the slope of the straight line nearest to them. */
const cost = (known: readonly Lapsed[], title: string): string => {
  const games = known.reduce((sum, { scores }) => sum + scores.count, 0);
  const meanLapsed = known.reduce((sum, { scores, lapsed }) => sum + lapsed * scores.count, 0) / games;
  const meanScore = known.reduce((sum, { scores }) => sum + scores.sum, 0) / games;
  const both = known.reduce(
    (sum, { scores, lapsed }) => sum + (lapsed - meanLapsed) * (scores.sum - meanScore * scores.count),
    0,
  );
  const alone = known.reduce(
    (sum, { scores, lapsed }) => sum + (lapsed - meanLapsed) * (lapsed - meanLapsed) * scores.count,
    0,
  );
  return `With each further entry that lapses, ${title} ends ${points(Math.abs(both / alone))} points ${both < 0 ? 'lower' : 'higher'}, over ${counted(games, 'game')}.`;
};

interface Upright {
  readonly span: readonly [number, number];
  readonly hasPar: boolean;
}

const drawn = (known: readonly Lapsed[], { span, hasPar }: Upright): readonly Markup[] => {
  const x = scaleOf([known[0].lapsed - 0.5, (known.at(-1)?.lapsed ?? 1) + 0.5], [34, WIDE - 8]);
  const y = scaleOf(span, [FLOOR, 10]);
  const most = Math.max(...known.map(({ scores }) => scores.count));
  const means = known.map(({ scores, lapsed }) => ({ lapsed, scores, ...estimateOf95(scores) }));
  return [
    ...ticks(span).map(
      score =>
        html`<path class="${hasPar && score === 50 ? 'mark' : 'grid'}" d="M34 ${at(y(score))}H${WIDE - 8}"/><text x="28" y="${at(y(score) + 4)}" text-anchor="end">${count(score)}</text>`,
    ),
    html`<path class="course" d="${line(means.map(({ lapsed, mean }) => [x(lapsed), y(mean)]))}"/>`,
    ...means.map(
      ({ lapsed, mean, margin, scores }) =>
        html`<path class="whisker" d="M${at(x(lapsed))} ${at(y(mean - margin))}V${at(y(mean + margin))}"/><circle class="course" cx="${at(x(lapsed))}" cy="${at(y(mean))}" r="${at(2.5 + 4 * Math.sqrt(scores.count / most))}"/>`,
    ),
    ...means.map(
      ({ lapsed }) => html`<text x="${at(x(lapsed))}" y="${FLOOR + 16}" text-anchor="middle">${lapsed}</text>`,
    ),
    html`<text x="${at((34 + WIDE - 8) / 2)}" y="${HIGH - 4}" text-anchor="middle">entries that lapsed in a game</text>`,
  ];
};
