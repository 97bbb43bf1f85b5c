import './english.ts';
import { afterEach, describe, expect, test } from 'vitest';
import type { FrontPage } from '../../client/model/press.ts';
import { TABLE as SPANISH } from '../../client/text/es/table.ts';
import { TABLE as RUSSIAN } from '../../client/text/ru/table.ts';
import { addWords, language } from '../../client/text/words.ts';
import { HEADLINE, type PressText } from '../../shared/scenario/press.ts';
import { scenarioOf } from '../scenarios.ts';
import { type Game, issuesOf } from './newsstand.ts';

addWords('es', SPANISH);
addWords('ru', RUSSIAN);
afterEach(() => {
  language.value = 'en';
});

const law = scenarioOf('two-presidents-2019');
const GAMES: readonly Game[] = Array.from({ length: 5 }, (_, at) => ({
  seed: `two papers ${at}`,
  strength: at % 2 === 0 ? 'random' : 'easy',
}));

const storiesOf = (page: FrontPage) => [page.lead, ...page.columns];
const headlinesOf = (page: FrontPage): readonly string[] => [
  ...storiesOf(page).map(({ headline }) => headline),
  ...page.wire.map(({ text }) => text),
];
const textsOf = (page: FrontPage): readonly string[] => [
  ...headlinesOf(page),
  ...storiesOf(page).flatMap(({ story, says }) => [story, ...says.map(({ words }) => words)]),
];

describe.each(['en', 'es', 'ru'])('two presidents in the paper, in %s', name => {
  const { press, places } = law.texts[name];
  const { moves, events, endings, ledgers } = press as PressText;
  const open = law.moves.filter(({ covert }) => !covert);

  test('every public order, event and ending has its news; every deal has news of a half that waits', () => {
    expect(open.filter(({ id }) => !moves[id]?.headline || !moves[id].story).map(({ id }) => id)).toEqual([]);
    const deals = open.filter(({ parties }) => parties.length > 1);
    expect(deals.filter(({ id }) => !moves[id].unmet.headline).map(({ id }) => id)).toEqual([]);
    expect(law.events.filter(({ id }) => !events[id]?.story).map(({ id }) => id)).toEqual([]);
    expect(law.endings.filter(({ id }) => !endings[id]?.story).map(({ id }) => id)).toEqual([]);
    expect(ledgers.promises.lapsed.headline).not.toBe('');
  });

  test('what is covert has none', () => {
    expect(law.moves.filter(({ covert, id }) => covert && moves[id] !== undefined)).toEqual([]);
  });

  test('at an ending every side is quoted', () => {
    const roles = law.roles.map(({ id }) => id).sort();
    for (const { id } of law.endings) expect(Object.keys(endings[id].says).sort()).toEqual(roles);
  });

  test('headlines fit with the longest place in them', () => {
    const written = [...Object.values(moves), ...Object.values(events)].flatMap(({ headline, again }) => [
      headline,
      ...again.map(told => told.headline),
    ]);
    const filled = written.flatMap(text => Object.values(places).map(place => text.replace('{place}', place)));
    expect([...new Set(filled)].filter(text => text.length > HEADLINE)).toEqual([]);
  });

  test('nothing is told in the same words on one page, nor led with twice', () => {
    language.value = name;
    const games = GAMES.map(game => issuesOf(law, game, name));
    const pages = games.flat();
    expect(pages.flatMap(textsOf).filter(text => text === '' || /[!¡{}]|undefined/.test(text))).toEqual([]);
    const twice = pages.flatMap(page => headlinesOf(page).filter((text, at, all) => all.indexOf(text) !== at));
    expect(twice).toEqual([]);
    const led = games.flatMap(issues =>
      issues.filter((page, at) => at > 0 && page.lead.headline === issues[at - 1].lead.headline),
    );
    expect(led).toEqual([]);
  });
});
