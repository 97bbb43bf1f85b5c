import './english.ts';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { codeWords, refusalWords } from '../../client/model/refusals.ts';
import { HOUSE } from '../../client/text/en/house.ts';
import { TABLE } from '../../client/text/en/table.ts';
import { isKey, listed, signed, t } from '../../client/text/words.ts';
import type { Rejection } from '../../shared/engine/entry.ts';
import { describe as describeScenario } from '../../shared/scenario/describe.ts';
import { REFUSALS } from '../../shared/wire/codes.ts';
import { CAUSES, LEDGER_OUTCOMES, OUTCOMES } from '../../shared/wire/messages.ts';
import { flagship } from '../scenarios.ts';

describe('words', () => {
  test('gaps are filled, numbers in the manner of the language', () => {
    expect(t('reveal.change', { track: 'Tension', before: 1200, after: -3 })).toBe('Tension: 1,200 to −3');
  });
  test('plural forms follow the number', () => {
    expect(t('card.limit', { n: 1 })).toBe('At most once a game');
    expect(t('card.limit', { n: 3 })).toBe('At most 3 times a game');
  });
  test('changes carry their sign, with the minus of print', () => {
    expect([signed(2), signed(-1), signed(0)]).toEqual(['+2', '−1', '0']);
  });
  test('names are joined as the language does', () => {
    expect(listed(['Moscow', 'Caracas', 'Washington'])).toBe('Moscow, Caracas, and Washington');
  });
});

describe('every code that the table may answer has words', () => {
  const ENGINE: Readonly<Record<Rejection['code'], true>> = {
    ended: true,
    'already-sealed': true,
    'not-sealed': true,
    'no-such-order': true,
    'not-yours': true,
    'too-many-orders': true,
    twice: true,
    'needs-place': true,
    'no-such-place': true,
    limit: true,
    'place-limit': true,
    resting: true,
    condition: true,
    'too-dear': true,
    'no-such-offer': true,
    'offer-settled': true,
    'already-offered': true,
    'not-a-deal': true,
    'no-such-track': true,
  };
  test.each([...REFUSALS, ...Object.keys(ENGINE)])('%s', code => {
    expect(Object.keys(HOUSE)).toContain(`refused.${code}`);
  });
  test.each([
    ...CAUSES.map(kind => `cause.${kind}`),
    ...OUTCOMES.map(outcome => `reveal.outcome.${outcome}`),
    ...LEDGER_OUTCOMES.map(outcome => `reveal.ledger.${outcome}`),
  ])('%s', key => {
    expect(isKey(key)).toBe(true);
  });
});

describe('refusals', () => {
  const card = describeScenario(flagship(), 'en');
  const answer = { cmd: '', seq: 0, turn: 1 } as const;
  test('are told with their numbers', () => {
    const dear = { ...answer, status: 'rejected', code: 'too-dear', data: { asked: 4, held: 3 } } as const;
    expect(refusalWords(card, dear)).toBe('These orders cost 4, you hold 3.');
  });
  test('name the move', () => {
    const move = card.moves.findIndex(({ id }) => id === 'husband');
    const resting = { ...answer, status: 'rejected', code: 'resting', data: { move, until: 4 } } as const;
    expect(refusalWords(card, resting)).toBe('Save strength rests until turn 4.');
  });
  test('say nothing about what was accepted', () => {
    expect(refusalWords(card, { ...answer, status: 'duplicate' })).toBe('');
  });
  test('tell an unknown code as it is', () => {
    expect(codeWords(null, 'moon', {})).toBe('That did not work: moon.');
  });
});

describe('the catalogue', () => {
  const sources = ['client/pages', 'client/panels', 'client/model', 'client/net', 'client/text']
    .flatMap(folder => {
      // Below `text` lie the catalogues themselves.
      const names = readdirSync(folder, { recursive: folder !== 'client/text', encoding: 'utf8' });
      return names.map(name => join(folder, name));
    })
    .filter(path => /\.tsx?$/.test(path) && !path.endsWith('chart.ts'))
    .map(path => readFileSync(path, 'utf8'));

  test('holds no words that nobody says', () => {
    const all = sources.join('\n');
    const said = (key: string) => {
      const open = key.split('.').map((_, i, parts) => parts.slice(0, i).join('.'));
      return all.includes(`'${key}'`) || open.some(start => start !== '' && all.includes(`\`${start}.$\{`));
    };
    const blind = (key: string) => /^needs\.\w+\.blind$/.test(key);
    expect(Object.keys({ ...HOUSE, ...TABLE }).filter(key => !said(key) && !blind(key))).toEqual([]);
  });

  test('panels and pages say nothing in words of their own', () => {
    const views = ['client/pages', 'client/panels']
      .flatMap(folder => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(name => join(folder, name)))
      .filter(path => path.endsWith('.tsx'));
    const spoken = views.flatMap(path => {
      const text = readFileSync(path, 'utf8');
      return [...text.matchAll(/>\s*([A-Z][a-z]+(?: [a-z]+)+)[^<>{}]*</g)].map(([, words]) => `${path}: ${words}`);
    });
    expect(spoken).toEqual([]);
  });
});
