import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { Cases } from '../../shared/scenario/schema/cases.ts';
import { Press } from '../../shared/scenario/schema/press.ts';
import { Rules } from '../../shared/scenario/schema/rules.ts';
import { Texts } from '../../shared/scenario/schema/texts.ts';

/** What the writers' guide shows is what the program takes: a writer copies it. */

const GUIDE = readFileSync('scenarios/README.md', 'utf8');

const blocks = (language: string): readonly string[] =>
  [...GUIDE.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].flatMap(([, is, text]) => (is === language ? [text] : []));

/** An excerpt may leave out sections of the rules, but not what belongs to an entry. */
const READERS = [Rules.partial(), Texts, Press, Cases];

describe("the writers' guide", () => {
  test.each(blocks('yaml').map(text => [text.split('\n').slice(0, 2).join(' '), text]))('example: %s', (_, text) => {
    const read = READERS.map(schema => schema.safeParse(parse(text)));
    expect(
      read.some(({ success }) => success),
      read.flatMap(({ error }) => error?.issues.slice(0, 1).map(({ message }) => message) ?? []).join(' | '),
    ).toBe(true);
  });

  test('names commands that there are', () => {
    const there = readdirSync('server/cli').map(name => name.replace('.ts', ''));
    const named = [...GUIDE.matchAll(/scenario -- ([a-z-]+)/g)].map(([, name]) => name);
    expect(named.length).toBeGreaterThan(6);
    expect(named.filter(name => !there.includes(name))).toEqual([]);
  });

  test('leads to files and headings that there are', () => {
    const heading = (line: string) =>
      line
        .replace(/^#+ /, '')
        .toLowerCase()
        .replace(/[^\p{L}\p{N} -]/gu, '')
        .replaceAll(' ', '-');
    const headings = GUIDE.split('\n')
      .filter(line => line.startsWith('#'))
      .map(line => `#${heading(line)}`);
    const links = [...GUIDE.matchAll(/\]\(([^)]+)\)/g)].map(([, to]) => to).filter(to => !to.startsWith('http'));
    const astray = links.filter(to =>
      to.startsWith('#') ? !headings.includes(to) : !existsSync(join('scenarios', to.replace(/#.*/, ''))),
    );
    expect(astray).toEqual([]);
  });
});
