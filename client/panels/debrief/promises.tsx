import type { ScenarioCard } from '../../../shared/wire/http.ts';
import type { EndMessage } from '../../../shared/wire/messages.ts';
import { Picture, Sign } from '../../icons/icon.tsx';
import { type PartyLine, promises } from '../../model/debrief/promises.ts';
import { t } from '../../text/words.ts';
import { Badge } from '../badge.tsx';
import { BotWhy } from './bot-why.tsx';

/** Every deal: who offered, who agreed, who ordered the half, what came of it. */
export const Promises = ({ card, end }: { readonly card: ScenarioCard; readonly end: EndMessage }) => {
  const list = promises(card, end);
  if (list.length === 0) return <p>{t('end.promises.none')}</p>;
  return (
    <ul class="promises">
      {list.map(({ id, turn, deal, icon, place, statusWords, happened, parties }) => (
        <li key={id} data-kept={happened}>
          <p class="promise-head">
            <span class="code">{t('end.turn', { turn })}</span> <Picture name={icon} size={22} />{' '}
            <strong>{place === '' ? deal : `${deal}, ${place}`}</strong> <span class="stamp">{statusWords}</span>
          </p>
          <ul class="halves">
            {parties.map(party => (
              <Half key={party.role} party={party} />
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
};

const Half = ({ party: { role, name, letter, half, ordered, words, why } }: { readonly party: PartyLine }) => (
  <li data-ordered={ordered}>
    <Badge seat={role} letter={letter} size={22} />
    <p>
      <strong>{name}</strong> {words}
      <small>
        <Sign name={ordered ? 'check' : 'x'} size={15} /> {half}
      </small>
      <BotWhy words={why} />
    </p>
  </li>
);
