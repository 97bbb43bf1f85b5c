import './english.ts';
import { afterEach, describe, expect, test } from 'vitest';
import { extraEdition } from '../../client/model/debrief/extra-edition.ts';
import { type FrontPage, frontPage } from '../../client/model/press.ts';
import { figureSentence } from '../../client/model/press-figures.ts';
import { SCENES } from '../../client/panels/press/scenes.ts';
import { TABLE as SPANISH } from '../../client/text/es/table.ts';
import { TABLE as RUSSIAN } from '../../client/text/ru/table.ts';
import { addWords, language } from '../../client/text/words.ts';
import { describe as describeScenario } from '../../shared/scenario/describe.ts';
import { HEADLINE, LEDGER_NEWS, PICTURES, type PressText } from '../../shared/scenario/press.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';
import { OUTCOMES, type ReportMessage } from '../../shared/wire/messages.ts';
import { allScenarios, flagship, scenarioOf } from '../scenarios.ts';
import { endOf, type Game, issuesOf, reportsOf } from './newsstand.ts';

addWords('es', SPANISH);
addWords('ru', RUSSIAN);
const LANGUAGES = ['en', 'es', 'ru'];
/** Bots that look ahead think long: one game of theirs is enough here. */
const GAMES: readonly Game[] = Array.from({ length: 9 }, (_, at) => ({
  seed: `press ${at}`,
  strength: at === 8 ? 'steady' : at % 2 === 0 ? 'random' : 'easy',
}));

const speak = (name: string): void => {
  language.value = name;
};
afterEach(() => speak('en'));

const law = flagship();
const card = describeScenario(law, 'en');
const moveOf = (id: string): number => card.moves.findIndex(move => move.id === id);
const trackOf = (id: string): number => card.tracks.findIndex(track => track.id === id);

/** A turn in which nothing happened. */
const QUIET: ReportMessage = {
  turn: 1,
  orders: [],
  sealedBy: [],
  luck: [],
  ledger: [],
  offers: [],
  changes: [],
  events: [],
  dawn: [],
  injected: [],
  tracks: [],
};
const done = (seat: number, id: string) => [seat, moveOf(id), -1, OUTCOMES.indexOf('done')] as const;
const MOVE = 1;

const headlinesOf = (page: FrontPage): readonly string[] => [
  page.lead.headline,
  ...page.columns.map(({ headline }) => headline),
  ...page.wire.map(({ text }) => text),
];
const textsOf = (page: FrontPage): readonly string[] => [
  ...headlinesOf(page),
  ...[page.lead, ...page.columns].flatMap(({ story, says }) => [story, ...says.map(({ words }) => words)]),
  page.more,
];
const sentencesOf = (page: FrontPage): readonly string[] =>
  textsOf(page)
    .flatMap(text => text.split(/(?<=[.?])\s+/))
    .filter(text => text !== '');

describe.each(LANGUAGES)('every headline that can appear in %s', name => {
  const printable = ({ moves, events, endings, ledgers, opening }: PressText): readonly string[] => [
    opening.headline,
    ...[...Object.values(moves), ...Object.values(events)].flatMap(({ headline, again }) => [
      headline,
      ...again.map(told => told.headline),
    ]),
    ...Object.values(moves).map(({ unmet }) => unmet.headline),
    ...Object.values(endings).map(({ headline }) => headline),
    ...Object.values(ledgers).flatMap(told => LEDGER_NEWS.map(outcome => told[outcome].headline)),
  ];

  test.each(['venezuela-2024', 'dock-strike', 'cuba-1962'])('%s', folder => {
    const { texts } = scenarioOf(folder);
    const { press, places } = texts[name];
    const filled = printable(press as PressText).flatMap(text =>
      text.includes('{place}') ? Object.values(places).map(place => text.replace('{place}', place)) : [text],
    );
    expect(filled.length).toBeGreaterThan(5);
    expect(filled.filter(text => text.length > HEADLINE || /[!¡{}]/.test(text))).toEqual([]);
  });

  test.each(['venezuela-2024', 'cuba-1962'])('nothing that is public goes without one in %s', folder => {
    const law = scenarioOf(folder);
    const press = law.texts[name].press as PressText;
    const open = law.moves.filter(({ covert }) => !covert);
    expect(open.filter(({ id }) => !press.moves[id]?.headline).map(({ id }) => id)).toEqual([]);
    const deals = open.filter(({ parties }) => parties.length > 1);
    expect(deals.filter(({ id }) => !press.moves[id].unmet.headline).map(({ id }) => id)).toEqual([]);
    expect(law.events.filter(({ id }) => !press.events[id]?.headline).map(({ id }) => id)).toEqual([]);
    expect(law.endings.filter(({ id }) => !press.endings[id]?.headline).map(({ id }) => id)).toEqual([]);
  });
});

