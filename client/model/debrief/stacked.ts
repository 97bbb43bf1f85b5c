import type { Act, Column, Ribbon } from './ribbon.ts';

interface Laid {
  readonly slot: number;
  readonly tier: number;
}

const within = (acts: readonly Act[], { first, slots }: Column): readonly Act[] =>
  acts.filter(({ slot }) => slot >= first && slot < first + slots);

/** The same ribbon on a wide page: what answered nothing hangs below what answered, so that all turns fit side by side. */
export const stacked = (ribbon: Ribbon): Ribbon => {
  const loose = new Set(ribbon.free.map(({ id }) => id));
  const laid = new Map<Act, Laid>();
  let first = 0;
  const columns = ribbon.columns.map(column => {
    const [asks, answers] = [within(ribbon.asks, column), within(ribbon.answers, column)];
    const held = answers.filter(({ id }) => !loose.has(id));
    const slots = Math.max(1, asks.length, held.length);
    const lay = (act: Act, at: number) => laid.set(act, { slot: first + (at % slots), tier: Math.floor(at / slots) });
    asks.forEach(lay);
    [...held, ...answers.filter(({ id }) => loose.has(id))].forEach(lay);
    const merged = { ...column, first, slots };
    first += slots;
    return merged;
  });
  const moved = (act: Act): Act => ({ ...act, ...laid.get(act) });
  return {
    columns,
    slots: first,
    asks: ribbon.asks.map(moved),
    answers: ribbon.answers.map(moved),
    strands: ribbon.strands.map(strand => ({
      ...strand,
      ask: moved(strand.ask),
      answer: strand.answer && moved(strand.answer),
    })),
    free: ribbon.free.map(moved),
  };
};
