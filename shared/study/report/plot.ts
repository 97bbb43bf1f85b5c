import { html, type Markup } from './markup.ts';

/** From a value to a place on the paper. */
export type Scale = (value: number) => number;

export const scaleOf = ([low, high]: readonly [number, number], [from, to]: readonly [number, number]): Scale => {
  const step = high === low ? 0 : (to - from) / (high - low);
  return value => from + (Math.min(high, Math.max(low, value)) - low) * step;
};

/** A place on the paper, to a tenth of a unit. */
export const at = (place: number): number => Math.round(place * 10) / 10;

export const line = (points: readonly (readonly [x: number, y: number])[]): string =>
  points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${at(x)} ${at(y)}`).join('');

interface Picture {
  readonly wide: number;
  readonly high: number;
  /** What it shows, in a sentence: read aloud in its place. */
  readonly title: string;
  readonly drawn: readonly Markup[] | Markup;
  readonly class?: string;
}

export const picture = ({ wide, high, title, drawn, class: name = 'plot' }: Picture): Markup =>
  html`<svg class="${name}" viewBox="0 0 ${wide} ${high}" role="img"><title>${title}</title>${drawn}</svg>`;

/** A picture in a row of a table, as wide as its cell and without words of its own: the row says it in figures. */
export const strip = (drawn: readonly Markup[] | Markup): Markup =>
  html`<svg class="strip" viewBox="0 0 100 14" preserveAspectRatio="none" aria-hidden="true">${drawn}</svg>`;
