import { Sign } from '../icons/icon.tsx';
import { when } from '../model/bar.ts';
import { type SeatLine, seatLines } from '../model/seats.ts';
import { t } from '../text/words.ts';
import { Badge } from './badge.tsx';
import { Clock } from './clock.tsx';
import { useDesk, useParts } from './desk-context.ts';
import { Emblem } from './emblem.tsx';

/** More seats than these stand in the bar without words. */
const FEW = 5;

/** Turn, phase and clock; who has sealed; the menu. */
export const TopBar = () => {
  const desk = useDesk();
  const parts = useParts();
  const { turn, turns, phase, title, dates } = when(parts, desk.revealed.value);
  return (
    <header class="bar">
      <span class="name">
        <Emblem /> <span>{t('app.name')}</span>
      </span>
      <p class="when" title={title === '' ? '' : `${title}, ${dates}`}>
        <span class="unseen">{t('bar.turnOf', { turn, turns })}</span>
        <span class="turn" aria-hidden="true">
          <span class="turn-word">{t('bar.turn')} </span>
          <strong>{turn}</strong>/{turns}
        </span>
        <span class="phase">{t(`phase.${phase}`)}</span> <Clock />
      </p>
      {title !== '' && (
        <p class="dates">
          <strong>{title}</strong> <span>{dates}</span>
        </p>
      )}
      <ul class="bar-seats" data-many={parts.card.roles.length > FEW} aria-label={t('bar.seats')}>
        {seatLines(parts).map(seat => (
          <BarSeat key={seat.id} seat={seat} />
        ))}
      </ul>
      <button
        type="button"
        class="icon-button"
        aria-label={t('bar.menu')}
        aria-haspopup="dialog"
        onClick={() => {
          desk.sheet.value = 'menu';
        }}
      >
        <Sign name="menu" size={24} />
      </button>
    </header>
  );
};

const BarSeat = ({ seat }: { readonly seat: SeatLine }) => {
  const people = seat.people.map(({ name }) => name).join(', ');
  return (
    <li data-mine={seat.mine} data-sealed={seat.sealed} title={people}>
      <Badge seat={seat.role} letter={seat.letter} />
      {seat.sealed && (
        <span class="tick">
          <Sign name="check" size={12} />
        </span>
      )}
      <span class="seat-words">
        <strong>{seat.name}</strong>
        <small>
          {seat.sealed && <Sign name="check" size={14} />}
          {seat.mine && !seat.sealed ? t('seat.you') : seat.state}
        </small>
      </span>
    </li>
  );
};
