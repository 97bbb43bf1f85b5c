import { describe, expect, test } from 'vitest';
import { joinCode } from '../../client/model/join-code.ts';
import { minutesOf } from '../../client/model/minutes.ts';
import { forget, keep, keyringOf, keyrings } from '../../client/net/keys.ts';

describe('a join code', () => {
  test('may be typed in any case, with spaces or dashes', () => {
    expect(joinCode(' qwe-rty ')).toBe('QWERTY');
  });
  test('may be pasted as the whole link, with what follows it', () => {
    expect(joinCode('https://far.example/t/QWERTY#k=abc')).toBe('QWERTY');
  });
});

describe('how long a game takes', () => {
  test('eight turns of four seats take about forty minutes', () => {
    expect(minutesOf({ turns: 8, roles: [1, 2, 3, 4] })).toBe(40);
  });
  test('five turns of two seats take about ten', () => {
    expect(minutesOf({ turns: 5, roles: [1, 2] })).toBe(10);
  });
  test('never less than five', () => {
    expect(minutesOf({ turns: 1, roles: [1] })).toBe(5);
  });
});

describe('keys without storage', () => {
  test('hold as long as the page does, the table used last first, until they are forgotten', () => {
    keep({ table: 'one', key: 'a' });
    keep({ table: 'one', role: 'moscow' });
    expect(keyringOf('one')).toMatchObject({ table: 'one', key: 'a', role: 'moscow' });
    expect(keyrings().map(({ table }) => table)).toEqual(['one']);
    forget('one');
    expect(keyringOf('one')).toEqual({ table: 'one' });
  });
});
