import { Picture } from '../icons/icon.tsx';
import type { SecretTrack } from '../model/ending.ts';
import { roleLetter } from '../model/names.ts';
import { plain, t } from '../text/words.ts';
import { Badge } from './badge.tsx';
import { useDesk } from './desk-context.ts';
import { Scrolls } from './scrolls.tsx';

/** What each seat alone saw, now open to all: a table of tracks by turns. */
export const Secrets = ({ list }: { readonly list: readonly SecretTrack[] }) => {
  const { card } = useDesk();
  const turns = Math.max(0, ...list.map(({ values }) => values.length));
  return (
    <Scrolls class="scrolls" label={t('end.secrets')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('end.track')}</th>
            {Array.from({ length: turns }, (_, turn) => (
              <th key={turn} scope="col">
                {turn === 0 ? t('end.start') : t('end.turn', { turn })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {list.map(({ name, icon, seenBy, values }) => (
            <tr key={name}>
              <th scope="row">
                <Picture name={icon} size={18} /> {name}{' '}
                {seenBy.map(role => (
                  <Badge key={role} seat={role} letter={roleLetter(card, role)} size={16} />
                ))}
              </th>
              {values.map((value, turn) => (
                <td key={turn}>{plain(value)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolls>
  );
};
