import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { compile } from '../../shared/scenario/compile.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';
import type { Histogram } from '../../shared/study/histogram.ts';
import { meanOf, momentsOf } from '../../shared/study/moments.ts';
import { reportOf } from '../../shared/study/report/page.ts';
import { allOfStrength, gameOf } from '../../shared/study/series.ts';
import { studyOf } from '../../shared/study/study-of.ts';
import { run } from '../scenario/command.ts';
import { TINY } from '../scenario/planted.ts';

const lawOf = (text: string): Scenario => {
  const law = compile([{ name: 'tiny.yaml', text }]);
  if (!law.ok) throw new Error(law.error.map(({ message }) => message).join('\n'));
  return law.value;
};

const GAMES = 40;
const played = (scenario: Scenario) => {
  const series = { seed: 'report', minds: allOfStrength(scenario, 'random') };
  return studyOf(
    scenario,
    Array.from({ length: GAMES }, (_, game) => gameOf(scenario, series, game)),
  );
};

const ABOUT = { players: 'random bots in every seat', seed: 'report', remarks: null };
const scenario = lawOf(TINY);
const study = played(scenario);
const page = reportOf(scenario, study, ABOUT);

/** The cells of the row with this heading, in the first table of a section that has one. */
const row = (section: string, heading: string, from = page): readonly string[] => {
  const within = from.slice(from.indexOf(`<section id="${section}">`));
  const [found = ''] = within.split('<tr>').filter(text => wordsIn(text.split('</th>')[0]) === heading);
  return found.split('</tr>')[0].split('<td>').slice(1).map(wordsIn);
};
const wordsIn = (markup: string): string =>
  markup
    .replace(/<svg.*?<\/svg>/gs, '')
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim();

