import type { ScenarioCard } from '../../../shared/wire/http.ts';
import type { EndMessage } from '../../../shared/wire/messages.ts';
import { Picture, Sign } from '../../icons/icon.tsx';
import { played } from '../../model/debrief/course.ts';
import { type Secret, secrets, standing } from '../../model/debrief/knowledge.ts';
import { roleLetter, roleName } from '../../model/names.ts';
import { listed, t } from '../../text/words.ts';
import { Badge } from '../badge.tsx';
import { Scrolls } from '../scrolls.tsx';

/** A matrix of secrets by turns: who knew, and when it lay open. */
export const Knowledge = ({ card, end }: { readonly card: ScenarioCard; readonly end: EndMessage }) => {
  const turns = [0, ...played(end).map(({ turn }) => turn)];
  return (
    <Scrolls class="scrolls" label={t('end.knowledge')}>
      <table class="knowledge">
        <thead>
          <tr>
            <th scope="col">{t('end.knowledge.secret')}</th>
            {turns.map(turn => (
              <th key={turn} scope="col">
                {turn === 0 ? t('end.start') : t('end.turn', { turn })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {secrets(card, end).map(secret => (
            <tr key={secret.id} data-kind={secret.kind} data-kept={secret.opened === null}>
              <th scope="row">
                <Picture name={secret.icon} size={18} /> {secret.title}
                {secret.opened === null && secret.kind !== 'track' && (
                  <small class="stamp">{t('end.knowledge.toTheEnd')}</small>
                )}
              </th>
              {turns.map(turn => (
                <Cell key={turn} card={card} secret={secret} turn={turn} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolls>
  );
};

const Cell = ({
  card,
  secret,
  turn,
}: {
  readonly card: ScenarioCard;
  readonly secret: Secret;
  readonly turn: number;
}) => {
  const stands = standing(secret, turn);
  const who = listed(secret.knew.map(role => roleName(card, role)));
  const first = stands !== 'none' && standing(secret, turn - 1) === 'none';
  return (
    <td data-stands={stands}>
      <span class="unseen">{stands === 'few' ? t('end.knowledge.few', { who }) : t(`end.knowledge.${stands}`)}</span>
      {first && secret.knew.map(role => <Badge key={role} seat={role} letter={roleLetter(card, role)} size={18} />)}
      {secret.opened === turn && <Sign name="eye" size={16} />}
    </td>
  );
};
