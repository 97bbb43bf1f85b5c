import { describe, expect, test } from 'vitest';
import { createLine } from '../../server/bots/line.ts';

const line = (hands: number) => {
  const { wait, close } = createLine(hands);
  const begun: string[] = [];
  const ends: (() => void)[] = [];
  const bring = (owner: string, name: string, isLong = false) =>
    wait(
      owner,
      () => {
        begun.push(name);
        return new Promise<string>(resolve => ends.push(() => resolve(name)));
      },
      isLong,
    );
  const end = async () => {
    ends.shift()?.();
    await new Promise(setImmediate);
  };
  return { bring, end, begun, close };
};

describe('work that waits for a thread', () => {
  test('owners take turns, however much one of them has brought', async () => {
    const { bring, end, begun } = line(1);
    for (const name of ['a1', 'a2', 'a3']) void bring('a', name);
    void bring('b', 'b1');
    void bring('c', 'c1');
    void bring('b', 'b2');
    for (let ended = 0; ended < 5; ended++) await end();
    expect(begun).toEqual(['a1', 'a2', 'b1', 'c1', 'a3', 'b2']);
  });

  test('what takes long lets what is quick go first, and takes turns with its like', async () => {
    const { bring, end, begun } = line(1);
    for (const name of ['a1', 'a2', 'a3']) void bring('a', name, true);
    void bring('b', 'b1', true);
    void bring('c', 'c1');
    for (let ended = 0; ended < 5; ended++) await end();
    expect(begun).toEqual(['a1', 'c1', 'a2', 'b1', 'a3']);
  });

  test('no more is begun than there are hands', async () => {
    const { bring, end, begun } = line(2);
    for (const name of ['a', 'b', 'c', 'd']) void bring(name, name);
    expect(begun).toEqual(['a', 'b']);
    await end();
    expect(begun).toEqual(['a', 'b', 'c']);
  });

  test('work that fails frees its hand', async () => {
    const { wait } = createLine(1);
    const fails = wait('a', () => Promise.reject(new Error('broken')));
    const next = wait('a', () => Promise.resolve('done'));
    await expect(fails).rejects.toThrow('broken');
    expect(await next).toBe('done');
  });

  test('a closed line begins nothing and refuses what waits', async () => {
    const { bring, begun, close } = line(1);
    void bring('a', 'a1');
    const waiting = expect(bring('a', 'a2')).rejects.toThrow('closed');
    close();
    await waiting;
    await expect(bring('b', 'b1')).rejects.toThrow('closed');
    expect(begun).toEqual(['a1']);
  });
});
