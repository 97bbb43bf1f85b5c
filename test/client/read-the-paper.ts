// Prints the front pages of ten games of bots: `node test/client/read-the-paper.ts [language] [scenario] [first game] [games]`.

import type { Article, FrontPage } from '../../client/model/press.ts';
import { addWords, language } from '../../client/text/words.ts';
import { STRENGTHS } from '../../shared/bots/decision.ts';
import { compile } from '../../shared/scenario/compile.ts';
import { filesOf } from '../scenarios.ts';
import { issuesOf } from './newsstand.ts';

const [spoken = 'en', folder = 'venezuela-2024', first = '0', games = '10'] = process.argv.slice(2);

const TABLES = {
  en: async () => (await import('../../client/text/en/table.ts')).TABLE,
  es: async () => (await import('../../client/text/es/table.ts')).TABLE,
  ru: async () => (await import('../../client/text/ru/table.ts')).TABLE,
};

const wrapped = (text: string): string => text.replace(/(.{1,96})(?: |$)/g, '   $1\n').trimEnd();

const article = ({ headline, dateline, picture, story, says }: Article): string =>
  [
    `   ** ${headline} **   [${picture}]`,
    wrapped(dateline === '' ? story : `${dateline.toUpperCase()}. ${story}`),
    ...says.map(({ office, words }) => `     – ${office}: “${words}”`),
  ].join('\n');

const page = (issue: FrontPage): string =>
  [
    `=== ${issue.title} · ${issue.volume} No. ${issue.number} · ${issue.turn} · ${issue.edition} · ${issue.date} · ${issue.price}`,
    article(issue.lead),
    ...issue.columns.map(article),
    ...(issue.note === '' ? [] : [wrapped(`NOTE ${issue.note}`)]),
    '   WIRE',
    ...issue.wire.map(({ turn, seats, text }) => `   T${turn} ${seats.join('+') || '·'} ${text}`),
    `   ${issue.more}`,
  ].join('\n');

addWords('en', await TABLES.en());
if (spoken === 'es' || spoken === 'ru') addWords(spoken, await TABLES[spoken]());
language.value = spoken;
const compiled = compile(filesOf(folder));
if (!compiled.ok) throw new Error(JSON.stringify(compiled.error[0]));
for (let at = Number(first); at < Number(first) + Number(games); at++) {
  const strength = STRENGTHS.filter(each => each !== 'keen')[at % 3];
  console.log(`\n######## game ${at}, ${strength}\n`);
  for (const issue of issuesOf(compiled.value, { seed: `press ${at}`, strength }, spoken))
    console.log(`${page(issue)}\n`);
}
