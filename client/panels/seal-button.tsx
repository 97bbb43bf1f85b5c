import { useState } from 'preact/hooks';
import { Picture } from '../icons/icon.tsx';
import { t } from '../text/words.ts';
import { useDesk, useParts } from './desk-context.ts';

/** Seals what is chosen, or opens it again; says what else is to be known about it. */
export const SealButton = () => {
  const desk = useDesk();
  const { own, table } = useParts();
  const [busy, setBusy] = useState(false);
  const sealed = own.sealed !== null;
  const orders = table.phase === 'orders' && !table.paused;
  const press = async () => {
    setBusy(true);
    await (sealed ? desk.unseal() : desk.seal());
    setBusy(false);
  };
  const { chosen, state } = desk.drafts;
  const none = chosen.value.length === 0;
  const open = table.seats.filter(seat => !seat.sealed).length;
  const draft = state.value === 'saving' ? 'saving' : none ? '' : 'kept';
  return (
    <div class="seal">
      <small role="status">{sealWords({ sealed, orders, paused: table.paused, open, draft })}</small>
      <button
        type="button"
        class={sealed ? 'button' : 'seal-button'}
        disabled={busy || !orders}
        onClick={() => void press()}
      >
        <Picture name="wax-seal" size={24} />
        {t(sealed ? 'seal.unseal' : none ? 'seal.pass' : 'seal.seal')}
      </button>
    </div>
  );
};

interface Sealing {
  readonly sealed: boolean;
  /** Orders may be sealed now. */
  readonly orders: boolean;
  readonly paused: boolean;
  /** Seats that have not sealed. */
  readonly open: number;
  /** '' when nothing is chosen. */
  readonly draft: 'saving' | 'kept' | '';
}

const sealWords = ({ sealed, orders, paused, open, draft }: Sealing): string => {
  if (sealed) return open === 0 ? t('seal.sealed') : t('seal.waiting', { n: open });
  if (paused) return t('seal.paused');
  if (!orders) return t('seal.notYet');
  if (draft === '') return '';
  return t(draft === 'saving' ? 'seal.saving' : 'seal.saved');
};
