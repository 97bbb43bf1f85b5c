import { useState } from 'preact/hooks';
import type { ScenarioCard } from '../../../shared/wire/http.ts';
import type { EndMessage } from '../../../shared/wire/messages.ts';
import { Picture, Sign } from '../../icons/icon.tsx';
import { played } from '../../model/debrief/course.ts';
import { type ReplayStep, replayStep } from '../../model/debrief/replay.ts';
import type { Ribbon } from '../../model/debrief/ribbon.ts';
import type { Viewpoint } from '../../model/debrief/viewpoint.ts';
import { roleLetter, roleName } from '../../model/names.ts';
import { statusWords } from '../../model/offers.ts';
import type { SeatOrders } from '../../model/reveal.ts';
import { plain, signed, t } from '../../text/words.ts';
import { Badge } from '../badge.tsx';
import { BotWhy } from './bot-why.tsx';
import { ReplayChart } from './replay-chart.tsx';
import { Step } from './step.tsx';

interface ReplayProps {
  readonly card: ScenarioCard;
  readonly end: EndMessage;
  readonly ribbon: Ribbon;
}

/** The game once more, a turn at a time, through anybody's eyes. */
export const Replay = ({ card, end, ribbon }: ReplayProps) => {
  const last = played(end).length;
  const [at, setAt] = useState(Math.min(1, last));
  const [eyes, setEyes] = useState<Viewpoint>('now');
  const step = replayStep(card, end, { at, eyes, strands: ribbon.strands });
  return (
    <div class="replay">
      <Eyes card={card} eyes={eyes} onEyes={setEyes} />
      <div class="replay-steps">
        <button type="button" class="button on-paper" disabled={at === 0} onClick={() => setAt(at - 1)}>
          <Sign name="arrow-left" /> {t('end.replay.back')}
        </button>
        <p role="status">
          <strong>{at === 0 ? t('end.start') : t('end.replay.turn', { turn: at, turns: last })}</strong>
          {step && ` ${[at === 0 ? '' : step.title, step.dates].filter(words => words !== '').join(', ')}`}
        </p>
        <button type="button" class="button on-paper" disabled={at >= last} onClick={() => setAt(at + 1)}>
          {t('end.replay.on')} <Sign name="arrow-right" />
        </button>
      </div>
      {step && <StepSheet card={card} step={step} />}
    </div>
  );
};

const Eyes = ({ card, eyes, onEyes }: { card: ScenarioCard; eyes: Viewpoint; onEyes: (eyes: Viewpoint) => void }) => (
  <fieldset class="eyes">
    <legend>{t('end.replay.eyes')}</legend>
    <Eye words={t('end.replay.now')} chosen={eyes === 'now'} onChoose={() => onEyes('now')} />
    <Eye words={t('end.replay.public')} chosen={eyes === -1} onChoose={() => onEyes(-1)} />
    {card.roles.map(({ id }, role) => (
      <Eye
        key={id}
        words={t('end.replay.seat', { role: roleName(card, role) })}
        chosen={eyes === role}
        onChoose={() => onEyes(role)}
      >
        <Badge seat={role} letter={roleLetter(card, role)} size={20} />
      </Eye>
    ))}
  </fieldset>
);

interface EyeProps {
  readonly words: string;
  readonly chosen: boolean;
  readonly onChoose: () => void;
  readonly children?: preact.ComponentChildren;
}

const Eye = ({ words, chosen, onChoose, children }: EyeProps) => (
  <button type="button" class="button on-paper" aria-pressed={chosen} onClick={onChoose}>
    {children} {words}
  </button>
);