describe.each(LANGUAGES)('nine games of bots, read in %s', name => {
  const read = (): readonly (readonly FrontPage[])[] => {
    speak(name);
    return GAMES.map(game => issuesOf(law, game, name));
  };

  test('no headline runs over or shouts, every gap is filled', () => {
    const pages = read().flat();
    expect(pages.length).toBeGreaterThan(50);
    expect(pages.flatMap(headlinesOf).filter(text => text === '' || text.length > HEADLINE)).toEqual([]);
    expect(pages.flatMap(textsOf).filter(text => /[!¡{}]|undefined|null|NaN/.test(text))).toEqual([]);
  });

  test('no page says a sentence twice', () => {
    const twice = read()
      .flat()
      .flatMap(page => sentencesOf(page).filter((text, at, all) => all.indexOf(text) !== at));
    expect(twice).toEqual([]);
  });

  test('no issue leads with the headline of the last', () => {
    const repeated = read().flatMap(issues =>
      issues.filter((page, at) => at > 0 && page.lead.headline === issues[at - 1].lead.headline),
    );
    expect(repeated).toEqual([]);
  });
});

describe.each(LANGUAGES)('eight turns, read one after another in %s', name => {
  const read = (): readonly (readonly FrontPage[])[] => {
    speak(name);
    return GAMES.map(game => issuesOf(law, game, name));
  };
  const quotesOf = (page: FrontPage): readonly string[] => page.lead.says.map(({ words }) => words);

  test('a quote is not printed twice within three issues', () => {
    const repeated = read().flatMap(issues =>
      issues.flatMap((page, at) => {
        const lately = issues.slice(Math.max(0, at - 2), at).flatMap(quotesOf);
        return quotesOf(page).filter(words => lately.includes(words));
      }),
    );
    expect(repeated).toEqual([]);
  });

  test('no page tells one figure twice', () => {
    const { tracks } = law.texts[name].press as PressText;
    const shapes = Object.values(tracks).map(({ up, down, floor }) =>
      [...up, ...down, ...floor].map(
        text => new RegExp(text.replace(/[.*+?^$()|]/g, '\\$&').replace(/\{\w+\}/g, '.+')),
      ),
    );
    const toldIn = (page: FrontPage, shape: readonly RegExp[]): number =>
      sentencesOf(page).filter(sentence => shape.some(one => one.test(sentence))).length;
    const twice = read()
      .flat()
      .filter(page => shapes.some(shape => toldIn(page, shape) > 1));
    expect(twice).toEqual([]);
  });

  test('what happens again is never told like the first time', () => {
    const { moves, events } = law.texts[name].press as PressText;
    const told = [...Object.values(moves), ...Object.values(events)].filter(({ again }) => again.length > 0);
    const firsts = new Set(told.map(({ headline }) => headline).filter(headline => !headline.includes('{place}')));
    const relapsed = read().flatMap(issues => {
      const printed = issues.flatMap(headlinesOf).filter(headline => firsts.has(headline));
      return printed.filter((headline, at) => printed.indexOf(headline) !== at);
    });
    expect(relapsed).toEqual([]);
  });
});

describe('what the paper may know', () => {
  test('it is the same paper for everybody at the table, and for who only watches', () => {
    for (const game of GAMES) {
      const watched = issuesOf(law, game);
      for (const seat of law.roles.keys()) expect(issuesOf(law, game, 'en', seat)).toEqual(watched);
    }
  });

  test('a covert deal is told to nobody, not even to those who made it', () => {
    const deal = { ...QUIET, orders: [done(0, 'assurances'), done(3, 'assurances')] };
    const page = frontPage(card, [deal]);
    expect(page.wire).toEqual([]);
    expect(page.lead.headline).toBe('Every desk manned, and nothing on the wire');
  });

  test('private tracks are not printed', () => {
    const page = frontPage(card, [{ ...QUIET, tracks: [[trackOf('grip'), 9, 3]] }]);
    expect(JSON.stringify(page)).not.toContain('Cohesion');
    expect(page.more).toBe('');
  });
});

test('the extra edition of the debrief is the issue that the table read, though all is open by then', () => {
  for (const game of GAMES) {
    const end = endOf(law, game);
    expect(extraEdition(card, end)).toEqual(issuesOf(law, game).at(-1));
  }
});

