import { useState } from 'preact/hooks';
import { Picture, Sign } from '../icons/icon.tsx';
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
  const draft = sealed || none ? '' : state.value === 'saving' ? 'saving' : 'kept';
  return (
    <div class="seal">
      <small role="status" data-kept={draft === 'kept'}>
        {draft === 'kept' && orders && <Sign name="check" size={14} />}
        {sealWords({ sealed, orders, paused: table.paused, draft })}
      </small>
      <button
        type="button"
        class={sealed ? 'button unseal' : 'seal-button'}
        disabled={busy || !orders}
        data-pressed={busy}
        onClick={() => void press()}
      >
        {sealed ? <Sign name="lock-open" size={20} /> : <Picture name="wax-seal" size={30} />}
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
  /** '' when nothing is chosen. */
  readonly draft: 'saving' | 'kept' | '';
}

const sealWords = ({ sealed, orders, paused, draft }: Sealing): string => {
  if (sealed) return t('seal.sealed');
  if (paused) return t('seal.paused');
  if (!orders) return t('seal.notYet');
  if (draft === '') return '';
  return t(draft === 'saving' ? 'seal.saving' : 'seal.saved');
};
