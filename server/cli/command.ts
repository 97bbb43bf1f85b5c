import type { Given } from './arguments.ts';

/** An option as its user types it. */
export interface Option {
  /** The word that follows it, such as `N`; left out for one that stands alone. */
  readonly takes?: string;
  /** One letter that stands for it after a single dash. */
  readonly letter?: string;
  readonly about: string;
}

/** One of the writer's tools. */
export interface Command {
  /** What follows its name, such as `FILE_OR_FOLDER`. */
  readonly takes: string;
  readonly about: string;
  readonly options: Readonly<Record<string, Option>>;
  /** What the page of `--help` says below the options. */
  readonly notes?: string;
  /**
   * @returns the exit code
   * @throws Refusal with a sentence, where it cannot
   */
  readonly run: (given: Given) => Promise<number>;
}

/** The page of `--help`. */
export const helpFor = (name: string, { takes, about, options, notes }: Command): string => {
  const shown = Object.entries({ ...options, help: { about: 'this page' } }).map(
    ([option, { takes, letter, about }]: [string, Option]) =>
      [`${letter ? `-${letter}, ` : ''}--${option}${takes ? ` ${takes}` : ''}`, about] as const,
  );
  const wide = Math.max(...shown.map(([typed]) => typed.length)) + 2;
  return [
    `scenario ${name} ${takes}`,
    `  ${about}`,
    '',
    ...shown.map(([typed, about]) => `  ${typed.padEnd(wide)}${about}`),
    ...(notes === undefined ? [] : ['', notes]),
  ].join('\n');
};