describe('how the page is made', () => {
  const bombers = {
    ...QUIET,
    orders: [done(0, 'husband'), done(0, 'bombers')],
    changes: [[trackOf('tension'), 2, MOVE, moveOf('bombers')]],
    tracks: [[trackOf('tension'), 4, 6]],
  } as const;

  test('what moved the board leads, with its figure in words; the rest stands beside it', () => {
    const { lead, columns } = frontPage(card, [bombers]);
    expect(lead.headline).toBe('Russian bombers land in Venezuela');
    expect(lead.dateline).toBe('Caracas, 14 August 2024');
    expect(lead.story).toMatch(/At sea, tension climbs two points and stands at six\.$/);
    expect(lead.says[0].office).toBe('Foreign ministry, Moscow');
    expect(columns.map(({ headline }) => headline)).toEqual(['Moscow saves its strength']);
  });

  test('the same reports make the same page', () => {
    expect(frontPage(card, [bombers])).toEqual(frontPage(card, [structuredClone(bombers)]));
  });

  test('what is done again is told in other words', () => {
    const { lead } = frontPage(card, [bombers, { ...bombers, turn: 2 }]);
    expect(lead.headline).toBe('The bombers come back to Venezuela');
  });

  test('what comes down to its lowest is told as such', () => {
    const { lead } = frontPage(card, [
      {
        ...bombers,
        tracks: [[trackOf('tension'), 2, 0]],
        changes: [[trackOf('tension'), -2, MOVE, moveOf('bombers')]],
      },
    ]);
    expect(lead.story).toMatch(/At sea, tension falls two points, and none is left\.$/);
  });

  test('a half that nobody met is told without its promise', () => {
    const half = [0, moveOf('prepayment'), -1, OUTCOMES.indexOf('unmet')] as const;
    const { lead } = frontPage(card, [{ ...QUIET, orders: [half] }]);
    expect(lead.headline).toBe('Oil prepayment waits for a signature');
  });

  test('figures that no story tells are counted at the foot', () => {
    const tracks = ['street', 'economy'].map(id => [trackOf(id), 9, 10] as const);
    const page = frontPage(card, [{ ...bombers, tracks: [...bombers.tracks, ...tracks] }]);
    expect(page.more).toBe('Two more figures moved, and found no room on this page.');
  });

  test('what the host sends in leads', () => {
    const sent = { ...bombers, injected: [{ text: 'A fog closes the Sound', changes: [] }] };
    expect(frontPage(card, [sent]).lead.headline).toBe('A fog closes the Sound');
  });

  test('the first edition comes before any order, with a word to the reader', () => {
    const first = frontPage(card, reportsOf(law, GAMES[0]).reports.slice(0, 1));
    expect(first).toMatchObject({ number: 1, edition: 'First edition', date: '1 August 2024', more: '' });
    expect(first.lead.headline).toBe('Two winners, one election');
    expect(first.note).toContain('You speak for an office');
  });

  test('the ending leads the last issue', () => {
    const ending = law.endings.findIndex(({ id }) => id === 'contested');
    const page = frontPage(card, [bombers], ending);
    expect(page).toMatchObject({ edition: 'Extra edition' });
    expect(page.lead.headline).toBe('The oath is sworn behind cordons');
    expect(page.columns[0].headline).toBe('Russian bombers land in Venezuela');
  });
});

describe('figures', () => {
  const figure = { track: trackOf('tension'), before: 4, after: 6 };
  test.each([
    ['en', 'Tension at sea rises two points, to six.'],
    ['es', 'La tensión en el mar sube dos puntos, hasta seis.'],
    ['ru', 'Напряжённость в море выросла на два пункта, до шести.'],
  ])('are words up to twelve in %s', (name, sentence) => {
    speak(name);
    expect(figureSentence(describeScenario(law, name), figure, 0)).toBe(sentence);
  });
  test('are figures beyond', () => {
    const high = { track: trackOf('recognition'), before: 12, after: 13 };
    expect(figureSentence(card, high, 0)).toBe('Recognition of Caracas abroad rises one point, to 13.');
  });
});

describe('a scenario without a press', () => {
  const bare = (scenario: Scenario): Scenario => ({
    ...scenario,
    texts: { en: { ...scenario.texts[scenario.languages[0]], press: null } },
    languages: ['en'],
  });
  test.each(allScenarios().map(scenario => [scenario.id, scenario] as const))('%s still has a paper', (_, scenario) => {
    for (const game of GAMES.slice(0, 3)) {
      const pages = issuesOf(bare(scenario), game);
      expect(pages.flatMap(headlinesOf).filter(text => text === '' || text.length > HEADLINE)).toEqual([]);
      expect(pages.flatMap(textsOf).filter(text => /[{}]|undefined/.test(text))).toEqual([]);
    }
  });
});

test('every subject that a writer may name has a drawing', () => {
  expect(PICTURES.filter(subject => SCENES[subject].marks.length < 2)).toEqual([]);
});
