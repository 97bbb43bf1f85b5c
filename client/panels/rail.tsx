import type { ComponentChildren } from 'preact';
import { channels, unreadOf } from '../model/talks.ts';
import { plain, t } from '../text/words.ts';
import type { Tab } from './desk.ts';
import { useDesk, useParts } from './desk-context.ts';
import { Folder } from './folder.tsx';
import { Papers } from './papers.tsx';
import { Press } from './press.tsx';
import { openedGroups, readMarks } from './talk-state.ts';
import { Talks } from './talks.tsx';

const TABS = ['press', 'talks', 'folder'] as const;

/** The papers on the right: the press, the talks, one's own folder. */
export const Rail = () => {
  const desk = useDesk();
  const shown = desk.tab.value === 'chart' || desk.tab.value === 'orders' ? 'press' : desk.tab.value;
  const step = (by: number) => {
    const next = TABS[(TABS.indexOf(shown) + by + TABS.length) % TABS.length];
    desk.tab.value = next;
    document.getElementById(`tab-${next}`)?.focus();
  };
  return (
    <section class="rail" aria-label={t('tabs.rail')}>
      <div
        class="rail-tabs"
        role="tablist"
        aria-label={t('tabs.rail')}
        onKeyDown={event => {
          if (event.key === 'ArrowRight') step(1);
          if (event.key === 'ArrowLeft') step(-1);
        }}
      >
        {TABS.map(tab => (
          <button
            key={tab}
            type="button"
            role="tab"
            id={`tab-${tab}`}
            aria-selected={tab === shown}
            aria-controls="rail-panel"
            tabIndex={tab === shown ? 0 : -1}
            onClick={() => {
              desk.tab.value = tab;
            }}
          >
            {t(`tab.${tab}`)}
            {tab === 'talks' && <Unread />}
          </button>
        ))}
      </div>
      <Panel tab={shown}>
        {shown === 'press' && <Press />}
        {shown === 'talks' && <Talks />}
        {shown === 'folder' && <Folder />}
      </Panel>
      <Papers />
    </section>
  );
};

const Panel = ({ tab, children }: { readonly tab: Tab; readonly children: ComponentChildren }) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
  <div class="rail-panel" id="rail-panel" role="tabpanel" tabIndex={0} aria-labelledby={`tab-${tab}`} data-shown={tab}>
    {children}
  </div>
);

/** How many lines have not been read. */
export const Unread = () => {
  const n = unreadOf(channels(useParts(), openedGroups.value, readMarks(useDesk()).value));
  if (n === 0) return null;
  return (
    <span class="count">
      <span aria-hidden="true">{plain(n)}</span>
      <span class="unseen">{t('talks.unread', { n })}</span>
    </span>
  );
};
