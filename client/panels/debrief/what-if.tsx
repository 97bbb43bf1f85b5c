import { useState } from 'preact/hooks';
import type { ScenarioCard } from '../../../shared/wire/http.ts';
import type { EndMessage } from '../../../shared/wire/messages.ts';
import { played } from '../../model/debrief/course.ts';
import type { WhatIfDesk } from '../../model/debrief/what-if.ts';
import { roleName } from '../../model/names.ts';
import { t } from '../../text/words.ts';
import { useAsking, type Where } from './asking.ts';
import { Choice } from './choice.tsx';
import { OtherOrders } from './other-orders.tsx';
import { WhatIfAnswer } from './what-if-answer.tsx';

interface WhatIfProps {
  readonly card: ScenarioCard;
  readonly end: EndMessage;
  /** Role of the reader, -1 for none. */
  readonly mine: number;
  readonly desk: WhatIfDesk;
}

/** Other orders for one seat in one turn, and how the game would have gone. */
export const WhatIf = ({ card, end, mine, desk }: WhatIfProps) => {
  const turns = played(end).map(({ turn }) => turn);
  const [where, setWhere] = useState<Where>({ turn: turns[0] ?? 1, role: Math.max(0, mine) });
  const { orders, chosen, choose, ask, playing, failed, answered } = useAsking(desk, where);
  return (
    <div class="what-if">
      <form
        onSubmit={event => {
          event.preventDefault();
          void ask();
        }}
      >
        <WhereChoice card={card} turns={turns} where={where} onChoose={setWhere} />
        {orders && (
          <>
            <OtherOrders card={card} role={where.role} orders={orders} chosen={chosen} onChoose={choose} />
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
        {answered && <WhatIfAnswer card={card} {...answered} />}
      </div>
    </div>
  );
};

interface WhereChoiceProps {
  readonly card: ScenarioCard;
  readonly turns: readonly number[];
  readonly where: Where;
  readonly onChoose: (where: Where) => void;
}

const WhereChoice = ({ card, turns, where, onChoose }: WhereChoiceProps) => (
  <div class="what-if-where">
    <Choice
      words={t('if.seat')}
      value={String(where.role)}
      onChoose={value => onChoose({ ...where, role: Number(value) })}
      options={card.roles.map((_, each) => ({ key: String(each), words: roleName(card, each) }))}
    />
    <Choice
      words={t('if.turn')}
      value={String(where.turn)}
      onChoose={value => onChoose({ ...where, turn: Number(value) })}
      options={turns.map(each => ({ key: String(each), words: turnWords(card, each) }))}
    />
  </div>
);

const turnWords = (card: ScenarioCard, turn: number): string => {
  const title = card.texts.turns[turn - 1]?.title ?? '';
  return title === '' ? t('end.turn', { turn }) : `${t('end.turn', { turn })} ${title}`;
};
