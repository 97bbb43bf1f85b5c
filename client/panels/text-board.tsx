import { useState } from 'preact/hooks';
import { Sign } from '../icons/icon.tsx';
import { fleets } from '../model/board-view.ts';
import { type PlaceLine, placeLines } from '../model/places.ts';
import { t } from '../text/words.ts';
import { Badge } from './badge.tsx';
import { cardsOn } from './cards.ts';
import type { Desk } from './desk.ts';
import { useDesk, useParts } from './desk-context.ts';

/** The chart in words: every place and fleet as the same buttons that the chart has. Shown on demand, or when focused. */
export const TextBoard = () => {
  const desk = useDesk();
  const parts = useParts();
  const [open, setOpen] = useState(false);
  if (parts.card.places.length === 0) return null;
  return (
    <div class="text-board" data-open={open}>
      <button type="button" class="button quiet" aria-expanded={open} onClick={() => setOpen(!open)}>
        <Sign name={open ? 'map' : 'list'} /> {t(open ? 'board.asChart' : 'board.asList')}
      </button>
      {open && (
        <div class="text-board-lists">
          <Fleets />
          <h3>{t('board.places')}</h3>
          <ul>
            {placeLines(parts, cardsOn(desk)).map(line => (
              <Place key={line.place} line={line} desk={desk} />
            ))}
          </ul>
        </div>
      )}
    </div>
  );
};

const Fleets = () => {
  const sailing = fleets(useParts(), true);
  return (
    <>
      <h3>{t('board.fleets')}</h3>
      {sailing.length === 0 && <p>{t('board.fleets.none')}</p>}
      <ul>
        {sailing.map(({ id, seat, letter, label }) => (
          <li key={id}>
            <Badge seat={seat} letter={letter} size={18} /> {label}
          </li>
        ))}
      </ul>
    </>
  );
};

const Place = ({ line, desk }: { readonly line: PlaceLine; readonly desk: Desk }) => {
  const { place, name, kind, cards, aimed } = line;
  const waiting = cards.find(({ move }) => move === desk.choosing.value);
  const about = [kind, cards.length > 0 ? t('board.place.targets', { n: cards.length }) : '', aimed];
  return (
    <li>
      <button
        type="button"
        class="button quiet"
        onFocus={() => {
          desk.pointed.value = place;
        }}
        onBlur={() => {
          desk.pointed.value = -1;
        }}
        onClick={() => {
          if (waiting) desk.order(waiting.move, place);
          else desk.picked.value = place;
        }}
      >
        <strong>{waiting ? t('board.place.choose', { move: waiting.title }) : name}</strong>{' '}
        <small>{[waiting ? name : '', ...about].filter(words => words !== '').join(', ')}</small>
      </button>
    </li>
  );
};
