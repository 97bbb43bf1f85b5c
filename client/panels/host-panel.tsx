import { useState } from 'preact/hooks';
import { Sign } from '../icons/icon.tsx';
import type { Sign as SignName } from '../icons/names.ts';
import { seatLines } from '../model/seats.ts';
import { t } from '../text/words.ts';
import { Badge } from './badge.tsx';
import { useDesk, useParts } from './desk-context.ts';
import { Holdings } from './holdings.tsx';
import { Inject } from './inject.tsx';
import { MoreTime } from './more-time.tsx';

const MINUTES = [1, 5];

/** What a host may do with the table; a facilitator also reads what every seat holds. */
export const HostPanel = () => {
  const { own } = useParts();
  const desk = useDesk();
  return (
    <div class="host">
      <p class="notice" role="alert">
        {desk.notice.value}
      </p>
      <ClockCommands />
      <TableCommands />
      <People />
      <MoreTime />
      <EmptySeats />
      {own.facilitator && <Holdings />}
      <Inject />
    </div>
  );
};

interface CommandProps {
  readonly sign: SignName;
  readonly words: string;
  readonly onPress: () => void;
}

const Command = ({ sign, words, onPress }: CommandProps) => (
  <button type="button" class="button" onClick={onPress}>
    <Sign name={sign} /> {words}
  </button>
);

const ClockCommands = () => {
  const desk = useDesk();
  const { table } = useParts();
  const [sure, setSure] = useState(false);
  const closes = table.phase === 'orders';
  const runs = table.deadline !== 0 || table.remaining !== 0;
  const advance = () => {
    if (closes && !sure) {
      setSure(true);
      return;
    }
    setSure(false);
    void desk.command({ kind: 'advance' });
  };
  return (
    <p class="row">
      {table.paused ? (
        <Command sign="play" words={t('host.resume')} onPress={() => void desk.command({ kind: 'resume' })} />
      ) : (
        <Command sign="pause" words={t('host.pause')} onPress={() => void desk.command({ kind: 'pause' })} />
      )}
      {runs &&
        MINUTES.map(n => (
          <Command
            key={n}
            sign="timer"
            words={t('host.extend.by', { n })}
            onPress={() => void desk.command({ kind: 'extend', seconds: n * 60 })}
          />
        ))}
      <Command
        sign="skip-forward"
        words={t(closes ? (sure ? 'host.close.sure' : 'host.close') : 'host.advance')}
        onPress={advance}
      />
    </p>
  );
};

const TableCommands = () => {
  const desk = useDesk();
  const { own, table } = useParts();
  return (
    <p class="row">
      <Command
        sign="messages-square"
        words={t(table.talk ? 'host.talk.off' : 'host.talk.on')}
        onPress={() => void desk.command({ kind: 'talk', on: !table.talk })}
      />
      <Command sign="link" words={t('host.code')} onPress={() => void desk.command({ kind: 'renew-code' })} />
      <span>{t('host.code.is', { code: own.code })}</span>
    </p>
  );
};

const People = () => {
  const desk = useDesk();
  const parts = useParts();
  const people = seatLines(parts).flatMap(seat => seat.people.map(person => ({ ...person, seat })));
  return (
    <section>
      <h3>{t('host.people')}</h3>
      {people.length === 0 && <p>{t('host.people.none')}</p>}
      <ul class="people">
        {people.map(({ id, name, seat }) => (
          <li key={id}>
            <Badge seat={seat.role} letter={seat.letter} size={22} /> <span>{name}</span>
            {parts.table.host === id && <small>{t('host.isHost')}</small>}
            {parts.own.person !== id && (
              <>
                <button
                  type="button"
                  class="button quiet"
                  aria-label={t('host.handOver', { name })}
                  onClick={() => void desk.command({ kind: 'hand-over', person: id })}
                >
                  {t('host.handOver.short')}
                </button>
                <button
                  type="button"
                  class="button quiet"
                  aria-label={t('host.kick', { name })}
                  onClick={() => void desk.command({ kind: 'kick', person: id })}
                >
                  {t('host.kick.short')}
                </button>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
};

const EmptySeats = () => {
  const desk = useDesk();
  const parts = useParts();
  const empty = seatLines(parts).filter(({ people }) => people.length === 0);
  if (empty.length === 0) return null;
  return (
    <section>
      <h3>{t('host.seats')}</h3>
      {empty.map(({ role, id, name, letter, bot }) => (
        <label key={id} class="field seat-choice">
          <Badge seat={role} letter={letter} size={22} />
          <span>{t('host.bot', { role: name })}</span>
          <select
            value={bot}
            onChange={event => {
              const temperament = event.currentTarget.value;
              void desk.command({ kind: 'bot', role, temperament: temperament === '' ? null : temperament });
            }}
          >
            <option value="">{t('host.bot.none')}</option>
            {parts.card.roles[role].bots.map(each => (
              <option key={each} value={each}>
                {parts.card.texts.roles[id]?.bots[each] ?? each}
              </option>
            ))}
          </select>
        </label>
      ))}
    </section>
  );
};