const StepSheet = ({ card, step }: { readonly card: ScenarioCard; readonly step: ReplayStep }) => (
  <div class="replay-sheet">
    <div>
      <ReplayChart card={card} message={step.message} />
      {step.turn > 0 && (
        <section>
          <h3>{t('reveal.orders')}</h3>
          <ul class="replay-orders">
            {step.told.seats.map(seat => (
              <Orders key={seat.role} seat={seat} why={step.why[seat.role] ?? []} />
            ))}
          </ul>
          {step.hiddenOrders > 0 && <p class="quiet">{t('end.replay.untold', { n: step.hiddenOrders })}</p>}
        </section>
      )}
      <Talked card={card} step={step} />
    </div>
    <section>
      <h3>{t('end.replay.tracks')}</h3>
      <Tracks step={step} />
    </section>
  </div>
);

interface OrdersProps {
  readonly seat: SeatOrders;
  /** A sentence for each order, and one more for a slot left free. */
  readonly why: readonly string[];
}

const Orders = ({ seat: { role, name, letter, sealed, orders }, why }: OrdersProps) => (
  <li>
    <p>
      <Badge seat={role} letter={letter} size={22} /> <strong>{name}</strong> <small>{sealed}</small>
    </p>
    <ul>
      {orders.length === 0 && <li class="quiet">{t('reveal.noOrders')}</li>}
      {orders.map((order, at) => (
        <li key={`${order.move} ${order.place}`}>
          <Picture name={order.icon} size={20} />{' '}
          {order.place === '' ? order.title : t('reveal.orderAt', { order: order.title, place: order.place })}
          {order.outcome !== 'done' && <small> {order.outcomeWords}</small>}
          <BotWhy words={why[at] ?? ''} />
        </li>
      ))}
    </ul>
    <BotWhy words={why[orders.length] ?? ''} />
  </li>
);

/** Deals, what the ledger made of it, what still waits, and the dawn after. */
const Talked = ({ card, step: { told, waits } }: { readonly card: ScenarioCard; readonly step: ReplayStep }) => (
  <section>
    {told.offers.length > 0 && (
      <>
        <h3>{t('reveal.deals')}</h3>
        <ul class="plain">
          {told.offers.map(offer => (
            <li key={offer[0]}>
              <Badge seat={offer[3]} letter={roleLetter(card, offer[3])} size={18} />{' '}
              {card.texts.moves[card.moves[offer[1]]?.id ?? '']?.title}{' '}
              <span class="stamp">{statusWords(card, offer)}</span>
            </li>
          ))}
        </ul>
      </>
    )}
    {card.ledgers.length > 0 && (
      <>
        <h3>{t('end.replay.waits')}</h3>
        <ul class="plain">
          {waits.length === 0 && <li>{t('end.replay.waits.none')}</li>}
          {waits.map((words, at) => (
            <li key={`${at} ${words}`}>{words}</li>
          ))}
        </ul>
      </>
    )}
    {told.events.length > 0 && (
      <>
        <h3>{t('reveal.events')}</h3>
        {told.events.map(({ event, title, text }) => (
          <p key={event} class="story">
            <strong>{title}.</strong> {text}
          </p>
        ))}
      </>
    )}
    {told.injected.length > 0 && (
      <>
        <h3>{t('reveal.injected')}</h3>
        {told.injected.map(({ text }) => (
          <p key={text} class="story">
            {text}
          </p>
        ))}
      </>
    )}
  </section>
);

const Tracks = ({ step: { tracks, hiddenTracks } }: { readonly step: ReplayStep }) => (
  <>
    <ul class="replay-tracks">
      {tracks.map(({ track, name, icon, value, change, secret, causes }) => (
        <li key={track} data-moved={change !== 0}>
          <p>
            <Picture name={icon} size={18} /> <span>{name}</span> {secret && <Sign name="lock" size={14} />}
            <strong>{plain(value)}</strong> <Step by={change} />
          </p>
          {causes.length > 0 && <small>{causes.map(({ by, words }) => `${signed(by)} ${words}`).join(' · ')}</small>}
        </li>
      ))}
    </ul>
    {hiddenTracks > 0 && <p class="quiet">{t('end.replay.hidden', { n: hiddenTracks })}</p>}
  </>
);
