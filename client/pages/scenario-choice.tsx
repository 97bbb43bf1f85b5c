import type { ScenarioLine } from '../../shared/wire/http.ts';
import { minutesOf } from '../model/minutes.ts';
import { Badge } from '../panels/badge.tsx';
import { smallPicture } from '../panels/globe.tsx';
import { t } from '../text/words.ts';
import { chosenScenario, scenarios } from './library.ts';

/** The scenarios as folders on the desk: picture, title, how long, who sits there. */
export const ScenarioChoice = () => {
  const list = scenarios.value ?? [];
  if (list.length === 0) return null;
  return (
    <fieldset class="scenarios">
      <legend class="unseen">{t('home.scenario')}</legend>
      {list.map(line => (
        <label key={line.id} class="scenario">
          <input
            type="radio"
            name="scenario"
            value={line.id}
            checked={chosenScenario.value?.id === line.id}
            onChange={() => chosenScenario.choose(line.id)}
          />
          <Thumbnail line={line} />
          <span class="scenario-words">
            <strong>{line.title}</strong>
            <small>{line.subtitle}</small>
            <small class="scenario-size">
              <span>{`${t('home.turns', { n: line.turns })} · ${t('home.minutes', { n: minutesOf(line) })}`}</span>
              <Seats line={line} />
            </small>
          </span>
        </label>
      ))}
    </fieldset>
  );
};

const Thumbnail = ({ line }: { readonly line: ScenarioLine }) => {
  const picture = smallPicture(line.id);
  if (picture !== '') return <img class="thumbnail" src={picture} alt="" />;
  return (
    <span class="thumbnail" aria-hidden="true">
      {line.roles.slice(0, 2).map(({ id, letter }, seat) => (
        <Badge key={id} seat={seat} letter={letter} size={30} />
      ))}
    </span>
  );
};

const Seats = ({ line }: { readonly line: ScenarioLine }) => (
  <span class="scenario-seats">
    <span class="unseen">{t('home.seats', { n: line.roles.length })}</span>
    {line.roles.map(({ id, letter }, seat) => (
      <Badge key={id} seat={seat} letter={letter} size={18} />
    ))}
  </span>
);
