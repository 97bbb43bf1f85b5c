import { useLayoutEffect, useRef } from 'preact/hooks';
import { Sign } from '../icons/icon.tsx';
import { t } from '../text/words.ts';
import { cardsOn } from './cards.ts';
import { useDesk } from './desk-context.ts';

/** Where a card is to be aimed: real buttons beside the chart, on which the same places are lit. */
export const PlaceChooser = () => {
  const desk = useDesk();
  const box = useRef<HTMLElement>(null);
  const card = cardsOn(desk).find(({ move }) => move === desk.choosing.value);
  useLayoutEffect(() => {
    if (!card) return;
    const before = document.activeElement;
    box.current?.querySelector<HTMLElement>('li button:enabled')?.focus();
    return () => before instanceof HTMLElement && before.isConnected && before.focus();
  }, [card?.move]);
  if (!card) return null;
  const close = () => {
    desk.choosing.value = -1;
    desk.pointed.value = -1;
  };
  return (
    <section
      ref={box}
      class="chooser paper"
      aria-label={`${card.title}: ${t('card.choosePlace')}`}
      onKeyDown={event => event.key === 'Escape' && close()}
    >
      <p class="chooser-head">
        <strong>{card.title}</strong> <span>{t('card.choosePlace')}</span>
        <button type="button" class="icon-button" aria-label={t('dialog.close')} onClick={close}>
          <Sign name="x" />
        </button>
      </p>
      <ul>
        {card.spots.map(spot => (
          <li key={spot.target}>
            <button
              type="button"
              class="button on-paper"
              disabled={!spot.open}
              onFocus={() => point(desk, spot.target)}
              onMouseEnter={() => point(desk, spot.target)}
              onClick={() => {
                desk.order(card.move, spot.target);
                desk.pointed.value = -1;
              }}
            >
              <strong>{spot.place}</strong>
              <small>{spot.reason || spot.effects.map(({ words }) => words).join(' · ')}</small>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
};

const point = (desk: ReturnType<typeof useDesk>, place: number) => {
  desk.pointed.value = place;
};
