import { useEffect, useState } from 'preact/hooks';
import type { BotStrength, NewTable, Pace, ScenarioCard } from '../../shared/wire/http.ts';
import { roleLine } from '../model/dossier.ts';
import { roleLetter, roleName, trackName } from '../model/names.ts';
import { Badge } from '../panels/badge.tsx';
import { goHere } from '../panels/route.ts';
import { language, t } from '../text/words.ts';
import { message, working } from './attempt.ts';
import { chosenScenario, loadScenarios } from './library.ts';
import { Masthead } from './masthead.tsx';
import { openTable } from './opening.ts';
import { PaceChoice, paceNamed } from './pace-choice.tsx';
import { useScenarioCard } from './scenario-card.ts';
import { ScenarioChoice } from './scenario-choice.tsx';
import { StrengthChoice, strengthNamed } from './strength-choice.tsx';

/** A table for friends or a class: what its host chooses. */
export const NewTablePage = () => {
  const [pace, setPace] = useState<Pace>('untimed');
  const [strength, setStrength] = useState<BotStrength>('steady');
  const card = useScenarioCard({ scenario: chosenScenario.value?.id, hash: '' }, error => {
    message.value = error.message;
  });
  useEffect(() => {
    message.value = '';
  }, []);
  useEffect(() => {
    void loadScenarios();
  }, [language.value]);
  return (
    <div class="home setting">
      <Masthead />
      <main>
        <form
          class="new-table"
          onSubmit={event => {
            event.preventDefault();
            if (card) void openTable(chosenFrom(new FormData(event.currentTarget), card));
          }}
        >
          <header>
            <h1>{t('new.title')}</h1>
            <p class="lead">{t('home.newTable.about')}</p>
          </header>
          <div class="new-what">
            <ScenarioChoice />
            <PaceChoice pace={pace} onChoose={setPace} />
            <StrengthChoice strength={strength} onChoose={setStrength} />
          </div>
          {card && <SeatChoices card={card} />}
          {card && <More card={card} />}
          <footer>
            <p class="notice" role="alert">
              {message.value}
            </p>
            <p class="row">
              <button type="submit" class="seal-button" disabled={working.value || !card}>
                {t('new.make')}
              </button>
              <a class="button" href="/" onClick={goHere}>
                {t('new.back')}
              </a>
            </p>
          </footer>
        </form>
      </main>
    </div>
  );
};

const chosenFrom = (form: FormData, card: ScenarioCard): NewTable => {
  const text = (name: string) => String(form.get(name) ?? '').trim();
  const bots = card.roles.flatMap(({ id }) =>
    text(`seat-${id}`) === 'open' ? [] : [[id, text(`seat-${id}`)] as const],
  );
  const dials = card.tracks.flatMap(({ id, dial, start }) => {
    const value = Number(text(`dial-${id}`));
    return dial && text(`dial-${id}`) !== '' && value !== start[0] ? [[id, value] as const] : [];
  });
  const seed = text('seed');
  return {
    scenario: card.id,
    pace: paceNamed(text('pace')),
    strength: strengthNamed(text('strength')),
    bots: Object.fromEntries(bots),
    start: Object.fromEntries(dials),
    facilitator: form.has('facilitator'),
    spectators: form.has('spectators'),
    talk: form.has('talk'),
    teamSize: Math.max(1, Number(text('teamSize')) || 1),
    ...(seed === '' ? {} : { seed }),
  };
};

const SeatChoices = ({ card }: { readonly card: ScenarioCard }) => (
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

const More = ({ card }: { readonly card: ScenarioCard }) => (
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
