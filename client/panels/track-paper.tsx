import { Picture } from '../icons/icon.tsx';
import { type Gauge, type Why, whyMoved } from '../model/tracks.ts';
import { plain, signed, t } from '../text/words.ts';
import { useDesk, useParts } from './desk-context.ts';
import { Dialog } from './dialog.tsx';
import { Meter } from './meter.tsx';

/** What a track is, and what moved it at the last reveal. */
export const TrackPaper = ({ gauge, onClose }: { readonly gauge: Gauge; readonly onClose: () => void }) => {
  const desk = useDesk();
  const why = whyMoved(useParts(), gauge.track);
  const { name, about, icon, value, low, high } = gauge;
  return (
    <Dialog title={name} ground="paper" onClose={onClose}>
      <div class="track-paper">
        <p class="track-stand">
          <Picture name={icon} size={44} />
          <strong>{plain(value)}</strong>
          <span>{t('tracks.range', { low, high })}</span>
        </p>
        <Meter gauge={gauge} />
        {about !== '' && <p class="track-about">{about}</p>}
        {why && (
          <>
            <h3>{movedWords(why)}</h3>
            {why.causes.length === 0 && <p>{t('tracks.nothing')}</p>}
            <ul class="track-causes">
              {why.causes.map(({ by, words }, index) => (
                <li key={`${index} ${words}`}>
                  <strong>{by === 0 ? '0' : signed(by)}</strong> <span>{words}</span>
                </li>
              ))}
            </ul>
            <button
              type="button"
              class="button on-paper"
              onClick={() => {
                onClose();
                desk.openReveal(why.turn, gauge.track);
              }}
            >
              {t('press.whole')}
            </button>
          </>
        )}
      </div>
    </Dialog>
  );
};

const movedWords = (why: Why): string => {
  if (why.turn === 0) return t('tracks.movedBefore', why);
  return t(why.change === 0 ? 'tracks.stayed' : 'tracks.moved', why);
};
