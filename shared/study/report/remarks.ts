import { counted } from './figures.ts';
import { html, type Markup } from './markup.ts';
import { section } from './table.ts';

/** One finding, as the report prints it. */
export interface Remark {
  readonly severity: 'error' | 'warning' | 'note';
  /** `rules.yaml:41:9` */
  readonly place: string;
  readonly message: string;
}

const GRAVITY = ['error', 'warning', 'note'] as const;

/** What the linter found, before everything else. */
export const remarksSection = (remarks: readonly Remark[]): Markup => {
  const ordered = GRAVITY.flatMap(severity => remarks.filter(remark => remark.severity === severity));
  return section({
    id: 'findings',
    title: 'Findings',
    lead: [
      remarks.length === 0
        ? 'The linter has nothing to say: all is well.'
        : `${counted(remarks.length, 'finding')}, the gravest first.`,
    ],
    body: [
      remarks.length === 0
        ? html``
        : html`<ol class="remarks">${ordered.map(({ severity, place, message }) => html`<li class="${severity}"><b>${severity}</b> ${message} <code>${place}</code></li>`)}</ol>`,
    ],
  });
};
