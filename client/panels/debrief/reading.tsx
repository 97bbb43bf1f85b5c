import { Picture } from '../../icons/icon.tsx';
import { type Course, turnHeads } from '../../model/debrief/course.ts';
import { plain, signed, t } from '../../text/words.ts';
import { Step } from './step.tsx';

/** What the lines of a picture say in one turn, and what moved them there. */
export const Reading = ({ courses, turn }: { readonly courses: readonly Course[]; readonly turn: number }) => (
  <div class="reading">
    <p class="reading-head">{turnHeads(turn + 1).at(-1)}</p>
    <ul>
      {courses.map(({ track, short, icon, values, causes }) => (
        <li key={track}>
          <p>
            <Picture name={icon} size={18} /> <span>{short}</span> <strong>{plain(values[turn] ?? 0)}</strong>{' '}
            <Step by={turn === 0 ? 0 : (values[turn] ?? 0) - (values[turn - 1] ?? 0)} />
          </p>
          <small>
            {causes[turn]?.map(({ by, words }) => `${signed(by)} ${words}`).join(' · ') || t('end.reading.still')}
          </small>
        </li>
      ))}
    </ul>
  </div>
);
