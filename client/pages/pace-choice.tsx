import type { Pace } from '../../shared/wire/http.ts';
import { PACES } from '../../shared/wire/paces.ts';
import { t, tOr } from '../text/words.ts';

/** How a pace feels, in a sentence; '' for one that is not known here. */
export const paceAbout = (pace: string): string => tOr(`pace.about.${pace.split('-')[0]}`, '');

export const paceNamed = (name: string): Pace => PACES.find(pace => pace === name) ?? 'untimed';

interface PaceChoiceProps {
  readonly pace: string;
  readonly onChoose: (pace: Pace) => void;
}

/** The pace of a table, and what it means. */
export const PaceChoice = ({ pace, onChoose }: PaceChoiceProps) => (
  <label class="field pace">
    <span>{t('lobby.pace')}</span>
    <select name="pace" value={pace} onChange={event => onChoose(paceNamed(event.currentTarget.value))}>
      {PACES.map(each => (
        <option key={each} value={each}>
          {t(`pace.${each}`)}
        </option>
      ))}
    </select>
    <small>{paceAbout(pace)}</small>
  </label>
);
