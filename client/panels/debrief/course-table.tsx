import { Picture } from '../../icons/icon.tsx';
import { type Course, turnHeads } from '../../model/debrief/course.ts';
import { plain, t } from '../../text/words.ts';
import { Scrolls } from '../scrolls.tsx';

/** The numbers under a picture: tracks by turns. */
export const CourseTable = ({ courses, name }: { readonly courses: readonly Course[]; readonly name: string }) => (
  <details class="figures">
    <summary>{t('end.table')}</summary>
    <Scrolls class="scrolls" label={name}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('end.track')}</th>
            {turnHeads(courses[0]?.values.length ?? 0).map(head => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {courses.map(({ track, name: title, icon, values }) => (
            <tr key={track}>
              <th scope="row">
                <Picture name={icon} size={18} /> {title}
              </th>
              {values.map((value, turn) => (
                <td key={turn}>{plain(value)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolls>
  </details>
);
