import { useState } from 'preact/hooks';
import { Sign } from '../icons/icon.tsx';
import { placeName } from '../model/names.ts';
import { halvesOf, type Proposal, proposals } from '../model/offers.ts';
import { type Channel, channelId } from '../model/talks.ts';
import { t } from '../text/words.ts';
import { useDesk, useParts } from './desk-context.ts';
import { Halves } from './slip.tsx';

/** The offer of a deal to those who hear: folded away until it is wanted. */
export const NewOffer = ({ to }: { readonly to: Channel }) => {
  const parts = useParts();
  const [open, setOpen] = useState(false);
  const all = parts.own.seat < 0 ? [] : proposals(parts);
  const list = to.id === '' ? all : all.filter(({ others }) => channelId(others) === to.id);
  if (list.length === 0) return null;
  return (
    <div class="new-offer">
      <button type="button" class="button" aria-expanded={open} onClick={() => setOpen(!open)}>
        <Sign name="handshake" size={18} /> {t('deals.offer')}
      </button>
      {open && <Terms key={to.id} list={list} onDone={() => setOpen(false)} />}
    </div>
  );
};

interface TermsProps {
  readonly list: readonly Proposal[];
  readonly onDone: () => void;
}

const Terms = ({ list, onDone }: TermsProps) => {
  const desk = useDesk();
  const parts = useParts();
  const [move, setMove] = useState(-1);
  const [target, setTarget] = useState(-1);
  const chosen = list.find(each => each.move === move) ?? list.find(({ possible }) => possible) ?? list[0];
  const place = chosen.targets.length === 0 ? -1 : chosen.targets.includes(target) ? target : chosen.targets[0];
  return (
    <form
      class="offer paper"
      onSubmit={event => {
        event.preventDefault();
        void desk.offer(chosen.move, place);
        onDone();
      }}
    >
      <label class="field">
        <span>{t('deals.title')}</span>
        <select value={chosen.move} onChange={event => setMove(Number(event.currentTarget.value))}>
          {list.map(({ move, title, with: others, possible }) => (
            <option key={move} value={move}>
              {`${title} · ${t('talks.with', { roles: others })}${possible ? '' : ` · ${t('deals.cannot')}`}`}
            </option>
          ))}
        </select>
      </label>
      {chosen.targets.length > 0 && (
        <label class="field">
          <span>{t('deals.offer.place')}</span>
          <select value={place} onChange={event => setTarget(Number(event.currentTarget.value))}>
            {chosen.targets.map(each => (
              <option key={each} value={each}>
                {placeName(parts.card, each)}
              </option>
            ))}
          </select>
        </label>
      )}
      <Halves list={halvesOf(parts, chosen.move, [])} standing={false} />
      <p class="row end">
        <button type="submit" class="button on-paper">
          {t('deals.offer.go')}
        </button>
      </p>
    </form>
  );
};