describe('the report', () => {
  test('has a section for everything that the scenario has, and a way to each', () => {
    const sections = [...page.matchAll(/<section id="(\w+)">/g)].map(([, id]) => id);
    expect(sections).toEqual(['scores', 'endings', 'tracks', 'moves', 'choices', 'deals', 'ledgers']);
    for (const id of sections) expect(page).toContain(`<a href="#${id}">`);
  });

  test('tells the scores of the study', () => {
    const { scores, sums } = study.roles[0];
    const cells = row('scores', 'North');
    expect(cells[0]).toMatch(new RegExp(`^${meanOf(momentsOf(scores)).toFixed(1)} ± \\d`));
    expect(cells[7]).toBe(meanOf(momentsOf(sums)).toFixed(1));
  });

  test('tells the endings of the study, with interval and number of games', () => {
    for (const [index, { id }] of scenario.endings.entries()) {
      const cap = scenario.endings[index].cap;
      const title = scenario.texts.en.endings[id].title + (cap < 0 ? '' : ` catastrophe, at most ${cap}`);
      const cells = row('endings', title);
      expect(cells[1]).toBe(`${((100 * study.endings[index]) / GAMES).toFixed(1)} %`);
      expect(cells[3]).toBe(String(study.endings[index]));
    }
  });

  test('tells what was offered, ordered and done of each half of a move', () => {
    const at = study.halves.findIndex(half => scenario.moves[half.move].id === 'sail');
    const { offered, ordered, done } = study.halves[at];
    const title = scenario.texts.en.moves.sail.title;
    expect(row('moves', title).slice(2)).toEqual([offered, ordered, done].map(String));
  });

  test('tells each track from the start to the last turn', () => {
    const at = scenario.tracks.findIndex(({ id }) => id === 'peace');
    const cells = row('tracks', 'Peace');
    expect(cells[0]).toBe('0 to 10');
    expect(cells[1]).toBe('5 · 5 · 5 (5.0)');
    expect(cells).toHaveLength(2 + scenario.turns.length);
    expect(cells[2]).toContain(`(${meanOf(momentsOf(study.tracks[at][1])).toFixed(1)})`);
  });

  test('names what nothing ever changes, and draws it no course', () => {
    const still = lawOf(
      TINY.replace(
        '  signed: {title: Signed}',
        '  signed: {title: Signed}\n  moon: {range: [1, 3], start: [1, 2], title: The moon}',
      ),
    );
    const said = reportOf(still, played(still), ABOUT);
    expect(said).toContain('Nothing ever changes The moon:');
    expect(said).not.toContain('The moon, from turn to turn');
  });

  test('tells the lines of the ledger', () => {
    expect(row('ledgers', 'never answered')[0]).toBe(String(study.ledgers[0].outcomes[4]));
    expect(page).toContain('What an unanswered entry costs');
  });

  test('is the same for the same study', () => {
    expect(reportOf(scenario, study, ABOUT)).toBe(page);
  });

  test('asks nothing of a network, and needs no script', () => {
    expect(page).not.toMatch(/https?:|src=|url\(|<script|<link|<img|<iframe|@import/);
    expect(page).toContain(`default-src 'none'`);
  });

  test('every picture says what it shows, and every badge has its letter beside its colour', () => {
    const pictures = [...page.matchAll(/<svg [^>]*>(.{20})/gs)];
    const spoken = pictures.filter(([svg]) => svg.includes('role="img"'));
    expect(spoken.length).toBeGreaterThan(5);
    for (const [, inside] of spoken) expect(inside).toMatch(/^<title>\w/);
    for (const [svg] of pictures.filter(([svg]) => !svg.includes('role="img"'))) expect(svg).toContain('aria-hidden');
    for (const [svg] of page.matchAll(/<svg class="badge".*?<\/svg>/gs))
      expect(svg).toMatch(/<text[^>]*>\p{L}<\/text>/u);
  });

  test('every table has a caption, and whatever is opened is closed', () => {
    expect(page.match(/<table/g)).toHaveLength(page.match(/<table[^>]*><caption><span>[^<]/g)?.length ?? -1);
    const open: string[] = [];
    for (const [, closes, name, rest] of page
      .slice(page.indexOf('<body>'))
      .replace('</html>', '')
      .matchAll(/<(\/?)([a-z0-9]+)([^>]*)>/g)) {
      if (closes === '/') expect(open.pop()).toBe(name);
      else if (!rest.endsWith('/') && name !== 'br') open.push(name);
    }
    expect(open).toEqual([]);
  });

  test('words of a scenario are words, whatever signs stand in them', () => {
    const sly = lawOf(TINY.replace('title: The ferry', `title: "<script>alert(1)</script> & 'co'"`));
    const said = reportOf(sly, played(sly), { ...ABOUT, seed: '"><b>' });
    expect(said).not.toContain('<script');
    expect(said).toContain('<h1>&lt;script&gt;alert(1)&lt;/script&gt; &amp; &#39;co&#39;</h1>');
    expect(said).toContain('<code>&quot;&gt;&lt;b&gt;</code>');
  });

  test('without a par it shows raw sums, and says so', () => {
    const bare = lawOf(TINY.replace(', par: {mean: 8, spread: 4}', ''));
    const said = reportOf(bare, played(bare), ABOUT);
    expect(said).toContain('There is no par yet, so raw sums are shown');
    expect(said.match(/class="mark"[^>]*>50</g)).toBeNull();
    expect(page.match(/class="mark"[^>]*>50</g)).toHaveLength(1);
  });

  test('a seat is out of line beyond chance, or only perhaps', () => {
    const law = lawOf(TINY.replace('score: "10 - peace",', 'score: "10 - peace", par: {mean: 5, spread: 4},'));
    const lead = (north: Histogram): string => {
      const south: Histogram = [[50, GAMES]];
      const roles = [north, south].map((scores, role) => ({ ...study.roles[role], scores }));
      return reportOf(law, { ...study, roles }, ABOUT).match(/id="scores">.*?<p class="lead">(.*?)\./s)?.[1] ?? '';
    };
    expect(lead([[53, GAMES]])).toContain('Every role earns 50 on average');
    expect(lead([[60, GAMES]])).toBe('Out of line: North (60');
    expect(
      lead([
        [25, GAMES / 2],
        [85, GAMES / 2],
      ]),
    ).toBe('Perhaps out of line, as more games would show: North (55');
  });

  test('what the linter found stands first, the place with it', () => {
    const remarks = [{ severity: 'warning' as const, place: 'rules.yaml:41:9', message: 'Nobody <ever> orders it.' }];
    const said = reportOf(scenario, study, { ...ABOUT, remarks });
    expect(said.indexOf('id="findings"')).toBeLessThan(said.indexOf('id="scores"'));
    expect(said).toContain('Nobody &lt;ever&gt; orders it. <code>rules.yaml:41:9</code>');
    expect(reportOf(scenario, study, { ...ABOUT, remarks: [] })).toContain('nothing to say');
  });
});

describe('scenario report', () => {
  const folder = mkdtempSync(join(tmpdir(), 'report-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  test('writes one page that stands alone, fonts and all', async () => {
    const to = join(folder, 'tiny.html');
    const { code, out } = await run('report', 'test/fixtures/tiny.yaml', '-o', to, '--games', '6', '--bots', 'random');
    expect({ code, out }).toEqual({
      code: 0,
      out: `${to}: what 6 games came to. Open it in a browser, or print it.\n`,
    });
    const written = readFileSync(to, 'utf8');
    expect(written).toContain('<h1>The ferry</h1>');
    expect([...written.matchAll(/url\((.{15})/g)].map(([, url]) => url)).toEqual(Array(2).fill('data:font/woff2'));
  });

  test('a page that cannot be written is refused with a sentence', async () => {
    const to = join(folder, 'nowhere', 'tiny.html');
    const { code, err } = await run('report', 'test/fixtures/tiny.yaml', '-o', to, '--games', '1', '--bots', 'random');
    expect(code).toBe(1);
    expect(err).toContain(`-o ${to} cannot be written`);
  });
});
