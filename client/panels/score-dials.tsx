import type { ScoreLine } from '../model/ending.ts';
import { plain, t } from '../text/words.ts';
import { Badge } from './badge.tsx';

/** Each seat's score as a bar from 0 to 100 with its par in the middle. */
export const ScoreDials = ({ scores }: { readonly scores: readonly ScoreLine[] }) => (
  <ul class="dials">
    {scores.map(({ role, name, letter, score, hasPar, against, bot }) => (
      <li key={role}>
        <Badge seat={role} letter={letter} size={32} />
        <p>
          <strong>{name}</strong>
          {bot !== '' && <small>{t('lobby.seat.bot', { bot })}</small>}
        </p>
        <p class="dial-number">
          <span class="unseen">
            {hasPar ? t('end.score', { role: name, score }) : t('end.score.sum', { role: name, score })}
          </span>
          <strong aria-hidden="true">{plain(score)}</strong>
          <small>{against}</small>
        </p>
        {hasPar && (
          <span class="dial" data-seat={role % 8} aria-hidden="true">
            <span class="meter-fill" style={{ width: `${score}%` }} />
            <span class="par" />
          </span>
        )}
      </li>
    ))}
  </ul>
);
