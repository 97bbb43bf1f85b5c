import { useEffect, useRef, useState } from 'preact/hooks';
import type { TalkLine } from '../../shared/wire/messages.ts';
import { Sign } from '../icons/icon.tsx';
import { roleLetter, roleName } from '../model/names.ts';
import { allSlips, type OfferSlip } from '../model/offers.ts';
import { refusalWords } from '../model/refusals.ts';
import { type Channel, channelId, channels } from '../model/talks.ts';
import { plain, t } from '../text/words.ts';
import { Badge } from './badge.tsx';
import { NewOffer } from './deals.tsx';
import type { Desk } from './desk.ts';
import { useDesk, useParts } from './desk-context.ts';
import { Slip } from './slip.tsx';
import { channel, going, markRead, openedGroups, readMarks, writing } from './talk-state.ts';

/** Talk with the table, with one seat or with several; deals are offered here. */
export const Talks = () => {
  const desk = useDesk();
  const parts = useParts();
  const list = channels(parts, openedGroups.value, readMarks(desk).value);
  const shown = list.find(({ id }) => id === channel.value) ?? list[0];
  const last = shown.lines.at(-1)?.id ?? 0;
  useEffect(() => markRead(desk, shown.id, last), [shown.id, last]);
  return (
    <div class="talks">
      <h2 class="unseen">{t('talks.title')}</h2>
      <Channels list={list} shown={shown.id} />
      <Lines shown={shown} />
      <NewOffer to={shown} />
      <Composer desk={desk} shown={shown} />
    </div>
  );
};

const Channels = ({ list, shown }: { readonly list: readonly Channel[]; readonly shown: string }) => (
  <nav class="channels" aria-label={t('talks.channels')}>
    <ul>
      {list.map(({ id, name, unread, roles }) => (
        <li key={id}>
          <button
            type="button"
            class="chip"
            aria-pressed={id === shown}
            onClick={() => {
              channel.value = id;
            }}
          >
            <Faces roles={roles} />
            {name}
            {unread > 0 && (
              <span class="count">
                <span aria-hidden="true">{plain(unread)}</span>
                <span class="unseen">{t('talks.unread', { n: unread })}</span>
              </span>
            )}
          </button>
        </li>
      ))}
      <li>
        <NewGroup />
      </li>
    </ul>
  </nav>
);

const Faces = ({ roles }: { readonly roles: readonly number[] }) => {
  const { card } = useParts();
  return (
    <>
      {roles.map(role => (
        <Badge key={role} seat={role} letter={roleLetter(card, role)} size={18} />
      ))}
    </>
  );
};

/** Chooses several seats to talk with. */
const NewGroup = () => {
  const { card, own } = useParts();
  const [open, setOpen] = useState(false);
  const others = card.roles.map((_, role) => role).filter(role => role !== own.seat);
  if (own.seat < 0 || others.length < 3) return null;
  if (!open) {
    return (
      <button type="button" class="chip" onClick={() => setOpen(true)}>
        <Sign name="plus" size={16} /> {t('talks.new')}
      </button>
    );
  }
  return (
    <form
      class="group"
      onSubmit={event => {
        event.preventDefault();
        const form = new FormData(event.currentTarget);
        const id = channelId(form.getAll('role').map(Number));
        if (id === '') return;
        openedGroups.value = [...openedGroups.value, id];
        channel.value = id;
        setOpen(false);
      }}
    >
      {others.map(role => (
        <label key={role} class="check">
          <input type="checkbox" name="role" value={role} /> {roleName(card, role)}
        </label>
      ))}
      <button type="submit" class="button">
        {t('talks.new.go')}
      </button>
    </form>
  );
};

