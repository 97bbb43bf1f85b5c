import type { AskWhatIf, ScenarioCard, WhatIf } from '../../../shared/wire/http.ts';
import type { WireOrders } from '../../../shared/wire/messages.ts';
import { type EndingShare, whatIfTold } from '../../model/debrief/what-if.ts';
import { roleLetter, roleName } from '../../model/names.ts';
import { plain, t } from '../../text/words.ts';
import { Badge } from '../badge.tsx';
import { Dial } from '../score-dials.tsx';
import { Scrolls } from '../scrolls.tsx';

interface WhatIfAnswerProps {
  readonly card: ScenarioCard;
  readonly asked: AskWhatIf;
  readonly sealed: WireOrders;
  readonly answer: WhatIf;
}

/** Before and after: in a sentence, on the seat's dial, and ending by ending. */
export const WhatIfAnswer = ({ card, asked, sealed, answer }: WhatIfAnswerProps) => {
  const { role } = asked;
  const told = whatIfTold(card, asked, sealed, answer);
  return (
    <div class="what-if-answer">
      <div class="what-if-score">
        <p class="dial-name">
          <Badge seat={role} letter={roleLetter(card, role)} size={30} /> <strong>{roleName(card, role)}</strong>
        </p>
        {card.roles[role].par !== null && <Dial score={told.after} before={told.before} seat={role} />}
        <p class="what-if-numbers" aria-hidden="true">
          {plain(told.before)} → <strong>{plain(told.after)}</strong>
        </p>
      </div>
      <div class="what-if-told">
        <p>{told.lead}</p>
        <p>
          <strong>{told.score}</strong>
        </p>
        <Endings endings={told.endings} />
        <p class="quiet">{told.note}</p>
      </div>
    </div>
  );
};

const Endings = ({ endings }: { readonly endings: readonly EndingShare[] }) => (
  <Scrolls class="scrolls" label={t('if.endings')}>
    <table class="what-if-endings">
      <caption class="unseen">{t('if.endings')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('if.ending')}</th>
          <th scope="col" data-way="before">
            {t('if.was')}
          </th>
          <th scope="col" data-way="after">
            {t('if.would')}
          </th>
        </tr>
      </thead>
      <tbody>
        {endings.map(({ ending, name, before, after, beforeWords, afterWords }) => (
          <tr key={ending}>
            <th scope="row">{name}</th>
            <td>
              {beforeWords}
              <Bar share={before} way="before" />
            </td>
            <td>
              {afterWords}
              <Bar share={after} way="after" />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </Scrolls>
);

const Bar = ({ share, way }: { readonly share: number; readonly way: 'before' | 'after' }) => (
  <svg class="what-if-bar" data-way={way} viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
    <rect class="what-if-whole" width="100" height="8" />
    <rect width={share} height="8" />
  </svg>
);
