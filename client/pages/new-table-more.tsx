import type { ScenarioCard } from '../../shared/wire/http.ts';
import { trackName } from '../model/names.ts';
import { t } from '../text/words.ts';

/** What most hosts leave as it is. */
export const MoreChoices = ({ card }: { readonly card: ScenarioCard }) => (
  <details class="new-more">
    <summary>{t('new.more')}</summary>
    <Check name="facilitator" words={t('new.facilitator')} />
    <Check name="spectators" words={t('new.spectators')} on />
    <Check name="talk" words={t('new.talk')} on />
    <label class="field">
      <span>{t('new.teamSize')}</span>
      <input type="number" name="teamSize" min={1} max={12} defaultValue="1" inputMode="numeric" />
    </label>
    <label class="field">
      <span>{t('new.seed')}</span>
      <input name="seed" maxLength={64} autocomplete="off" spellcheck={false} />
      <small>{t('new.seed.about')}</small>
    </label>
    <Dials card={card} />
  </details>
);

const Check = ({
  name,
  words,
  on = false,
}: {
  readonly name: string;
  readonly words: string;
  readonly on?: boolean;
}) => (
  <label class="check">
    <input type="checkbox" name={name} defaultChecked={on} /> <span>{words}</span>
  </label>
);

const Dials = ({ card }: { readonly card: ScenarioCard }) => {
  const dials = card.tracks.map((track, index) => ({ ...track, index })).filter(({ dial }) => dial);
  if (dials.length === 0) return null;
  return (
    <fieldset>
      <legend>{t('new.dials')}</legend>
      {dials.map(({ id, index, low, high, start }) => (
        <label class="field" key={id}>
          <span>{trackName(card, index)}</span>
          <input type="number" name={`dial-${id}`} min={low} max={high} defaultValue={String(start[0])} />
          <small>
            {card.texts.tracks[id]?.about} {t('new.dial.range', { low, high, normal: start[0] })}
          </small>
        </label>
      ))}
    </fieldset>
  );
};
