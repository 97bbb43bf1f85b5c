import { useEffect, useState } from 'preact/hooks';
import type { WhatIf as Answer, AskWhatIf, OrdersThen, ScenarioCard } from '../../../shared/wire/http.ts';
import type { EndMessage, WireOrders } from '../../../shared/wire/messages.ts';
import { played } from '../../model/debrief/course.ts';
import { choices, keyOf, ordersNamed, ordersWords, type WhatIfDesk } from '../../model/debrief/what-if.ts';
import { roleName, trackName } from '../../model/names.ts';
import { t } from '../../text/words.ts';
import { WhatIfAnswer } from './what-if-answer.tsx';

interface WhatIfProps {
  readonly card: ScenarioCard;
  readonly end: EndMessage;
  /** Role of the reader, -1 for none. */
  readonly mine: number;
  readonly desk: WhatIfDesk;
}

interface Then {
  readonly turn: number;
  readonly role: number;
  readonly orders: OrdersThen;
}

interface Answered {
  readonly asked: AskWhatIf;
  readonly sealed: WireOrders;
  readonly answer: Answer;
}

/** Other orders for one seat in one turn, and how the game would have gone. */
export const WhatIf = ({ card, end, mine, desk }: WhatIfProps) => {
  const turns = played(end).map(({ turn }) => turn);
  const [role, setRole] = useState(Math.max(0, mine));
  const [turn, setTurn] = useState(turns[0] ?? 1);
  const [then, setThen] = useState<Then | null>(null);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [answered, setAnswered] = useState<Answered | null>(null);
  const [playing, setPlaying] = useState(false);
  const [failed, setFailed] = useState('');
  const fail = (error: unknown) => setFailed(error instanceof Error ? error.message : String(error));

  useEffect(() => {
    let isStale = false;
    setFailed('');
    setAnswered(null);
    desk.ordersThen(turn, role).then(
      orders => {
        if (isStale) return;
        setThen({ turn, role, orders });
        setChosen(orders.sealed.map(keyOf));
      },
      error => !isStale && fail(error),
    );
    return () => {
      isStale = true;
    };
  }, [turn, role]);

  const ask = async (orders: OrdersThen) => {
    const asked = { turn, role, orders: ordersNamed(chosen).map(([move, target]): [number, number] => [move, target]) };
    setFailed('');
    setAnswered(null);
    setPlaying(true);
    await desk.ask(asked).then(answer => setAnswered({ asked, sealed: orders.sealed, answer }), fail);
    setPlaying(false);
  };

  const isHere = (asked: { readonly turn: number; readonly role: number }) =>
    asked.turn === turn && asked.role === role;
  const orders = then !== null && isHere(then) ? then.orders : null;
  return (
    <div class="what-if">
      <form
        onSubmit={event => {
          event.preventDefault();
          if (orders !== null && !playing) void ask(orders);
        }}
      >
        <div class="what-if-where">
          <Choice
            words={t('if.seat')}
            value={String(role)}
            onChoose={value => setRole(Number(value))}
            options={card.roles.map((_, each) => ({ key: String(each), words: roleName(card, each) }))}
          />
          <Choice
            words={t('if.turn')}
            value={String(turn)}
            onChoose={value => setTurn(Number(value))}
            options={turns.map(each => ({ key: String(each), words: turnWords(card, each) }))}
          />
        </div>
        {orders && (
          <>
            <OtherOrders card={card} role={role} orders={orders} chosen={chosen} onChoose={setChosen} />
            <button type="submit" class="button on-paper" disabled={playing}>
              {t('if.ask')}
            </button>
          </>
        )}
      </form>
      <p class="notice" role="alert">
        {failed}
      </p>
      <div role="status">
        {playing && <p class="quiet">{t('if.playing')}</p>}
        {answered && isHere(answered.asked) && (
          <WhatIfAnswer card={card} asked={answered.asked} sealed={answered.sealed} answer={answered.answer} />
        )}
      </div>
    </div>
  );
};

interface OtherOrdersProps {
  readonly card: ScenarioCard;
  readonly role: number;
  readonly orders: OrdersThen;
  /** One per slot; '' for none. */
  readonly chosen: readonly string[];
  readonly onChoose: (chosen: readonly string[]) => void;
}

/** What the seat had sealed and held, and a choice for each of its slots. */
const OtherOrders = ({ card, role, orders, chosen, onChoose }: OtherOrdersProps) => (
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

interface ChoiceProps {
  readonly words: string;
  readonly value: string;
  readonly options: readonly { readonly key: string; readonly words: string }[];
  readonly onChoose: (value: string) => void;
}

const Choice = ({ words, value, options, onChoose }: ChoiceProps) => (
  <label class="field">
    <span>{words}</span>
    <select value={value} onChange={event => onChoose(event.currentTarget.value)}>
      {options.map(option => (
        <option key={option.key} value={option.key}>
          {option.words}
        </option>
      ))}
    </select>
  </label>
);

const turnWords = (card: ScenarioCard, turn: number): string => {
  const title = card.texts.turns[turn - 1]?.title ?? '';
  return title === '' ? t('end.turn', { turn }) : `${t('end.turn', { turn })} ${title}`;
};

const heldWords = (card: ScenarioCard, role: number, held: number | null): string => {
  const resource = card.roles[role].resource;
  return held === null || resource < 0 ? '' : t('if.held', { track: trackName(card, resource), n: held });
};
