import type { OrdersThen, ScenarioCard } from '../../../shared/wire/http.ts';
import { choices, ordersWords } from '../../model/debrief/what-if.ts';
import { trackName } from '../../model/names.ts';
import { t } from '../../text/words.ts';
import { Choice } from './choice.tsx';

interface OtherOrdersProps {
  readonly card: ScenarioCard;
  readonly role: number;
  readonly orders: OrdersThen;
  /** One per slot; '' for none. */
  readonly chosen: readonly string[];
  readonly onChoose: (chosen: readonly string[]) => void;
}

/** What the seat had sealed and held, and a choice for each of its slots. */
export const OtherOrders = ({ card, role, orders, chosen, onChoose }: OtherOrdersProps) => (
  <>
    <p>
      {t('if.sealed', { orders: ordersWords(card, role, orders.sealed) })} {heldWords(card, role, orders.held)}
    </p>
    <div class="what-if-where">
      {Array.from({ length: card.slots }, (_, slot) => (
        <Choice
          key={slot}
          words={t('if.order', { n: slot + 1 })}
          value={chosen[slot] ?? ''}
          onChoose={value =>
            onChoose(Array.from({ length: card.slots }, (_, at) => (at === slot ? value : (chosen[at] ?? ''))))
          }
          options={[{ key: '', words: t('if.none') }, ...choices(card, role, orders.open)]}
        />
      ))}
    </div>
  </>
);

const heldWords = (card: ScenarioCard, role: number, held: number | null): string => {
  const resource = card.roles[role].resource;
  return held === null || resource < 0 ? '' : t('if.held', { track: trackName(card, resource), n: held });
};
