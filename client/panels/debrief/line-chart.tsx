import { useState } from 'preact/hooks';
import { Picture, SPRITE } from '../../icons/icon.tsx';
import { type Bundle, type Course, turnHeads } from '../../model/debrief/course.ts';
import { spread } from '../../model/debrief/spread.ts';
import { listed, plain, t } from '../../text/words.ts';
import { CourseTable } from './course-table.tsx';
import { lineDash, ticks, useMeasure } from './figure.ts';
import { Reading } from './reading.tsx';
import { TurnSlider } from './turn-slider.tsx';

interface Mark {
  readonly turn: number;
  readonly name: string;
}

interface LineChartProps {
  readonly bundle: Bundle;
  readonly marks: readonly Mark[];
}

/** Where things lie in a picture, CSS px. */
interface Frame {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly foot: number;
  readonly rem: number;
  /** Too narrow for words at the ends of the lines: they stand below. */
  readonly narrow: boolean;
  readonly x: (turn: number) => number;
  readonly y: (value: number) => number;
}

const frameOf = ({ low, high, courses }: Bundle, width: number, rem: number): Frame => {
  const narrow = width < 36 * rem;
  const [left, right] = [2 * rem, narrow ? 2.2 * rem : 11 * rem];
  const [top, foot] = [2.4 * rem, 1.8 * rem];
  const height = Math.max(17 * rem, Math.min(24 * rem, width * 0.46));
  const last = Math.max(1, (courses[0]?.values.length ?? 1) - 1);
  return {
    width,
    height,
    left,
    right,
    top,
    foot,
    rem,
    narrow,
    x: turn => left + ((width - left - right) * turn) / last,
    y: value => top + ((height - top - foot) * (high - value)) / Math.max(1, high - low),
  };
};

/** Several tracks over the turns, each with a sign and its name at its end and a dash of its own. */
export const LineChart = ({ bundle, marks }: LineChartProps) => {
  const { courses } = bundle;
  const { box, width, rem } = useMeasure();
  const last = (courses[0]?.values.length ?? 1) - 1;
  const [turn, setTurn] = useState(last);
  const frame = frameOf(bundle, width, rem);
  const name = t('end.tracks.chart', { tracks: listed(courses.map(({ name }) => name)) });
  const pointAt = (event: PointerEvent) => {
    const into = event.clientX - (box.current?.getBoundingClientRect().left ?? 0);
    const at = ((into - frame.left) / (width - frame.left - frame.right)) * last;
    setTurn(Math.max(0, Math.min(last, Math.round(at))));
  };
  return (
    <div class="figure">
      <div
        ref={box}
        class="chart"
        onPointerMove={event => event.pointerType === 'mouse' && pointAt(event)}
        onPointerDown={pointAt}
      >
        <svg
          width={frame.width}
          height={frame.height}
          viewBox={`0 0 ${frame.width} ${frame.height}`}
          aria-hidden="true"
        >
          <Grid bundle={bundle} frame={frame} />
          <Marks marks={marks} frame={frame} />
          <line
            class="chart-cursor"
            x1={frame.x(turn)}
            x2={frame.x(turn)}
            y1={frame.top}
            y2={frame.height - frame.foot}
          />
          {courses.map((course, line) => (
            <Line key={course.track} course={course} line={line} frame={frame} turn={turn} among={courses.length} />
          ))}
          <Ends courses={courses} frame={frame} />
        </svg>
        <TurnSlider class="chart-slider" name={name} courses={courses} turn={turn} onTurn={setTurn} />
      </div>
      <Legend courses={courses} narrow={frame.narrow} />
      <Reading courses={courses} turn={turn} />
      <CourseTable courses={courses} name={name} />
    </div>
  );
};

