import { useEffect, useState } from 'preact/hooks';
import type { ReportMessage } from '../../shared/wire/messages.ts';
import { t } from '../text/words.ts';
import { useDesk, useParts } from './desk-context.ts';
import { Dialog } from './dialog.tsx';
import { RevealWords } from './reveal-words.tsx';

/** A reveal laid open: the last one by itself, earlier ones on demand. */
export const RevealSheet = () => {
  const desk = useDesk();
  const { card, report, table } = useParts();
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
  const close = () => desk.closeReveal();
  const last = table.phase === 'ended' ? table.turn : table.turn - 1;
  return (
    <Dialog title={t('reveal.title', { turn })} ground="paper" wide onClose={close}>
      {last > 1 && (
        <label class="field reveal-turn">
          <span>{t('reveal.earlier')}</span>
          <select
            value={turn}
            onChange={event => {
              desk.revealed.value = Number(event.currentTarget.value);
            }}
          >
            {Array.from({ length: last }, (_, index) => (
              <option key={index} value={index + 1}>
                {`${index + 1} · ${card.texts.turns[index]?.title ?? ''}`}
              </option>
            ))}
          </select>
        </label>
      )}
      {wanted ? <RevealWords report={wanted} /> : <p>{t(missing ? 'reveal.none' : 'reveal.loading')}</p>}
      <p class="row end">
        <button type="button" class="button on-paper" onClick={close}>
          {t('reveal.on')}
        </button>
      </p>
    </Dialog>
  );
};
