import { readFileSync } from 'node:fs';

/** The icons that scenarios name, as `icon: NAME` in their rules. */
export const iconsNamed = (rulesFiles: readonly string[]): string[] =>
  rulesFiles.flatMap(path =>
    [...readFileSync(path, 'utf8').matchAll(/\bicon:\s*["']?([a-z0-9-]+)/g)].map(([, name]) => name),
  );
