import { nearest } from '../nearest.ts';
import { dotted, entriesOf, type Work, warnAt } from './work.ts';

/** What is shown where an icon is unknown is no mistake of play: a warning. */
export const checkIcons = (work: Work, known: ReadonlySet<string>): void => {
  for (const section of ['tracks', 'moves', 'deals'] as const) {
    for (const [id, { icon = '' }] of entriesOf<{ readonly icon?: string }>(work.rules[section])) {
      if (icon !== '' && !known.has(icon))
        warnAt(work, [section, id, 'icon'], unknown([section, id, 'icon'], icon, known));
    }
  }
};

const unknown = (path: readonly string[], icon: string, known: ReadonlySet<string>): string => {
  const near = nearest(icon, known) ?? partOf(icon, known);
  const remedy = near === null ? 'Choose another, or leave it out.' : `Did you mean '${near}'?`;
  return `${dotted(path)} is '${icon}', which is not among the icons. ${remedy}`;
};

/** `ship` is a part of `cargo-ship`: the shortest that has the word. */
const partOf = (icon: string, known: ReadonlySet<string>): string | null => {
  const [shortest = null] = [...known]
    .filter(name => name.split('-').includes(icon))
    .sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  return shortest;
};
