import { Picture, Sign } from '../icons/icon.tsx';
import { briefOf } from '../model/brief.ts';
import { roleLetter, roleName } from '../model/names.ts';
import type { Parts } from '../model/parts.ts';
import { folder, type Gauge } from '../model/tracks.ts';
import { listed, plain, signed, t } from '../text/words.ts';
import { Badge } from './badge.tsx';
import { useDesk, useParts } from './desk-context.ts';
import { folderOpen, turnFolder } from './folder-state.ts';
import { Change } from './gauges.tsx';
import { Explained } from './term.tsx';

/** What only this seat sees, closed until it is wanted; with its brief. A facilitator sees the folders of all. */
export const Folder = () => {
  const desk = useDesk();
  const parts = useParts();
  const { card, own } = parts;
  const pages = folder(parts);
  const brief = briefOf(card, own.seat);
  const isOpen = folderOpen(desk);
  return (
    <div class="folder">
      <section class="binder" data-open={isOpen.value} aria-labelledby="binder">
        <h2 id="binder">
          {own.seat >= 0 && <Badge seat={own.seat} letter={roleLetter(card, own.seat)} size={20} />}
          {t('folder.title')}
        </h2>
        <p>{pages.length === 0 ? t('folder.empty') : own.facilitator ? t('folder.aboutAll') : t('folder.about')}</p>
        {isOpen.value ? (
          <ul id="binder-pages">
            {pages.map(gauge => (
              <Page key={gauge.track} gauge={gauge} />
            ))}
          </ul>
        ) : (
          <p class="quiet">{t('folder.closed')}</p>
        )}
        <button type="button" class="button on-paper" aria-expanded={isOpen.value} onClick={() => turnFolder(desk)}>
          <Sign name={isOpen.value ? 'eye-off' : 'eye'} size={18} /> {t(isOpen.value ? 'folder.close' : 'folder.open')}
        </button>
      </section>
      {brief && (
        <section class="paper brief">
          <h3>{t('brief.title', { role: brief.role })}</h3>
          <p class="story">
            <Explained text={brief.text} />
          </p>
          {brief.hint !== '' && (
            <p class="hint">
              <strong>{t('brief.hint')}</strong> <Explained text={brief.hint} />
            </p>
          )}
        </section>
      )}
    </div>
  );
};

const Page = ({ gauge }: { readonly gauge: Gauge }) => {
  const parts = useParts();
  const { name, about, icon, value, low, high, change, share, shareBefore } = gauge;
  return (
    <li class="page">
      <Picture name={icon} size={28} />
      <div>
        <p class="page-head">
          <span>{name}</span>
          <strong>{plain(value)}</strong> {change !== 0 && <Change by={change} />}
          <span class="unseen">{change === 0 ? t('tracks.same') : t('tracks.since', { change: signed(change) })}</span>
        </p>
        <span class="meter" aria-hidden="true" title={`${low}–${high}`}>
          <span class="meter-fill" style={{ width: `${share * 100}%` }} />
          <span class="meter-tick" style={{ left: `${shareBefore * 100}%` }} />
        </span>
        <small>
          <Explained text={about} />
        </small>
        <small class="page-seen">
          {gauge.track === parts.card.roles[parts.own.seat]?.resource && (
            <>
              <Sign name="scroll-text" size={14} /> {t('folder.spend')}{' '}
            </>
          )}
          <Sign name="eye" size={14} /> {seenWords(parts, gauge)}
        </small>
      </div>
    </li>
  );
};

const seenWords = ({ card, own }: Parts, { seenBy }: Gauge): string => {
  const others = seenBy.filter(role => role !== own.seat).map(role => roleName(card, role));
  return others.length === 0 ? t('folder.alone') : t('folder.too', { roles: listed(others) });
};
