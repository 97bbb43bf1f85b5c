import type { Parts } from './parts.ts';

/** What the bar says of the time: while a reveal is read, its turn and not the next. */
export interface When {
  readonly turn: number;
  readonly turns: number;
  readonly phase: Parts['table']['phase'];
  /** Of the turn; '' where the scenario gives none. */
  readonly title: string;
  readonly dates: string;
}

/** @param reading - the turn whose reveal lies open, `null` for none; an earlier one changes nothing */
export const when = ({ card, table, report }: Parts, reading: number | null): When => {
  const isReveal = report !== null && report.turn > 0 && (table.phase === 'reveal' || reading === report.turn);
  const turn = isReveal ? report.turn : table.turn;
  const { title = '', dates = '' } = card.texts.turns[turn - 1] ?? {};
  return { turn, turns: card.turns, phase: isReveal && table.phase !== 'ended' ? 'reveal' : table.phase, title, dates };
};