/** What was said, and what was offered, turn by turn. */
const Lines = ({ shown }: { readonly shown: Channel }) => {
  const desk = useDesk();
  const parts = useParts();
  const box = useRef<HTMLDivElement>(null);
  const slips = slipsIn(shown, allSlips(parts, desk.drafts.chosen.value), parts.table.turn);
  useEffect(() => {
    if (box.current) box.current.scrollTop = box.current.scrollHeight;
  }, [shown.id, shown.lines.length, slips.length]);
  const turns = [...new Set([...shown.lines, ...slips].map(({ turn }) => turn))].sort((a, b) => a - b);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <div ref={box} class="lines" role="log" aria-label={t('talks.title')} tabIndex={0}>
      {turns.length === 0 && <p class="quiet">{t('talks.empty')}</p>}
      <ul>
        {turns.flatMap(turn => [
          <li key={`turn ${turn}`} class="turn-mark">
            {t('talks.turn', { turn })}
          </li>,
          ...shown.lines.filter(line => line.turn === turn).map(line => <Line key={line.id} line={line} />),
          ...slips.filter(slip => slip.turn === turn).map(slip => <Slip key={`slip ${slip.id}`} slip={slip} />),
        ])}
      </ul>
    </div>
  );
};

/** Offers lie where their parties talk; those of this turn before the whole table too, so that none is overlooked. */
const slipsIn = ({ id }: Channel, slips: readonly OfferSlip[], turn: number): readonly OfferSlip[] =>
  slips.filter(slip => (id === '' ? slip.turn === turn : channelId(slip.others) === id));

const Line = ({ line: { from, name, text } }: { readonly line: TalkLine }) => {
  const { card, own } = useParts();
  const seat = from < 0 ? t('talks.facilitator') : roleName(card, from);
  const who = from === own.seat && from >= 0 ? t('talks.you') : name === '' ? seat : `${name} (${seat})`;
  return (
    <li data-mine={from === own.seat}>
      <p class="line-head">
        {from >= 0 && <Badge seat={from} letter={roleLetter(card, from)} size={18} />}
        <small>{who}</small>
      </p>
      <p class="line-text">{text}</p>
    </li>
  );
};

const Composer = ({ desk, shown }: { readonly desk: Desk; readonly shown: Channel }) => {
  const { own, table } = useParts();
  const at = `${desk.session.table} ${shown.id}`;
  const text = writing.value[at] ?? '';
  const write = (words: string) => {
    writing.value = { ...writing.value, [at]: words };
  };
  if (!table.talk) return <p class="quiet">{t('talks.off')}</p>;
  if (own.seat < 0 && !own.host) return <p class="quiet">{t('talks.readOnly')}</p>;
  return (
    <form
      class="composer"
      onSubmit={event => {
        event.preventDefault();
        if (text.trim() !== '' && going.value === null) void send(desk, shown, text, () => write(''));
      }}
    >
      <label>
        <span class="unseen">{t('talks.write', { channel: shown.name })}</span>
        <textarea
          rows={2}
          maxLength={500}
          placeholder={t('talks.write', { channel: shown.name })}
          value={text}
          onInput={event => write(event.currentTarget.value)}
          onKeyDown={event => {
            if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
            event.preventDefault();
            event.currentTarget.form?.requestSubmit();
          }}
        />
      </label>
      <button type="submit" class="icon-button" aria-label={t('talks.send')} disabled={text.trim() === ''}>
        <Sign name="send" />
      </button>
      <p class="notice" role="status">
        {going.value?.channel === shown.id ? going.value.why : ''}
      </p>
    </form>
  );
};

/** The words stay where they were written until the server has them. */
const send = async (desk: Desk, { id, roles }: Channel, text: string, sent: () => void): Promise<void> => {
  going.value = { channel: id, why: t('talks.sending') };
  const answer = await desk.session.act('talk', { to: [...roles], text: text.trim() });
  const why = () => refusalWords(desk.card, answer);
  if (why() === '') sent();
  desk.say(() => (why() === '' ? '' : t('talks.failed', { why: why() })));
  going.value = null;
};
