import { Sign } from '../icons/icon.tsx';
import { type SeatLine, seatLines } from '../model/seats.ts';
import { t } from '../text/words.ts';
import { Badge } from './badge.tsx';
import { Clock } from './clock.tsx';
import { useDesk, useParts } from './desk-context.ts';
import { Emblem } from './emblem.tsx';

/** Turn, phase and clock; who has sealed; the menu. */
export const TopBar = () => {
  const desk = useDesk();
  const parts = useParts();
  const { card, table } = parts;
  const turn = card.texts.turns[table.turn - 1];
  return (
    <header class="bar">
      <span class="name">
        <Emblem /> <span>{t('app.name')}</span>
      </span>
      <p class="when" title={turn ? `${turn.title}, ${turn.dates}` : ''}>
        <span class="unseen">{t('bar.turnOf', { turn: table.turn, turns: card.turns })}</span>
        <span class="turn" aria-hidden="true">
          {t('bar.turn')} <strong>{table.turn}</strong>/{card.turns}
        </span>
        <span class="phase">{t(`phase.${table.phase}`)}</span> <Clock />
      </p>
      {turn && (
        <p class="dates">
          <strong>{turn.title}</strong> <span>{turn.dates}</span>
        </p>
      )}
      <ul class="bar-seats" aria-label={t('bar.seats')}>
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
        <small>{seat.mine && !seat.sealed ? t('seat.you') : seat.state}</small>
      </span>
    </li>
  );
};
