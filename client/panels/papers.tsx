import { Sign } from '../icons/icon.tsx';
import type { Sign as SignName } from '../icons/names.ts';
import { t } from '../text/words.ts';
import type { Sheet } from './desk.ts';
import { useDesk, useParts } from './desk-context.ts';

const PAPERS = [
  ['brief', 'scroll-text'],
  ['rules', 'book-open'],
  ['glossary', 'circle-question-mark'],
] as const satisfies readonly (readonly [NonNullable<Sheet>, SignName])[];

/** Brief, rules and glossary, one press away. */
export const Papers = () => {
  const desk = useDesk();
  const { own } = useParts();
  return (
    <ul class="papers">
      {PAPERS.filter(([sheet]) => sheet !== 'brief' || own.seat >= 0).map(([sheet, sign]) => (
        <li key={sheet}>
          <button
            type="button"
            class="button quiet"
            aria-haspopup="dialog"
            onClick={() => {
              desk.sheet.value = sheet;
            }}
          >
            <Sign name={sign} size={18} /> {t(`menu.${sheet}`)}
          </button>
        </li>
      ))}
    </ul>
  );
};
