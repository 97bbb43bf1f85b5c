import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { Sign } from '../icons/icon.tsx';
import { t } from '../text/words.ts';

interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  /** `paper` for what is said, `desk` for the interface's own. */
  readonly ground?: 'paper' | 'desk';
  readonly wide?: boolean;
  readonly children: ComponentChildren;
}

/** A modal sheet. The browser keeps the focus inside, and gives it back where it was. */
export const Dialog = ({ title, onClose, ground = 'desk', wide = false, children }: DialogProps) => {
  const sheet = useRef<HTMLDialogElement>(null);
  const heading = useId();
  // What closes because another sheet takes its place must not close that one.
  const gone = useRef(false);
  useEffect(() => {
    const dialog = sheet.current;
    if (!dialog?.open) dialog?.showModal();
    // A press beside the sheet closes it; the close button and Escape do the same by keyboard.
    const onPress = (event: MouseEvent) => event.target === dialog && dialog?.close();
    dialog?.addEventListener('click', onPress);
    return () => {
      gone.current = true;
      dialog?.close();
    };
  }, []);
  return (
    <dialog
      ref={sheet}
      class={`sheet on-${ground} ${wide ? 'wide' : ''}`}
      aria-labelledby={heading}
      onClose={() => gone.current || onClose()}
    >
      <div class="sheet-inside">
        <header class="sheet-head">
          <h2 id={heading} tabIndex={-1}>
            {title}
          </h2>
          <button type="button" class="icon-button" aria-label={t('dialog.close')} onClick={onClose}>
            <Sign name="x" />
          </button>
        </header>
        <div class="sheet-body">{children}</div>
      </div>
    </dialog>
  );
};
