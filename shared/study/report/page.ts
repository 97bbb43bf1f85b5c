import type { Scenario } from '../../scenario/scenario.ts';
import { shareOf95 } from '../interval.ts';
import { meanOf, momentsOf } from '../moments.ts';
import type { Study } from '../study.ts';
import { choicesSection } from './choices.ts';
import { dealsSection } from './deals.ts';
import { endingsSection } from './endings.ts';
import { between, count, percent, points } from './figures.ts';
import { ledgersSection } from './ledgers.ts';
import { html, type Markup, raw } from './markup.ts';
import { movesSection } from './moves.ts';
import { type Remark, remarksSection } from './remarks.ts';
import { scoresSection } from './scores.ts';
import { badge, endingTitle, roleTitle, wordsOf } from './seats.ts';
import { STYLE } from './style.ts';
import { tracksSection, turnsList } from './tracks.ts';

/** What a report cannot read from the study. */
interface About {
  /** `steady against steady` */
  readonly players: string;
  readonly seed: string;
  /** What `lint` says; `null` where it was not asked. */
  readonly remarks: readonly Remark[] | null;
  /** Font faces, as CSS with their data inside; '' for the fonts of the machine. */
  readonly fonts?: string;
}

/** One page that needs nothing else: what many games of a scenario came to, for the one who designs it. */
export const reportOf = (scenario: Scenario, study: Study, about: About): string => {
  const { title, subtitle } = wordsOf(scenario);
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; font-src data:">
<meta name="color-scheme" content="light dark">
<title>${title}: what ${count(study.games)} games came to</title>
<style>${raw(about.fonts ?? '')}${raw(STYLE)}</style>
</head>
<body>
<a class="skip" href="#scores">To the figures</a>
<header><p class="kicker">Designer’s report <span>${scenario.id}</span></p>
<h1>${title}</h1>
<p class="subtitle">${subtitle}</p>
${facts(scenario, study)}
<nav aria-label="Sections"><ul>${sectionsOf(scenario, about).map(([id, name]) => html`<li><a href="#${id}">${name}</a></li>`)}</ul></nav></header>
<main>
${about.remarks === null ? null : remarksSection(about.remarks)}
${scoresSection(scenario, study)}${endingsSection(scenario, study)}${tracksSection(scenario, study)}${movesSection(scenario, study)}${choicesSection(scenario, study)}${dealsSection(scenario, study)}${ledgersSection(scenario, study)}
</main>
<footer>${turnsList(scenario)}
<p>${count(study.games)} games of ${about.players}, seed <code>${about.seed}</code>: the same seed plays the same games on any machine. The law is <code>${scenario.hash.slice(0, 12)}</code>. A margin (±) and an interval hold in 95 of 100 such series. Bots are not people: they show what a rule rewards, not what a table will make of it.</p></footer>
</body>
</html>
`;
  return page.markup;
};

const sectionsOf = (scenario: Scenario, { remarks }: About): readonly (readonly [id: string, name: string])[] => [
  ...(remarks === null ? [] : [['findings', 'Findings'] as const]),
  ['scores', 'Scores'],
  ['endings', 'Endings'],
  ['tracks', 'Tracks'],
  ['moves', 'Moves'],
  ['choices', 'Choices'],
  ...(scenario.moves.some(({ parties }) => parties.length > 1) ? [['deals', 'Deals'] as const] : []),
  ...(scenario.ledgers.length > 0 ? [['ledgers', 'Ledgers'] as const] : []),
];

/** The page in five figures. */
const facts = (scenario: Scenario, study: Study): Markup => {
  const most = study.endings.indexOf(Math.max(...study.endings));
  const terrible = shareOf95(study.catastrophes, study.games);
  return html`<dl class="facts">
<div><dt>Games</dt><dd>${count(study.games)}</dd></div>
<div><dt>Turns, on average</dt><dd>${points(meanOf(momentsOf(study.turns)))} <small>of ${scenario.turns.length}</small></dd></div>
<div><dt>Most common ending</dt><dd>${percent(study.endings[most] / study.games)} <small>${endingTitle(scenario, most)}</small></dd></div>
<div><dt>Catastrophe</dt><dd>${percent(terrible.share)} <small>${between(terrible)}</small></dd></div>
<div class="means"><dt>Mean scores</dt><dd>${study.roles.map(({ scores }, role) => html`<span>${badge(scenario, role)}<span class="unseen">${roleTitle(scenario, role)} </span>${points(meanOf(momentsOf(scores)))}</span> `)}</dd></div>
</dl>`;
};
