import { BOT_STRENGTHS, type BotStrength } from '../../shared/wire/strengths.ts';
import { t, tOr } from '../text/words.ts';

/** How bots of a strength play, in a sentence; '' for one that is not known here. */
export const strengthAbout = (strength: string): string => tOr(`strength.about.${strength}`, '');

export const strengthNamed = (name: string): BotStrength => BOT_STRENGTHS.find(known => known === name) ?? 'steady';

interface StrengthChoiceProps {
  readonly strength: BotStrength;
  readonly onChoose: (strength: BotStrength) => void;
}

/** How well the bots of a table play, and what it means. */
export const StrengthChoice = ({ strength, onChoose }: StrengthChoiceProps) => (
  <label class="field pace">
    <span>{t('strength')}</span>
    <select name="strength" value={strength} onChange={event => onChoose(strengthNamed(event.currentTarget.value))}>
      {BOT_STRENGTHS.map(each => (
        <option key={each} value={each}>
          {t(`strength.${each}`)}
        </option>
      ))}
    </select>
    <small>{strengthAbout(strength)}</small>
  </label>
);
