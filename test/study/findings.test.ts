import { describe, expect, test } from 'vitest';
import { TIMINGS } from '../../server/table/clock.ts';
import { RULES } from '../../shared/study/findings/findings.ts';
import { MINUTES_TO_READ } from '../../shared/study/findings/long-brief.ts';
import { found, MILL, millWith } from './planted.ts';

/** The mill with one more move. */
const withMove = (line: string): string => millWith(['endings:', `  ${line}\nendings:`]);

/** A smith can work for one of two who ask; whoever asks first has the smith, and the other loses by it. */
const withSmith = (harm: number): string =>
  millWith(
    ['score: "flour" }', 'score: "flour", bots: { eager: { deals: 2 } } }'],
    ['score: "bread" }', 'score: "bread", bots: { eager: { deals: 2 } } }'],
    ['  baker: {', '  smith: { title: Smith, score: "iron", bots: { eager: { deals: 2 } } }\n  baker: {'],
    ['flour: { range: [0, 20], start: 5 }', 'flour: { range: [0, 90], start: 45 }'],
    ['bread: { range: [0, 20], start: 5 }', 'bread: { range: [0, 90], start: 45 }'],
    ['  sky:', '  iron: { range: [0, 40], start: 5 }\n  sky:'],
    ['endings:', '  forge: { role: smith, effects: { iron: 1 } }\n  cool: { role: smith }\nendings:'],
    [
      'endings:',
      `deals:
  rails: { parties: { smith: {}, miller: {} }, effects: { iron: 9, flour: ${harm}, bread: ${-harm} } }
  pans: { parties: { smith: {}, baker: {} }, effects: { iron: 9, bread: ${harm}, flour: ${-harm} } }
endings:`,
    ],
  );

const LONG = Array.from({ length: 369 }, () => 'flour').join(' ');

/** Each is planted alone; what else it does to the mill is for other rules to find. */
const PLANTED: readonly (readonly [rule: string, fault: string, scenario: string, says: RegExp])[] = [
  [
    'unused-move',
    'a move that only harms',
    withMove('haul: { role: miller, cost: 3, effects: { flour: -3 } }'),
    /^mill\.yaml:20:3 {2}note {2}haul was ordered in 0 of 40 games \(0\.0 %, between 0\.0 and 8\.8 %\)/,
  ],
  [
    'unused-move',
    'a move whose condition never holds',
    withMove('haul: { role: miller, requires: "flour >= 19", effects: { flour: 1 } }'),
    /^mill\.yaml:20:3 {2}warning {2}haul was on offer in none of 40 games/,
  ],
  [
    'dominated-move',
    'a dearer move that does less',
    withMove('sieve: { role: miller, cost: 2, effects: { flour: 1 } }'),
    /^mill\.yaml:20:3 {2}warning {2}sieve was never better than grind in \d+ turns that offered both/,
  ],
  [
    'no-choice',
    'a turn with one order on offer',
    millWith(['grind: { role: miller', 'grind: { role: miller, requires: "turn != 2"']),
    /^mill\.yaml:7:3 {2}warning {2}miller has no choice in turn 2 of 40 of 40 games/,
  ],
  [
    'powerless-role',
    'a score that reads what nobody changes',
    millWith(['score: "flour"', 'score: "sky"']),
    /^mill\.yaml:7:3 {2}warning {2}a steady bot makes 0\.0 ± 0\.0 points more of miller .*: its result does not depend on its play/,
  ],
  [
    'ending-share',
    'an ending that cannot come',
    millWith(['endings:', 'endings:\n  snow: { when: "flour > 19" }']),
    /^mill\.yaml:21:3 {2}note {2}snow came in 0 of 40 games/,
  ],
  [
    'ending-share',
    'an ending that comes too often',
    millWith(['sky >= 6', 'sky >= 2'], ['sky >= 3', 'sky == 1'], ['sky == 0', 'sky == 1 && flour > 12']),
    /^mill\.yaml:22:3 {2}warning {2}sunny came in \d+ of 40 games .* above 60 %/,
  ],
  [
    'ending-share',
    'an ending that comes rather often',
    millWith(['sky >= 6', 'sky >= 5']),
    /^mill\.yaml:22:3 {2}note {2}sunny came in \d+ of 40 games .*; 5 to 45 %/,
  ],
  [
    'catastrophe',
    'one that comes too often',
    millWith(['sky == 0', 'sky <= 2']),
    /^mill\.yaml:21:3 {2}warning {2}a catastrophe came in \d+ of 40 games/,
  ],
  [
    'catastrophe',
    'one that never comes',
    millWith(['sky == 0', 'sky == 0 && flour > 19']),
    /^mill\.yaml:21:3 {2}note {2}a catastrophe came in 0 of 40 games .* Nobody need fear it/,
  ],
  [
    'par',
    'one that was measured on other rules',
    millWith(['score: "flour"', 'score: "flour", par: { mean: 40, spread: 5 }']),
    /^mill\.yaml:7:61 {2}warning {2}steady bots are shown 0\.0 ± 0\.0 points as miller; .* its par 40: run 'scenario par'/,
  ],
  [
    'long-brief',
    'one that takes longer than the clock leaves',
    millWith(['title: Miller', `title: Miller, brief: ${LONG}`]),
    /^mill\.yaml:7:28 {2}warning {2}the brief and hint of miller have 369 words in 'en': 2\.0 minutes at 184 words/,
  ],
];

