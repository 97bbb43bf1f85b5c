import { readFile } from 'node:fs/promises';

interface IconSet {
  readonly icons: Readonly<Record<string, unknown>>;
  readonly aliases?: Readonly<Record<string, unknown>>;
}

/** Every name that a scenario's `icon` may have: those of Game Icons. */
export const readIconNames = async (): Promise<ReadonlySet<string>> => {
  const set: IconSet = JSON.parse(
    await readFile(new URL(import.meta.resolve('@iconify-json/game-icons/icons.json')), 'utf8'),
  );
  return new Set([...Object.keys(set.icons), ...Object.keys(set.aliases ?? {})]);
};
