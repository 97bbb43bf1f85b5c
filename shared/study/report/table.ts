import { html, type Markup } from './markup.ts';

export type Cell = string | number | Markup;

interface Table {
  readonly caption: string;
  readonly head: readonly Cell[];
  /** The first cell of each row is its heading. */
  readonly rows: readonly (readonly Cell[])[];
  readonly class?: string;
}

/** Figures in rows; on a narrow screen it is moved sideways by itself, by keyboard too. */
export const table = ({ caption, head, rows, class: name = 'figures' }: Table): Markup =>
  html`<div class="scroll" role="group" aria-label="${caption}" tabindex="0"><table class="${name}"><caption><span>${caption}</span></caption>
<thead><tr>${head.map(cell => html`<th scope="col">${cell}</th>`)}</tr></thead>
<tbody>${rows.map(([first, ...rest]) => html`<tr><th scope="row">${first}</th>${rest.map(cell => html`<td>${cell}</td>`)}</tr>\n`)}</tbody></table></div>`;

/** A table that is folded away on a screen, and printed on paper. */
export const folded = (what: string, inside: Markup): Markup =>
  html`<details><summary>${what}</summary>${inside}</details>`;

interface Heat {
  readonly text: string;
  /** How dark, 0 to 1. */
  readonly share: number;
}

/** A figure whose ground says how large it is. */
export const heat = ({ text, share }: Heat): Markup =>
  html`<span class="heat" style="--share:${Math.round(100 * Math.min(1, Math.max(0, share)))}%">${text}</span>`;

interface Section {
  readonly id: string;
  readonly title: string;
  /** What one sees, in words. */
  readonly lead: readonly (string | Markup)[];
  readonly body: readonly Markup[];
}

export const section = ({ id, title, lead, body }: Section): Markup =>
  html`<section id="${id}"><h2>${title}</h2>
${lead.map(words => html`<p class="lead">${words}</p>`)}
${body}</section>
`;
