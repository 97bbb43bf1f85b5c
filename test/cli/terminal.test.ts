import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from 'vitest';
import { progressOn } from '../../server/cli/terminal.ts';

/** A screen that keeps what is written to it, and a clock that is set by hand. */
const watched = (screen: { isTTY?: boolean; columns?: number }) => {
  const written: string[] = [];
  const clock = { ms: 0 };
  const write = (text: string | Uint8Array) => written.push(String(text)) > 0;
  const progress = progressOn({ ...screen, write }, 'games', 400, () => clock.ms);
  const tellAt = (ms: number, done: number) => {
    clock.ms = ms;
    progress.tell(done);
  };
  return { written, tellAt, end: progress.end };
};

describe('progress', () => {
  test('on a terminal is one line, drawn over itself and taken away at the end', () => {
    const { written, tellAt, end } = watched({ isTTY: true, columns: 80 });
    tellAt(100, 1);
    tellAt(2000, 100);
    tellAt(8000, 400);
    end();
    expect(written.join('')).not.toContain('\n');
    expect(written.every(text => text.startsWith('\r\u001b[2K'))).toBe(true);
    expect(written[1]).toContain('100/400 games, 6 s left');
    expect(written.at(-1)).toBe('\r\u001b[2K');
  });

  test('is not drawn more often than the eye can follow', () => {
    const { written, tellAt } = watched({ isTTY: true });
    for (let ms = 0; ms < 1000; ms += 10) tellAt(ms, 1 + ms / 10);
    expect(written.length).toBeLessThanOrEqual(13);
  });

  test('does not run past the edge of a narrow terminal', () => {
    const { written, tellAt } = watched({ isTTY: true, columns: 40 });
    tellAt(90_000, 3);
    const shown = stripVTControlCharacters(written[0]).replace('\r', '');
    expect(shown.length).toBeLessThan(40);
  });

  test('elsewhere is a plain line now and then, without any control code', () => {
    const { written, tellAt, end } = watched({});
    for (let second = 1; second <= 12; second++) tellAt(second * 1000, second * 10);
    end();
    expect(written).toEqual(['50 of 400 games, 35 s left\n', '100 of 400 games, 30 s left\n']);
  });
});
