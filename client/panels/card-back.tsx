import { Picture } from '../icons/icon.tsx';
import { backOf } from '../model/back.ts';
import type { HandCard, Spot } from '../model/hand.ts';
import { partName, roleLetter, roleName } from '../model/names.ts';
import { t } from '../text/words.ts';
import { Badge } from './badge.tsx';
import { Cost } from './card.tsx';
import { cardsOn } from './cards.ts';
import { useDesk, useParts } from './desk-context.ts';
import { Dialog } from './dialog.tsx';
import { Effects } from './effects.tsx';
import { Explained } from './term.tsx';

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
          <em class="story">
            <Explained text={card.flavour} />
          </em>
          <span class="card-back-cost">
            <Cost cost={card.cost} resource={card.resource} />
            <span aria-hidden="true">
              {card.cost === 0 ? t('card.free') : t('card.cost.of', { n: card.cost, resource: card.resource })}
            </span>
          </span>
        </span>
      </p>
      {card.deal !== '' && <Halves move={card.move} deal={card.deal} />}
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
          <li key={line}>
            <Explained text={line} rules />
          </li>
        ))}
      </ul>
      {words?.source ? (
        <p class="source">
          <strong>{t('card.source')}</strong> <Explained text={words.source} />
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
        <div class="effect-row">
          {spot.effects.length === 0 && <p>{t('card.effects.none')}</p>}
          <Effects lines={spot.effects} />
        </div>
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

/** A deal's halves side by side, as on one paper. */
const Halves = ({ move, deal }: { readonly move: number; readonly deal: string }) => {
  const { card, own } = useParts();
  const parties = card.moves[move].parties.map(({ role }) => role);
  return (
    <section class="halves" aria-label={t('card.half', { deal })}>
      {[own.seat, ...parties.filter(role => role !== own.seat)].map(role => (
        <p key={role} class="half" data-mine={role === own.seat}>
          <Badge seat={role} letter={roleLetter(card, role)} size={22} />
          <span>
            <small>{roleName(card, role)}</small>
            <strong>{partName(card, move, role)}</strong>
          </span>
        </p>
      ))}
    </section>
  );
};
