import type { ScenarioCard } from '../../shared/wire/http.ts';
import { roleLine } from '../model/dossier.ts';
import { roleLetter, roleName } from '../model/names.ts';
import { Badge } from '../panels/badge.tsx';
import { t } from '../text/words.ts';

/** Who shall sit where: people, or a bot of some temperament. */
export const SeatChoices = ({ card }: { readonly card: ScenarioCard }) => (
  <fieldset class="new-seats">
    <legend>{t('new.seats')}</legend>
    <p class="quiet">{t('new.seats.about')}</p>
    {card.roles.map(({ id, bots }, role) => (
      <label class="field seat-choice" key={id}>
        <Badge seat={role} letter={roleLetter(card, role)} size={38} />
        <span>
          <strong>{roleName(card, role)}</strong>
          <small>{roleLine(card, role).about}</small>
        </span>
        <select name={`seat-${id}`}>
          <option value="open">{t('new.seat.open')}</option>
          <option value="">{t('new.seat.bot')}</option>
          {bots.map(bot => (
            <option key={bot} value={bot}>
              {t('lobby.seat.bot', { bot: card.texts.roles[id]?.bots[bot] ?? bot })}
            </option>
          ))}
        </select>
      </label>
    ))}
  </fieldset>
);
