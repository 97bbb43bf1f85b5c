import { roleLetter } from '../model/names.ts';
import { reveal } from '../model/reveal.ts';
import { plain, t } from '../text/words.ts';
import { Badge } from './badge.tsx';
import { useDesk, useParts } from './desk-context.ts';
import { Change } from './gauges.tsx';

/** How many changes and orders the front page tells; the reveal has them all. */
const LEAD = 5;

/** The paper of the turn: what has happened this morning, and what the last orders did. */
export const Press = () => {
  const { card, report, table } = useParts();
  const turn = card.texts.turns[table.turn - 1];
  const told = report ? reveal(card, report) : null;
  const [lead, ...others] = told?.events ?? [];
  return (
    <article class="press paper">
      <header>
        <p class="dateline">
          <span>{t('press.edition', { turn: table.turn, turns: card.turns })}</span>
          <span>{t('press.number', { n: table.turn })}</span>
        </p>
        <h2 class="press-name">{card.texts.title}</h2>
        <p class="dateline">{turn ? `${turn.title} · ${turn.dates}` : ''}</p>
      </header>
      {lead ? (
        <section>
          <h3 class="lead-line">{lead.title}</h3>
          <p class="story first">{lead.text}</p>
        </section>
      ) : (
        <p class="story">{t(table.turn === 1 ? 'press.first' : 'press.quiet')}</p>
      )}
      <div class={others.length > 1 ? 'columns' : ''}>
        {others.map(({ event, title, text }) => (
          <section key={event}>
            <h3>{title}</h3>
            <p class="story">{text}</p>
          </section>
        ))}
      </div>
      {told?.injected.map(({ text }) => (
        <section key={text}>
          <h3>{t('press.injected')}</h3>
          <p class="story">{text}</p>
        </section>
      ))}
      <LastOrders />
    </article>
  );
};

const LastOrders = () => {
  const desk = useDesk();
  const { card, report } = useParts();
  if (!report || report.turn === 0) return null;
  const told = reveal(card, report);
  return (
    <section class="wire">
      <h3 class="wire-head">{t('press.last')}</h3>
      <ul>
        {told.seats.flatMap(({ role, orders }) =>
          orders.map(({ move, title, place, outcome, outcomeWords }) => (
            <li key={`${role}-${move}`}>
              <Badge seat={role} letter={roleLetter(card, role)} size={18} />
              <span>
                {place === '' ? title : t('reveal.orderAt', { order: title, place })}
                {outcome !== 'done' && <small> {outcomeWords}</small>}
              </span>
            </li>
          )),
        )}
      </ul>
      <ul class="wire-changes">
        {told.changes.slice(0, LEAD).map(({ track, name, before, after }) => (
          <li key={track}>
            {name} <strong>{plain(after)}</strong> {after !== before && <Change by={after - before} />}
          </li>
        ))}
      </ul>
      <button
        type="button"
        class="button on-paper"
        onClick={() => {
          desk.revealed.value = report.turn;
        }}
      >
        {t('press.whole')}
      </button>
    </section>
  );
};
