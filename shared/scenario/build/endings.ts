import type { Scenario } from '../scenario.ts';
import { errorAtKey, type Work, warnAt } from './work.ts';

/** After the last turn some ending must hold, whatever happened. */
export const checkEndings = (work: Work, { endings }: Scenario): void => {
  const sure = endings.findIndex(ending => ending.atEnd && (ending.when === null || ending.when.constant === 1));
  if (sure === -1) {
    errorAtKey(
      work,
      ['endings'],
      `no ending is sure to hold after turn ${work.turns}. The last must have 'at: end' and no 'when'.`,
    );
    return;
  }
  for (const { id, atEnd } of endings.slice(sure + 1)) {
    if (atEnd)
      warnAt(
        work,
        ['endings', id],
        `endings.${id} never comes: '${endings[sure].id}' above it always holds after the last turn. Put that one last.`,
      );
  }
};
