import { useEffect, useState } from 'preact/hooks';
import type { WhatIf as Answer, AskWhatIf, OrdersThen } from '../../../shared/wire/http.ts';
import type { WireOrders } from '../../../shared/wire/messages.ts';
import { keyOf, ordersNamed, type WhatIfDesk } from '../../model/debrief/what-if.ts';

/** One seat in one turn. */
export interface Where {
  readonly turn: number;
  readonly role: number;
}

interface Answered {
  readonly asked: AskWhatIf;
  readonly sealed: WireOrders;
  readonly answer: Answer;
}

const isAt = (here: Where, there: Where): boolean => here.turn === there.turn && here.role === there.role;

/** What a seat had ordered in a turn, what it shall have ordered instead, and what came of asking so. */
export const useAsking = (desk: WhatIfDesk, where: Where) => {
  const [then, setThen] = useState<(Where & { readonly orders: OrdersThen }) | null>(null);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [answered, setAnswered] = useState<Answered | null>(null);
  const [playing, setPlaying] = useState(false);
  const [failed, setFailed] = useState('');
  const fail = (error: unknown) => setFailed(error instanceof Error ? error.message : String(error));
  const clear = () => {
    setFailed('');
    setAnswered(null);
  };

  useEffect(() => {
    let isStale = false;
    clear();
    desk.ordersThen(where.turn, where.role).then(
      orders => {
        if (isStale) return;
        setThen({ ...where, orders });
        setChosen(orders.sealed.map(keyOf));
      },
      error => !isStale && fail(error),
    );
    return () => {
      isStale = true;
    };
  }, [where.turn, where.role]);

  // What belongs to the seat that was chosen before is not shown, nor asked with.
  const orders = then !== null && isAt(then, where) ? then.orders : null;
  const ask = async () => {
    if (orders === null || playing) return;
    const asked = {
      ...where,
      orders: ordersNamed(chosen).map(([move, target]): [number, number] => [move, target]),
    };
    clear();
    setPlaying(true);
    await desk.ask(asked).then(answer => setAnswered({ asked, sealed: orders.sealed, answer }), fail);
    setPlaying(false);
  };
  return {
    orders,
    chosen,
    choose: setChosen,
    ask,
    playing,
    failed,
    answered: answered !== null && isAt(answered.asked, where) ? answered : null,
  };
};
