import { useEffect, useRef } from 'preact/hooks';
import { Sign } from '../icons/icon.tsx';
import { t } from '../text/words.ts';
import { Emblem } from './emblem.tsx';
import { QrCode } from './qr.tsx';

interface WallProps {
  readonly code: string;
  readonly link: string;
  readonly onClose: () => void;
}

/** The whole screen for the wall of a classroom: the code, the address, and both as a QR code. */
export const Wall = ({ code, link, onClose }: WallProps) => {
  const sheet = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    sheet.current?.showModal();
  }, []);
  return (
    <dialog ref={sheet} class="wall" aria-labelledby="wall" onClose={onClose}>
      <QrCode text={link} alt={t('lobby.qr.alt', { link })} />
      <div class="wall-words">
        <p class="wall-name">
          <Emblem size={40} /> {t('app.name')}
        </p>
        <h2 id="wall">{t('lobby.wall.about')}</h2>
        <p class="wall-host">{location.host}</p>
        <p class="wall-code code">{code}</p>
      </div>
      <button type="button" class="icon-button" aria-label={t('dialog.close')} onClick={() => sheet.current?.close()}>
        <Sign name="x" size={28} />
      </button>
    </dialog>
  );
};
