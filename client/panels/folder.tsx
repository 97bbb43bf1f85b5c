import { Picture } from '../icons/icon.tsx';
import { briefOf } from '../model/brief.ts';
import { roleLetter, roleName } from '../model/names.ts';
import { folder, type Gauge } from '../model/tracks.ts';
import { listed, plain, signed, t } from '../text/words.ts';
import { Badge } from './badge.tsx';
import { useParts } from './desk-context.ts';
import { Change } from './gauges.tsx';

/** What only this seat sees, with its brief. A facilitator sees the folders of all. */
export const Folder = () => {
  const parts = useParts();
  const { card, own } = parts;
  const pages = folder(parts);
  const brief = briefOf(card, own.seat);
  return (
    <div class="folder">
      <h2>{t('folder.title')}</h2>
      <p class="quiet">
        {pages.length === 0 ? t('folder.empty') : own.facilitator ? t('folder.aboutAll') : t('folder.about')}
      </p>
      <ul>
        {pages.map(gauge => (
          <Page key={gauge.track} gauge={gauge} names={own.facilitator} />
        ))}
      </ul>
      {brief && (
        <section class="paper brief">
          <h3>{t('brief.title', { role: brief.role })}</h3>
          <p class="story">{brief.text}</p>
          {brief.hint !== '' && (
            <p class="hint">
              <strong>{t('brief.hint')}</strong> {brief.hint}
            </p>
          )}
        </section>
      )}
    </div>
  );
};

const Page = ({ gauge, names }: { readonly gauge: Gauge; readonly names: boolean }) => {
  const { card } = useParts();
  const { name, about, icon, value, low, high, change, share, shareBefore, seenBy } = gauge;
  return (
    <li class="page">
      <Picture name={icon} size={26} />
      <div>
        <p class="page-head">
          <span>{name}</span>
          {names && (
            <span class="page-seats" title={listed(seenBy.map(role => roleName(card, role)))}>
              {seenBy.map(role => (
                <Badge key={role} seat={role} letter={roleLetter(card, role)} size={16} />
              ))}
            </span>
          )}
          <strong>{plain(value)}</strong> {change !== 0 && <Change by={change} />}
          <span class="unseen">{change === 0 ? t('tracks.same') : t('tracks.since', { change: signed(change) })}</span>
        </p>
        <span class="meter" aria-hidden="true" title={`${low}–${high}`}>
          <span class="meter-fill" style={{ width: `${share * 100}%` }} />
          <span class="meter-tick" style={{ left: `${shareBefore * 100}%` }} />
        </span>
        <small>{about}</small>
      </div>
    </li>
  );
};
