import type { Scenario } from '../scenario/scenario.ts';
import { apply } from './apply.ts';
import { digest } from './digest.ts';
import type { Journal } from './entry.ts';
import { start } from './start.ts';
import type { State } from './state.ts';
import { ENGINE } from './version.ts';

/**
 * Plays a journal again: a fold of `apply`, every digest checked. No bot and no clock is asked.
 *
 * @throws Error that names the entry (from 1) which is refused now or leads elsewhere; or the header, if another engine
 * or another scenario wrote it
 */
export const replay = (scenario: Scenario, { header, entries }: Journal): State => {
  if (header.engine !== ENGINE) throw new Error(`this journal needs engine ${header.engine}; this is engine ${ENGINE}`);
  if (header.hash !== scenario.hash) {
    throw new Error(`this journal was played with another text of ${header.scenario}: ${header.hash}`);
  }
  let state = start(scenario, header.seed, { start: header.start });
  entries.forEach(({ entry, digest: written }, index) => {
    const next = apply(scenario, state, entry);
    if (!next.ok) throw new Error(`entry ${index + 1} (${entry.kind}) is refused: ${JSON.stringify(next.error)}`);
    state = next.value;
    const found = digest(state);
    if (found !== written) throw new Error(`entry ${index + 1} (${entry.kind}) leads to ${found}, not to ${written}`);
  });
  return state;
};
