import { placeName } from '../model/names.ts';
import { placeLines } from '../model/places.ts';
import { t } from '../text/words.ts';
import { cardsOn } from './cards.ts';
import { useDesk, useParts } from './desk-context.ts';
import { Dialog } from './dialog.tsx';

/** What can be ordered at a place that was pressed. */
export const PlaceSheet = () => {
  const desk = useDesk();
  const parts = useParts();
  const place = desk.picked.value;
  const close = () => {
    desk.picked.value = -1;
  };
  const line = placeLines(parts, cardsOn(desk)).find(each => each.place === place);
  if (!line) return null;
  const name = placeName(parts.card, place);
  return (
    <Dialog title={t('board.place.pick', { place: name })} ground="paper" onClose={close}>
      {line.aimed !== '' && <p>{line.aimed}</p>}
      {line.cards.length === 0 && <p>{t('board.place.nothing', { place: name })}</p>}
      <ul class="plain">
        {line.cards.map(card => {
          const chosen = card.chosen >= 0 && card.chosenTarget === place;
          return (
            <li key={card.move}>
              <button
                type="button"
                class="button on-paper"
                aria-pressed={chosen}
                disabled={desk.isLocked()}
                onClick={() => {
                  desk.order(card.move, place);
                  close();
                }}
              >
                {t('card.take', { order: card.title })}
              </button>{' '}
              {card.spots
                .find(({ target }) => target === place)
                ?.effects.map(({ words }) => words)
                .join(' · ')}
            </li>
          );
        })}
      </ul>
    </Dialog>
  );
};
