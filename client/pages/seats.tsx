import { useState } from 'preact/hooks';
import { Sign } from '../icons/icon.tsx';
import { roleLine } from '../model/dossier.ts';
import type { Parts } from '../model/parts.ts';
import { type SeatLine, seatLines } from '../model/seats.ts';
import { Badge } from '../panels/badge.tsx';
import type { Desk } from '../panels/desk.ts';
import { t } from '../text/words.ts';
import type { Doorway } from './doorway.ts';
import { rememberedName, rememberName } from './nickname.ts';

interface SeatsProps {
  readonly parts: Parts;
  readonly doorway: Doorway;
  /** `null` for somebody who still stands at the door. */
  readonly desk: Desk | null;
  readonly onRead: (role: number) => void;
}

/** All seats, and who sits there. One without a seat may take one. */
export const Seats = ({ parts, doorway, desk, onRead }: SeatsProps) => {
  const [name, setName] = useState(rememberedName);
  const mayTake = parts.own.seat < 0 && !parts.own.facilitator && parts.table.phase !== 'ended';
  const where = doorway.where.value;
  const most = where.kind === 'outside' ? where.table.teamSize : Number.POSITIVE_INFINITY;
  const take = (role: string) => {
    const given = name.trim();
    if (given === '') {
      doorway.refusal.value = t('lobby.name.missing');
      return;
    }
    rememberName(given);
    void doorway.claim(role, given);
  };
  return (
    <>
      {mayTake && <Nickname name={name} onName={setName} />}
      <p class="notice" role="alert">
        {doorway.refusal.value || desk?.notice.value}
      </p>
      <ul class="seats">
        {seatLines(parts).map(seat => (
          <li key={seat.id} data-mine={seat.mine}>
            <SeatRead seat={seat} about={roleLine(parts.card, seat.role).about} onRead={onRead} />
            <span class="seat-acts">
              {mayTake && seat.people.length >= most && <small>{t('lobby.seat.full')}</small>}
              {mayTake && seat.people.length < most && (
                <button type="button" class="button take" onClick={() => take(seat.id)}>
                  {t(takeWords(seat))}
                </button>
              )}
              {desk && parts.own.host && seat.people.length === 0 && <BotSwitch seat={seat} desk={desk} />}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
};

const Nickname = ({ name, onName }: { readonly name: string; readonly onName: (name: string) => void }) => (
  <p class="nickname">
    <label for="nickname">{t('lobby.name')}</label>
    <input
      id="nickname"
      value={name}
      maxLength={40}
      autocomplete="nickname"
      aria-describedby="nickname-about"
      onInput={event => onName(event.currentTarget.value)}
    />
    <small id="nickname-about">{t('lobby.name.about')}</small>
  </p>
);

interface SeatReadProps {
  readonly seat: SeatLine;
  /** Whom it speaks for. */
  readonly about: string;
  readonly onRead: (role: number) => void;
}

/** A seat and its people; pressed, its brief is read. */
const SeatRead = ({ seat, about, onRead }: SeatReadProps) => (
  <button type="button" class="seat-read" onClick={() => onRead(seat.role)}>
    <Badge seat={seat.role} letter={seat.letter} size={46} />
    <span>
      <strong>{seat.name}</strong>
      <span class="seat-about">{about}</span>
      <Sitting seat={seat} />
    </span>
  </button>
);

const takeWords = ({ people, bot }: SeatLine) =>
  people.length > 0 ? 'lobby.seat.joinTeam' : bot !== '' ? 'lobby.seat.takeOver' : 'lobby.seat.take';

const Sitting = ({ seat: { people, bot, botAbout, mine } }: { readonly seat: SeatLine }) => {
  const names = people.map(({ name, connected }) => (connected ? name : t('lobby.seat.away', { name })));
  const bots = bot === '' ? [] : [botAbout === '' ? t('lobby.seat.anyBot') : t('lobby.seat.bot', { bot: botAbout })];
  const words = [...names, ...bots].join(', ');
  return (
    <small class="sitting">
      <Sign name={people.length > 0 ? 'user' : bot === '' ? 'ellipsis' : 'bot'} size={16} />{' '}
      {words === '' ? t('lobby.seat.empty') : words}
      {mine ? ` · ${t('lobby.seat.yours')}` : ''}
    </small>
  );
};

const BotSwitch = ({ seat, desk }: { readonly seat: SeatLine; readonly desk: Desk }) => (
  <button
    type="button"
    class="button quiet"
    onClick={() => void desk.command({ kind: 'bot', role: seat.role, temperament: seat.bot === '' ? '' : null })}
  >
    <Sign name={seat.bot === '' ? 'bot' : 'user'} /> {t(seat.bot === '' ? 'lobby.bot.give' : 'lobby.bot.open')}
  </button>
);
