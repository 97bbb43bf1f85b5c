import { useState } from 'preact/hooks';
import { Sign } from '../icons/icon.tsx';
import { briefOf } from '../model/brief.ts';
import { PACES } from '../model/paces.ts';
import type { Parts } from '../model/parts.ts';
import type { Desk } from '../panels/desk.ts';
import { Invite } from '../panels/invite.tsx';
import { t, tOr } from '../text/words.ts';
import type { Doorway } from './doorway.ts';
import { Masthead } from './masthead.tsx';
import { Seats } from './seats.tsx';

interface LobbyProps {
  readonly parts: Parts;
  readonly doorway: Doorway;
  /** `null` for somebody who still stands at the door. */
  readonly desk: Desk | null;
}

/** Who sits where, how to invite, and something to read until the host starts. */
export const Lobby = ({ parts, doorway, desk }: LobbyProps) => {
  const { card, own } = parts;
  const [reading, setReading] = useState(-1);
  const role = reading >= 0 ? reading : own.seat;
  return (
    <div class="lobby">
      <Masthead />
      <main>
        <header class="lobby-head">
          <h1>{card.texts.title}</h1>
          <p class="lead">{card.texts.subtitle}</p>
          <Now parts={parts} />
        </header>
        <section class="lobby-seats" aria-labelledby="seats">
          <h2 id="seats">{t('lobby.seats')}</h2>
          <Seats parts={parts} doorway={doorway} desk={desk} onRead={setReading} />
        </section>
        {own.code !== '' && <Invite code={own.code} />}
        <Start parts={parts} desk={desk} doorway={doorway} />
        <Reading parts={parts} role={role} />
      </main>
    </div>
  );
};

const Now = ({ parts: { table, card, own } }: { readonly parts: Parts }) => (
  <p class="lobby-now">
    {table.phase === 'lobby' ? t('lobby.title') : null}
    {table.phase === 'ended' ? t('lobby.ended') : null}
    {table.phase === 'orders' ? t('lobby.playing', { turn: table.turn, turns: card.turns }) : null}
    {own.facilitator ? ` ${t('lobby.facilitator')}` : null}
  </p>
);

const Start = ({ parts, desk, doorway }: LobbyProps) => {
  const { own, table } = parts;
  const host = desk !== null && own.host;
  return (
    <section class="lobby-start">
      <Pace parts={parts} desk={desk} />
      {host && (
        <>
          <button type="button" class="seal-button" onClick={() => void desk.command({ kind: 'start' })}>
            <Sign name="play" /> {t('lobby.start')}
          </button>
          <small>{t('lobby.start.about')}</small>
        </>
      )}
      {!host && desk !== null && <p role="status">{t(own.seat < 0 ? 'lobby.watching' : 'lobby.waiting')}</p>}
      {desk === null && table.spectators && (
        <button type="button" class="button" onClick={() => doorway.watch()}>
          <Sign name="eye" /> {t('lobby.watch')}
        </button>
      )}
    </section>
  );
};

const Pace = ({ parts: { own, table }, desk }: Pick<LobbyProps, 'parts' | 'desk'>) =>
  desk && own.host ? (
    <label class="field">
      <span>{t('lobby.pace')}</span>
      <select
        value={table.pace}
        onChange={event => void desk.command({ kind: 'pace', pace: event.currentTarget.value })}
      >
        {PACES.map(pace => (
          <option key={pace} value={pace}>
            {t(`pace.${pace}`)}
          </option>
        ))}
      </select>
    </label>
  ) : (
    <p>
      <Sign name="hourglass" /> {tOr(`pace.${table.pace}`, table.pace)}
    </p>
  );

const Reading = ({ parts, role }: { readonly parts: Parts; readonly role: number }) => {
  const brief = briefOf(parts.card, role);
  const { start = '' } = parts.card.texts.notes;
  return (
    <section class="lobby-reading paper">
      <h2>{brief ? t('brief.title', { role: brief.role }) : t('lobby.brief')}</h2>
      {brief ? <p class="story">{brief.text}</p> : <p class="story">{t('lobby.brief.none')}</p>}
      {brief && brief.hint !== '' && (
        <p class="hint">
          <strong>{t('brief.hint')}</strong> {brief.hint}
        </p>
      )}
      {start !== '' && (
        <>
          <h3>{t('lobby.start.note')}</h3>
          <p class="story">{start}</p>
        </>
      )}
    </section>
  );
};