const Grid = ({ bundle: { low, high, courses }, frame }: { readonly bundle: Bundle; readonly frame: Frame }) => {
  const { x, y, left, right, width, height, foot, rem } = frame;
  return (
    <g class="chart-grid">
      {ticks(low, high).map(value => (
        <g key={value}>
          <line x1={left} x2={width - right} y1={y(value)} y2={y(value)} />
          <text x={left - 0.5 * rem} y={y(value)} class="chart-tick">
            {plain(value)}
          </text>
        </g>
      ))}
      {turnHeads(courses[0]?.values.length ?? 0).map((head, turn) => (
        <text key={head} x={x(turn)} y={height - foot + 1.25 * rem} class="chart-turn">
          {head}
        </text>
      ))}
    </g>
  );
};

/** Names of marks that were set in one turn share a line; neighbours stand at different heights. */
const Marks = ({
  marks,
  frame: { x, height, foot, rem, width },
}: {
  readonly marks: readonly Mark[];
  readonly frame: Frame;
}) => {
  const turns = [...new Set(marks.map(({ turn }) => turn))].sort((a, b) => a - b);
  return (
    <g class="chart-marks">
      {turns.map((turn, at) => {
        const level = at % 2 === 0 ? 0 : 1.1 * rem;
        const late = x(turn) > width * 0.6;
        return (
          <g key={turn}>
            <line x1={x(turn)} x2={x(turn)} y1={level + 0.4 * rem} y2={height - foot} />
            <text x={x(turn) + (late ? -6 : 6)} y={level + 0.9 * rem} text-anchor={late ? 'end' : 'start'}>
              {marks
                .filter(mark => mark.turn === turn)
                .map(({ name }) => name)
                .join(', ')}
            </text>
          </g>
        );
      })}
    </g>
  );
};

interface LineProps {
  readonly course: Course;
  readonly line: number;
  readonly frame: Frame;
  readonly turn: number;
  readonly among: number;
}

/** Lines that lie on one another stand apart by so much, px. */
const APART = 1.6;

const Line = ({ course: { values }, line, frame: { x, y }, turn, among }: LineProps) => {
  const aside = (line - (among - 1) / 2) * APART;
  const points = values.map((value, at) => `${x(at).toFixed(1)} ${(y(value) + aside).toFixed(1)}`);
  return (
    <g class="chart-line" data-line={line}>
      <path d={`M${points.join('L')}`} stroke-dasharray={lineDash(line)} />
      {values.map((value, at) => (
        <circle key={at} cx={x(at)} cy={y(value) + aside} r={at === turn ? 5.5 : 3} />
      ))}
    </g>
  );
};

const Ends = ({ courses, frame }: { readonly courses: readonly Course[]; readonly frame: Frame }) => {
  const { x, y, top, height, foot, rem, narrow } = frame;
  const ends = courses.map(({ values }) => y(values.at(-1) ?? 0));
  const placed = spread(ends, { gap: 1.45 * rem, low: top, high: height - foot });
  return (
    <g class="chart-ends">
      {courses.map(({ track, icon, short, values }, line) => {
        const from = x(values.length - 1) + 7;
        return (
          <g key={track} data-line={line}>
            <path class="chart-leader" d={`M${from} ${ends[line]}L${from + 0.6 * rem} ${placed[line]}`} />
            <svg
              aria-hidden="true"
              class="picture"
              x={from + 0.7 * rem}
              y={placed[line] - 0.6 * rem}
              width={1.2 * rem}
              height={1.2 * rem}
            >
              <use href={`${SPRITE}#picture-${icon}`} />
            </svg>
            {!narrow && (
              <text x={from + 2.2 * rem} y={placed[line]}>
                {short} {plain(values.at(-1) ?? 0)}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
};

/** Sample of each line, for readers on a small screen and on paper. */
const Legend = ({ courses, narrow }: { readonly courses: readonly Course[]; readonly narrow: boolean }) => (
  <ul class="chart-legend" data-narrow={narrow}>
    {courses.map(({ track, name, icon, values }, line) => (
      <li key={track}>
        <svg class="chart-line" data-line={line} width="44" height="10" aria-hidden="true">
          <path d="M2 5H42" stroke-dasharray={lineDash(line)} />
        </svg>
        <Picture name={icon} size={18} /> <span>{name}</span> <strong>{plain(values.at(-1) ?? 0)}</strong>
      </li>
    ))}
  </ul>
);
