import { useEffect, useState } from 'preact/hooks';
import type { ReportMessage } from '../../shared/wire/messages.ts';
import { t } from '../text/words.ts';
import { useDesk, useParts } from './desk-context.ts';
import { Dialog } from './dialog.tsx';
import { Theatre } from './reveal/theatre.tsx';

/** A reveal laid open: the last one plays by itself, earlier ones stand there on demand and can be played again. */
export const RevealSheet = () => {
  const desk = useDesk();
  const { report } = useParts();
  const turn = desk.revealed.value;
  const [fetched, setFetched] = useState<ReportMessage | null>(null);
  const [missing, setMissing] = useState(false);
  const wanted = turn !== null && turn === report?.turn ? report : fetched?.turn === turn ? fetched : null;
  useEffect(() => {
    if (turn === null || wanted) return;
    setMissing(false);
    void desk.session.reportOf(turn).then(found => (found ? setFetched(found) : setMissing(true)));
  }, [turn]);
  if (turn === null) return null;
  if (wanted)
    return (
      <Theatre key={turn} report={wanted}>
        <OtherTurn turn={turn} />
      </Theatre>
    );
  return (
    <Dialog title={t('reveal.title', { turn })} ground="paper" onClose={() => desk.closeReveal()}>
      <p>{t(missing ? 'reveal.none' : 'reveal.loading')}</p>
    </Dialog>
  );
};

const OtherTurn = ({ turn }: { readonly turn: number }) => {
  const desk = useDesk();
  const { table } = useParts();
  const last = table.phase === 'ended' ? table.turn : table.turn - 1;
  if (last < (turn === 0 ? 1 : 2)) return null;
  return (
    <label class="field reveal-turn">
      <span class="unseen">{t('reveal.earlier')}</span>
      <select value={turn} onChange={event => desk.openReveal(Number(event.currentTarget.value))}>
        {turn === 0 && <option value={0}>{t('reveal.title0')}</option>}
        {Array.from({ length: last }, (_, index) => (
          <option key={index} value={index + 1}>
            {t('end.turn', { turn: index + 1 })}
          </option>
        ))}
      </select>
    </label>
  );
};
