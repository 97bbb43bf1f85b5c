import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import type { ReportMessage } from '../../shared/wire/messages.ts';
import { Sign } from '../icons/icon.tsx';
import type { Sign as SignName } from '../icons/names.ts';
import { frontPage } from '../model/press.ts';
import { t } from '../text/words.ts';
import { useDesk, useParts } from './desk-context.ts';
import { fileReport, reportsUpTo } from './press/archive.ts';
import { PressPage } from './press-page.tsx';

/** The paper of the turn, and the issues before it to leaf back to. */
export const Press = () => {
  const desk = useDesk();
  const { report } = useParts();
  useEffect(() => {
    if (report) fileReport(desk.session, report);
  }, [desk.session, report]);
  return report ? <Issues key={report.turn} newest={report} /> : <p class="story">{t('press.fetching')}</p>;
};

const Issues = ({ newest }: { readonly newest: ReportMessage }) => {
  const desk = useDesk();
  const { card, table } = useParts();
  const back = useSignal(0);
  const isFresh = useMemo(() => isDelivery(desk.session.table, newest.turn), [desk.session.table, newest.turn]);
  const reports = reportsUpTo(desk.session, newest);
  const at = Math.max(0, reports.length - 1 - back.value);
  const isNewest = at === reports.length - 1;
  const page = frontPage(card, reports.slice(0, at + 1), isNewest ? table.ending : -1);
  const { turn } = reports[at];
  return (
    <PressPage card={card} page={page} isFresh={isFresh && isNewest}>
      {turn > 0 && (
        <button type="button" class="button on-paper" onClick={() => desk.openReveal(turn)}>
          {t('press.whole')}
        </button>
      )}
      {reports.length > 1 && (
        <nav class="press-issues" aria-label={t('press.issues')}>
          <Leaf words={t('press.issue.before')} sign="chevron-left" shut={at === 0} onLeaf={() => back.value++} />
          <Leaf words={t('press.issue.after')} sign="chevron-right" shut={isNewest} onLeaf={() => back.value--} />
        </nav>
      )}
    </PressPage>
  );
};

interface LeafProps {
  readonly words: string;
  readonly sign: SignName;
  readonly shut: boolean;
  readonly onLeaf: () => void;
}

const Leaf = ({ words, sign, shut, onLeaf }: LeafProps) => (
  <button type="button" class="button on-paper" disabled={shut} onClick={onLeaf}>
    <Sign name={sign} />
    {words}
  </button>
);

/** The newest issue that has come sliding in, by table: each does so once, and none that lay there when the page opened. */
const delivered = new Map<string, number>();

const isDelivery = (table: string, turn: number): boolean => {
  const known = delivered.get(table);
  delivered.set(table, turn);
  return known !== undefined && turn > known;
};