describe('a planted fault is found', () => {
  test.each(PLANTED)('%s: %s', async (rule, _, scenario, says) => {
    const findings = await found(rule, scenario);
    expect(findings.filter(finding => says.test(finding))).toHaveLength(1);
  });

  test('first-speaker: two who want the same partner', async () => {
    const [first, last, ...others] = await found('first-speaker', withSmith(15));
    expect(first).toMatch(/^mill\.yaml:7:3 {2}warning {2}miller does better by .* in the order of the file/);
    expect(last).toMatch(/^mill\.yaml:9:3 {2}warning {2}baker does better by .* in the opposite order/);
    expect(others).toEqual([]);
  });
});

describe('the sound twin has none', () => {
  test.each(RULES.map(({ id }) => id))('%s: the mill as it is', async rule => {
    expect(await found(rule, MILL)).toEqual([]);
  });

  test.each([
    ['dominated-move', 'a weaker move that costs less', withMove('sieve: { role: miller, effects: { flour: 1 } }')],
    [
      'dominated-move',
      'a weaker move that something else asks about',
      millWith(
        ['endings:', '  sieve: { role: miller, cost: 2, effects: { flour: 1 } }\nendings:'],
        ['sky == 0', 'sky == 0 && times.sieve < 3'],
      ),
    ],
    [
      'dominated-move',
      'a weaker move with an effect of its own',
      withMove('sieve: { role: miller, cost: 2, effects: { flour: 1, bread: 1 } }'),
    ],
    [
      'ending-share',
      'a catastrophe that never came has a rule of its own',
      millWith(['sky == 0', 'sky == 0 && flour > 19']),
    ],
    ['par', 'one that was measured', millWith(['score: "flour"', 'score: "flour", par: { mean: 12.4, spread: 1.6 }'])],
    ['first-speaker', 'partners who can serve both in turn', withSmith(0)],
    ['long-brief', 'one word less', millWith(['title: Miller', `title: Miller, brief: ${LONG.slice(6)}`])],
  ])('%s: %s', async (rule, _, scenario) => {
    expect(await found(rule, scenario)).toEqual([]);
  });

  test('a brief has as long as the fastest table leaves before the first orders', () => {
    const { dispatch, talk } = TIMINGS['live-50'].lasts;
    expect(MINUTES_TO_READ).toBe((dispatch + talk) / 60_000);
  });
});
