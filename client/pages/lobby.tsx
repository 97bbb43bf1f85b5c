import { useState } from 'preact/hooks';
import { Sign } from '../icons/icon.tsx';
import { nextStep } from '../model/lobby.ts';
import type { Parts } from '../model/parts.ts';
import type { Desk } from '../panels/desk.ts';
import { smallPicture } from '../panels/globe.tsx';
import { Invite } from '../panels/invite.tsx';
import { t, tOr } from '../text/words.ts';
import type { Doorway } from './doorway.ts';
import { Masthead } from './masthead.tsx';
import { PaceChoice, paceAbout } from './pace-choice.tsx';
import { Reading } from './reading.tsx';
import { Seats } from './seats.tsx';
import { strengthAbout } from './strength-choice.tsx';

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
  const picture = smallPicture(card.id);
  return (
    <div class="lobby">
      <Masthead />
      <main>
        <header class="lobby-head">
          {picture !== '' && <img src={picture} alt="" />}
          <div>
            <h1>{card.texts.title}</h1>
            <p class="lead">{card.texts.subtitle}</p>
          </div>
        </header>
        <p class="lobby-now" role="status">
          <Sign name={own.host ? 'crown' : 'hourglass'} /> <span>{nextStep(parts)}</span>
        </p>
        <section class="lobby-seats" aria-labelledby="seats">
          <h2 id="seats">{t('lobby.seats')}</h2>
          <Seats parts={parts} doorway={doorway} desk={desk} onRead={setReading} />
        </section>
        <div class="lobby-side">
          {own.code !== '' && <Invite code={own.code} />}
          <Start parts={parts} desk={desk} doorway={doorway} />
        </div>
        <Reading card={card} role={reading >= 0 ? reading : own.seat} />
      </main>
    </div>
  );
};

const Start = ({ parts, desk, doorway }: LobbyProps) => {
  const { own, table } = parts;
  const host = desk !== null && own.host;
  return (
    <section class="lobby-start" aria-label={t('lobby.pace')}>
      {host ? (
        <PaceChoice pace={table.pace} onChoose={pace => void desk.command({ kind: 'pace', pace })} />
      ) : (
        <p class="pace">
          <strong>{tOr(`pace.${table.pace}`, table.pace)}</strong>
          <small>{paceAbout(table.pace)}</small>
        </p>
      )}
      <p class="pace">
        <strong>
          {t('strength')}: {tOr(`strength.${table.strength}`, table.strength)}
        </strong>
        <small>{strengthAbout(table.strength)}</small>
      </p>
      {host && (
        <>
          <button type="button" class="seal-button" onClick={() => void desk.command({ kind: 'start' })}>
            <Sign name="play" /> {t('lobby.start')}
          </button>
          <small>{t('lobby.start.about')}</small>
        </>
      )}
      {!host && desk !== null && own.seat < 0 && <p>{t('lobby.watching')}</p>}
      {desk === null && table.spectators && (
        <button type="button" class="button" onClick={() => doorway.watch()}>
          <Sign name="eye" /> {t('lobby.watch')}
        </button>
      )}
    </section>
  );
};
