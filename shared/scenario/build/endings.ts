import type { Scenario } from '../scenario.ts';
import { errorAtKey, isMisfit, type Work, warnAt } from './work.ts';

/** After the last turn some ending must hold, whatever happened. */
export const checkEndings = (work: Work, { endings }: Scenario): void => {
  const sure = endings.findIndex(({ id, atEnd, when }) => atEnd && (isUnconditional(work, id) || when?.constant === 1));
  if (sure === -1) {
    if (endings.some(({ id }) => isMisfit(work, ['endings', id, 'at']) || isMisfit(work, ['endings', id, 'when'])))
      return;
    const message = `no ending is sure to hold after turn ${work.turns}. The last must have 'at: end' and no 'when'.`;
    errorAtKey(work, ['endings'], message);
    return;
  }
  for (const { id, atEnd } of endings.slice(sure + 1)) {
    const first = endings[sure].id;
    const message = `endings.${id} never comes: '${first}' above it always holds after the last turn. Put that one last.`;
    if (atEnd) warnAt(work, ['endings', id], message);
  }
};

const isUnconditional = (work: Work, id: string): boolean => work.rules.endings[id].when === undefined;
