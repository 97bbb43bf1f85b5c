import { seatLines } from '../model/seats.ts';
import { plain, t } from '../text/words.ts';
import { Badge } from './badge.tsx';
import { useDesk, useParts } from './desk-context.ts';

/** How much time a seat may be given for its orders, per cent. */
const TIMES = [100, 150, 200, 300];

/** More time for those who need it: known to the host and to the seat alone. */
export const MoreTime = () => {
  const desk = useDesk();
  const parts = useParts();
  const { own, table } = parts;
  if (!own.times || table.pace === 'untimed') return null;
  return (
    <section>
      <h3>{t('host.time')}</h3>
      <p>{t('host.time.about')}</p>
      {seatLines(parts).map(({ role, id, name, letter }) => (
        <label key={id} class="field seat-choice">
          <Badge seat={role} letter={letter} size={22} />
          <span>{t('host.time.of', { role: name })}</span>
          <select
            value={own.times?.[role] ?? 100}
            onChange={event => void desk.command({ kind: 'time', role, percent: Number(event.currentTarget.value) })}
          >
            {TIMES.map(percent => (
              <option key={percent} value={percent}>
                {t('host.time.times', { n: plain(percent / 100) })}
              </option>
            ))}
          </select>
        </label>
      ))}
    </section>
  );
};
