import { useMemo } from 'preact/hooks';
import type { ScenarioCard } from '../../../shared/wire/http.ts';
import type { EndMessage } from '../../../shared/wire/messages.ts';
import { extraEdition } from '../../model/debrief/extra-edition.ts';
import { language } from '../../text/words.ts';
import { PressPage } from '../press-page.tsx';

/** The paper of the day on which it ended, laid on the dossier. */
export const ExtraEdition = ({ card, end }: { readonly card: ScenarioCard; readonly end: EndMessage }) => {
  const spoken = language.value;
  const page = useMemo(() => extraEdition(card, end), [card, end, spoken]);
  return (
    <div class="extra">
      <PressPage card={card} page={page} />
    </div>
  );
};
