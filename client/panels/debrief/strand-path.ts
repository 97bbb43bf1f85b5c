import type { Fate } from '../../model/debrief/ribbon.ts';

interface StrandForm {
  /** Middles of its two ends along the time line. */
  readonly from: number;
  readonly to: number;
  /** Size of the act that asked, and of the one that answered. */
  readonly wide: number;
  readonly narrow: number;
  /** From the acts that ask to the answers. */
  readonly depth: number;
  readonly fate: Fate;
  /** Time runs down, not to the right. */
  readonly upright: boolean;
}

/** Units of width for each step of size. */
const UNIT = 9;
/** How far down an unanswered strand reaches, as a share of the depth. */
const REACH = 0.62;

/** A ribbon from an act to its answer: equal, narrowing or widening; one that lapsed frays, one that waits is cut. */
export const strandPath = ({ from, to, wide, narrow, depth, fate, upright }: StrandForm): string => {
  const at = (along: number, across: number) =>
    upright ? `${across.toFixed(1)} ${along.toFixed(1)}` : `${along.toFixed(1)} ${across.toFixed(1)}`;
  const answered = fate === 'proportional' || fate === 'under' || fate === 'over';
  const [a, b] = [(wide * UNIT) / 2, (narrow * UNIT) / 2];
  const end = answered ? depth : depth * REACH;
  const middle = end / 2;
  const side = (start: number, stop: number) => `${at(start, middle)} ${at(stop, middle)} ${at(stop, end)}`;
  const foot = fate === 'lapsed' ? frayed(to, b, end, at) : `L${at(to - b, end)}`;
  return [
    `M${at(from + a, 0)}`,
    `C${side(from + a, to + b)}`,
    foot,
    `C${at(to - b, middle)} ${at(from - a, middle)} ${at(from - a, 0)}Z`,
  ].join('');
};

/** Three loose ends. */
const frayed = (to: number, half: number, end: number, at: (along: number, across: number) => string): string => {
  const third = (half * 2) / 3;
  const tips = [0, 1, 2].flatMap(strand => {
    const right = to + half - strand * third;
    const tip = end + (strand === 1 ? 30 : 18);
    return [`L${at(right - third / 2 + (1 - strand) * 5, tip)}`, `L${at(right - third, end)}`];
  });
  return tips.join('');
};
