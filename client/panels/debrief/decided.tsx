import type { ScenarioCard } from '../../../shared/wire/http.ts';
import type { EndMessage } from '../../../shared/wire/messages.ts';
import { Picture } from '../../icons/icon.tsx';
import { decision } from '../../model/debrief/decision.ts';
import { t } from '../../text/words.ts';

/** What brought the ending: the last change of each track that it asks about. */
export const Decided = ({ card, end }: { readonly card: ScenarioCard; readonly end: EndMessage }) => {
  const { words, deciders } = decision(card, end);
  if (deciders.length === 0) return null;
  return (
    <div class="decided">
      <h2>{t('end.decided')}</h2>
      <p class="story">{words}</p>
      <ul>
        {deciders.map(({ track, icon, words: line }) => (
          <li key={track}>
            <Picture name={icon} size={22} /> <span>{line}</span>
          </li>
        ))}
      </ul>
    </div>
  );
};
