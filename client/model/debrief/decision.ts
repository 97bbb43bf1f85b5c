import type { ScenarioCard } from '../../../shared/wire/http.ts';
import type { EndMessage } from '../../../shared/wire/messages.ts';
import { signed, t } from '../../text/words.ts';
import { type Course, courses } from './course.ts';

/** One track that decided the ending, with the last change that brought it where it was. */
export interface Decider {
  readonly track: number;
  readonly name: string;
  readonly icon: string;
  /** The last turn in which something moved it, if only to and fro; 0 when nothing ever did. */
  readonly turn: number;
  readonly before: number;
  readonly after: number;
  readonly words: string;
}

/** Why it ended so: the tracks that the ending asks about, the one that moved last first. */
export const decision = (
  card: ScenarioCard,
  end: EndMessage,
): { readonly words: string; readonly deciders: readonly Decider[] } => {
  const own = card.endings[end.ending]?.reads ?? [];
  const asked = own.length > 0 ? own : [...new Set(card.endings.flatMap(({ reads }) => reads))];
  const deciders = courses(card, end)
    .filter(({ track }) => asked.includes(track))
    .map(decider)
    .sort((a, b) => b.turn - a.turn || Math.abs(b.after - b.before) - Math.abs(a.after - a.before));
  return { words: t(own.length > 0 ? 'end.decided.own' : 'end.decided.none'), deciders };
};

const decider = (course: Course): Decider => {
  const { track, name, icon, values, causes } = course;
  const turn = causes.findLastIndex((moved, at) => at > 0 && moved.length > 0);
  const after = values[Math.max(0, turn)] ?? 0;
  const before = values[Math.max(0, turn - 1)] ?? 0;
  return { track, name, icon, turn: Math.max(0, turn), before, after, words: wordsFor(course, turn) };
};

/** What moved it last; where that came to nothing, also what had brought it there. */
const wordsFor = (course: Course, turn: number): string => {
  const { name: track, values, causes } = course;
  if (turn < 0) return t('end.decided.still', { track, after: values.at(-1) ?? 0 });
  const [before, after] = [values[turn - 1] ?? 0, values[turn] ?? 0];
  const why = whyWords(causes[turn] ?? []);
  if (before !== after) return t('end.decided.moved', { track, before, after, turn, why });
  const brought = values.findLastIndex((value, at) => at > 0 && value !== values[at - 1]);
  if (brought < 0) return t('end.decided.held', { track, after, turn, why });
  return `${wordsFor(course, brought)} ${t('end.decided.stayed', { turn, why })}`;
};

/** Where a scale ends, how much it cut off says nothing. */
const whyWords = (moved: Course['causes'][number]): string =>
  moved.map(({ kind, by, words }) => (kind === 'range' ? words : `${signed(by)} ${words}`)).join('; ');
