import { Picture } from '../icons/icon.tsx';
import { backOf, type HandCard, type Spot } from '../model/hand.ts';
import { listed, t } from '../text/words.ts';
import { Cost } from './card.tsx';
import { cardsOn } from './cards.ts';
import { useDesk, useParts } from './desk-context.ts';
import { Dialog } from './dialog.tsx';

/** All there is to know about a card, at a size to read. */
export const CardBack = () => {
  const desk = useDesk();
  const card = cardsOn(desk).find(({ move }) => move === desk.back.value);
  if (!card) return null;
  return (
    <Dialog
      title={card.title}
      ground="paper"
      onClose={() => {
        desk.back.value = -1;
      }}
    >
      <Words card={card} />
    </Dialog>
  );
};

const Words = ({ card }: { readonly card: HandCard }) => {
  const parts = useParts();
  const { id } = parts.card.moves[card.move];
  const words = parts.card.texts.moves[id];
  return (
    <div class="card-back">
      <p class="card-back-head">
        <span class="card-picture">
          <Picture name={card.icon} size={56} />
        </span>
        <span>
          {card.deal !== '' && (
            <>
              {t('card.half', { deal: card.deal })}
              <br />
              {t('card.deal', { roles: listed(card.parties) })}
              <br />
            </>
          )}
          <Cost cost={card.cost} resource={card.resource} />{' '}
          {card.cost === 0 ? t('card.free') : t('card.cost.of', { n: card.cost, resource: card.resource })}
        </span>
      </p>
      <p class="story">
        <em>{card.flavour}</em>
      </p>
      {card.spots.map(spot => (
        <SpotWords key={spot.target} card={card} spot={spot} />
      ))}
      {card.luck.map(({ words: luck, effects }) => (
        <p key={luck}>
          <strong>{luck}</strong> ({effects.join(', ')})
        </p>
      ))}
      <ul class="plain">
        {backOf(parts, card.move).map(line => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {words?.source ? (
        <p class="source">
          <strong>{t('card.source')}</strong> {words.source}
        </p>
      ) : null}
    </div>
  );
};

const SpotWords = ({ card, spot }: { readonly card: HandCard; readonly spot: Spot }) => {
  const desk = useDesk();
  const chosen = card.chosen >= 0 && card.chosenTarget === spot.target;
  return (
    <div class="spot">
      <div>
        {spot.place !== '' && <h3>{t('card.place', { place: spot.place })}</h3>}
        <p class="effect-row">
          {spot.effects.length === 0 ? t('card.effects.none') : spot.effects.map(({ words }) => words).join(' · ')}
        </p>
        {spot.reason !== '' && !chosen && <p class="card-reason">{spot.reason}</p>}
        {spot.doubt !== '' && <p class="doubt">{spot.doubt}</p>}
      </div>
      <button
        type="button"
        class="button on-paper"
        aria-pressed={chosen}
        disabled={(!spot.open && !chosen) || desk.isLocked()}
        onClick={() => desk.order(card.move, spot.target)}
      >
        {chosen ? t('card.chosen', { n: card.chosen + 1 }) : t('card.order')}
      </button>
    </div>
  );
};
