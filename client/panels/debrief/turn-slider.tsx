import { type Course, turnHeads } from '../../model/debrief/course.ts';
import { listed, t } from '../../text/words.ts';

interface TurnSliderProps {
  readonly name: string;
  readonly courses: readonly Course[];
  readonly turn: number;
  readonly onTurn: (turn: number) => void;
  readonly class?: string;
}

/** Chooses a turn, and says the values that stand there. One stop for the keyboard, the whole width for a finger. */
export const TurnSlider = ({ name, courses, turn, onTurn, class: className = 'turn-slider' }: TurnSliderProps) => {
  const last = (courses[0]?.values.length ?? 1) - 1;
  const said = courses.map(({ short, values }) => t('end.reading.value', { track: short, value: values[turn] ?? 0 }));
  return (
    <input
      class={className}
      type="range"
      min={0}
      max={last}
      step={1}
      value={turn}
      aria-label={`${t('end.reading')}: ${name}`}
      aria-valuetext={`${turnHeads(turn + 1).at(-1)}: ${listed(said)}`}
      onInput={event => onTurn(Number(event.currentTarget.value))}
    />
  );
};
