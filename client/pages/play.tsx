import '../styles/play.css';
import '../styles/hand.css';
import '../styles/card.css';
import '../styles/ledger.css';
import '../styles/instruments.css';
import '../styles/rail.css';
import '../styles/reveal.css';
import '../styles/phone.css';
import { Picture } from '../icons/icon.tsx';
import { Announcer } from '../panels/announcer.tsx';
import { BoardArea } from '../panels/board-area.tsx';
import { CardBack } from '../panels/card-back.tsx';
import type { Tab } from '../panels/desk.ts';
import { useDesk, useParts } from '../panels/desk-context.ts';
import { Gauges, Marks } from '../panels/gauges.tsx';
import { HandPanel } from '../panels/hand-panel.tsx';
import { LedgerStrip } from '../panels/ledger-strip.tsx';
import { Lesson } from '../panels/lesson.tsx';
import { openLesson } from '../panels/lesson-state.ts';
import { PlaceChooser } from '../panels/place-chooser.tsx';
import { PlaceSheet } from '../panels/place-sheet.tsx';
import { Rail, Unread } from '../panels/rail.tsx';
import { RevealSheet } from '../panels/reveal-sheet.tsx';
import { Sheets } from '../panels/sheets.tsx';
import { TopBar } from '../panels/top-bar.tsx';
import { t } from '../text/words.ts';
import type { Doorway } from './doorway.ts';
import { Seats } from './seats.tsx';

/** The game: bar, barometers, chart, hand, papers. On a small screen four tabs take turns. */
export const PlayPage = ({ doorway }: { readonly doorway: Doorway }) => {
  const desk = useDesk();
  const parts = useParts();
  const charted = parts.card.places.length > 0;
  return (
    <div
      class="play"
      data-tab={desk.tab.value}
      data-phase={parts.table.phase}
      data-look={openLesson(desk)?.look || undefined}
    >
      <h1 class="unseen">{parts.card.texts.title}</h1>
      <a class="skip" href="#orders">
        {t('skip')}
      </a>
      <TopBar />
      <main class="desk" data-charted={charted}>
        <div class="stage-top" data-covers="top">
          {charted && <Gauges />}
          <LedgerStrip />
          {charted && <Marks />}
          <Lesson />
        </div>
        <BoardArea />
        <div class="stage-foot">
          <Notice />
          <PlaceChooser />
          <div data-covers="bottom">
            <HandPanel />
          </div>
          {parts.own.seat < 0 && !parts.own.facilitator && (
            <details class="take-seat">
              <summary>{t('menu.claim')}</summary>
              <Seats parts={parts} doorway={doorway} desk={desk} onRead={() => undefined} />
            </details>
          )}
        </div>
        <Rail />
      </main>
      <Tabs />
      <Sheets />
      <CardBack />
      <PlaceSheet />
      <RevealSheet />
      <Announcer />
    </div>
  );
};

const Notice = () => {
  const desk = useDesk();
  return (
    <p class="notice" role="alert">
      {desk.notice.value}
    </p>
  );
};

const TABS: readonly (readonly [tab: Tab, picture: string])[] = [
  ['chart', 'radar-sweep'],
  ['press', 'newspaper'],
  ['orders', 'scroll-quill'],
  ['talks', 'shaking-hands'],
];

const Tabs = () => {
  const desk = useDesk();
  return (
    <nav class="tabs">
      {TABS.map(([tab, picture]) => (
        <button
          key={tab}
          type="button"
          aria-current={desk.tab.value === tab || (tab === 'press' && desk.tab.value === 'folder') ? 'page' : undefined}
          onClick={() => {
            desk.tab.value = tab;
            scrollTo(0, 0);
          }}
        >
          <Picture name={picture} size={26} />
          <span>{t(`tab.${tab}`)}</span>
          {tab === 'talks' && <Unread />}
        </button>
      ))}
    </nav>
  );
};
