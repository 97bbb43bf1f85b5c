import type { Reveal } from '../../model/reveal.ts';
import { signed, t } from '../../text/words.ts';

/** What then happened: the headlines of the morning after. */
export const Dawn = ({ told, open }: { readonly told: Reveal; readonly open: number }) => (
  <ul class="dawn">
    {told.events.map(({ event, title, text }, at) => (
      <li key={event} data-open={at < open}>
        <h4>{title}</h4>
        <p class="story">{text}</p>
      </li>
    ))}
    {told.injected.map(({ text, changes }, at) => (
      <li key={`${at} ${text}`} data-open={told.events.length + at < open}>
        <h4>{t('reveal.injected')}</h4>
        <p class="story">
          {text} <strong>{changes.map(({ by, words }) => `${signed(by)} ${words}`).join(', ')}</strong>
        </p>
      </li>
    ))}
  </ul>
);
