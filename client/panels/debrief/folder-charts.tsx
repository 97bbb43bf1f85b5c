import { useState } from 'preact/hooks';
import type { ScenarioCard } from '../../../shared/wire/http.ts';
import { SEAT_DASHES } from '../../board/seats.ts';
import { Picture } from '../../icons/icon.tsx';
import { type Course, turnHeads } from '../../model/debrief/course.ts';
import { roleLetter, roleName } from '../../model/names.ts';
import { listed, plain, signed, t } from '../../text/words.ts';
import { Badge } from '../badge.tsx';
import { CourseTable } from './course-table.tsx';
import { Fold } from './fold.tsx';
import { Step } from './step.tsx';
import { TurnSlider } from './turn-slider.tsx';

interface FolderChartsProps {
  readonly card: ScenarioCard;
  readonly seenBy: readonly number[];
  readonly courses: readonly Course[];
  /** Role of the reader, -1 for none. */
  readonly mine: number;
}

/** One closed folder, opened: a small picture of each track that this circle alone saw. */
export const FolderCharts = ({ card, seenBy, courses, mine }: FolderChartsProps) => {
  const last = (courses[0]?.values.length ?? 1) - 1;
  const [turn, setTurn] = useState(last);
  const who = listed(seenBy.map(role => roleName(card, role)));
  const name = t(seenBy.length === 1 ? 'end.secrets.of' : 'end.secrets.shared', { who });
  return (
    <Fold
      class="folder-opened"
      heading={
        <h3>
          {seenBy.map(role => (
            <Badge key={role} seat={role} letter={roleLetter(card, role)} size={24} />
          ))}{' '}
          {name}
        </h3>
      }
      open={seenBy.includes(mine)}
    >
      <div class="turn-choice">
        <TurnSlider name={who} courses={courses} turn={turn} onTurn={setTurn} />
        <span class="turn-chosen">{turnHeads(turn + 1).at(-1)}</span>
      </div>
      <ul class="small-charts">
        {courses.map(course => (
          <Small key={course.track} course={course} seat={seenBy[0] ?? 0} turn={turn} />
        ))}
      </ul>
      <CourseTable courses={courses} name={name} />
    </Fold>
  );
};

const [WIDTH, HEIGHT, EDGE] = [240, 84, 8];

const Small = ({ course, seat, turn }: { readonly course: Course; readonly seat: number; readonly turn: number }) => {
  const { name, icon, low, high, values, causes } = course;
  const x = (at: number) => EDGE + ((WIDTH - 2 * EDGE) * at) / Math.max(1, values.length - 1);
  const y = (value: number) => EDGE + ((HEIGHT - 2 * EDGE) * (high - value)) / Math.max(1, high - low);
  const value = values[turn] ?? 0;
  const why = causes[turn]?.map(cause => `${signed(cause.by)} ${cause.words}`).join(' · ');
  return (
    <li>
      <p class="small-head">
        <Picture name={icon} size={20} /> <span>{name}</span> <strong>{plain(value)}</strong>{' '}
        <Step by={turn === 0 ? 0 : value - (values[turn - 1] ?? 0)} />
      </p>
      <div class="small-plot" aria-hidden="true">
        <span>{plain(high)}</span>
        <span>{plain(low)}</span>
        <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
          <g class="chart-grid">
            <line x1={EDGE} x2={WIDTH - EDGE} y1={y(high)} y2={y(high)} />
            <line x1={EDGE} x2={WIDTH - EDGE} y1={y(low)} y2={y(low)} />
          </g>
          <line class="chart-cursor" x1={x(turn)} x2={x(turn)} y1={y(high)} y2={y(low)} />
          <g class="chart-line" data-seat-line={seat % 8}>
            <path
              d={`M${values.map((each, at) => `${x(at).toFixed(1)} ${y(each).toFixed(1)}`).join('L')}`}
              stroke-dasharray={SEAT_DASHES[seat % SEAT_DASHES.length]}
            />
            <circle cx={x(turn)} cy={y(value)} r={4.5} />
          </g>
        </svg>
      </div>
      <small>{why || t('end.reading.still')}</small>
    </li>
  );
};
