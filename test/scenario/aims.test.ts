import { describe, expect, test } from 'vitest';
import { describe as describeScenario } from '../../shared/scenario/describe.ts';
import { flagship } from '../scenarios.ts';

const law = flagship();
const card = describeScenario(law, 'en');

/** Tracks by the way in which they are good for a role; what leaves it cold is left out. */
const aims = (role: string) => {
  const index = law.roles.findIndex(({ id }) => id === role);
  const of = (aim: number) =>
    law.tracks.filter((_, track) => card.roles[index].aims[track] === aim).map(({ id }) => id);
  return { rises: of(1), falls: of(-1) };
};

describe('what a role wants of a track is read from its score', () => {
  // 3 * grip + 3 * economy + 3 * recognition - 4 * debt - 2 * street - 2 * prisoners
  test('a plain sum: each track by its sign, and what the role spends', () => {
    expect(aims('caracas')).toEqual({
      rises: ['recognition', 'economy', 'grip', 'cash'],
      falls: ['street', 'prisoners', 'debt'],
    });
  });

  // 3 * (20 - recognition) + 3 * proof + 3 * unity + 2 * street + 2 * (20 - grip) - 4 * prisoners
  test('what is taken from a bound counts against it', () => {
    expect(aims('opposition')).toEqual({
      rises: ['street', 'proof', 'unity', 'volunteers'],
      falls: ['recognition', 'prisoners', 'grip'],
    });
  });

  // (5 - priority) * (20 - recognition) + (2 + priority) * kyiv - tension + 4 * home - 2 * credibility, priority 1 to 3:
  // it weighs 20 - recognition against kyiv, so that more of it is good on one board and bad on another.
  test('a weight keeps its sign over all that it may be, and is itself neither good nor bad', () => {
    expect(aims('washington')).toEqual({
      rises: ['kyiv', 'home', 'capital'],
      falls: ['tension', 'credibility', 'recognition'],
    });
  });

  // (3 + appetite) * credibility + 3 * (20 - kyiv) - (6 - appetite) * strain - tension + debt, and 20 for a hedge that pays.
  // At the start no hedge is held, and without one grip and transition are nothing to Moscow.
  test('what matters on rare boards alone does not count', () => {
    const moscow = aims('moscow');
    expect(moscow.rises).toEqual(expect.arrayContaining(['credibility', 'debt', 'means']));
    expect(moscow.falls).toEqual(['tension', 'kyiv', 'strain']);
    expect([...moscow.rises, ...moscow.falls]).not.toContain('grip');
    expect([...moscow.rises, ...moscow.falls]).not.toContain('transition');
  });
});

describe('the card tells when the game ends', () => {
  test('by the condition as written, and whether it waits for the last turn', () => {
    const told = (id: string) => card.endings.find(ending => ending.id === id);
    expect(told('naval_crisis')).toMatchObject({ atEnd: false, when: 'turn >= 4 && tension >= 10' });
    expect(told('contested')).toMatchObject({ atEnd: true, when: '' });
  });
});
