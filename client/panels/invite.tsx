import { useState } from 'preact/hooks';
import { Sign } from '../icons/icon.tsx';
import { t } from '../text/words.ts';
import { later } from './later.tsx';
import { Waiting } from './waiting.tsx';

const Wall = later(async () => (await import('./wall.tsx')).Wall, Waiting);

/** The code, the link, and the way to throw both on the wall. */
export const Invite = ({ code }: { readonly code: string }) => {
  const link = `${location.origin}/t/${code}`;
  const [copied, setCopied] = useState(false);
  const [onWall, setOnWall] = useState(false);
  const copy = async () => {
    // A page that did not come over TLS has no clipboard: then the link beside it is there to be marked.
    await navigator.clipboard?.writeText(link).then(
      () => setCopied(true),
      () => undefined,
    );
  };
  return (
    <section class="invite paper" aria-labelledby="invite">
      <h2 id="invite">{t('lobby.invite')}</h2>
      <p class="invite-code">
        <span class="unseen">{t('lobby.code')}</span> <strong class="code">{code}</strong>
      </p>
      <p class="invite-link">
        <span class="unseen">{t('lobby.link')}</span> <a href={link}>{link}</a>
      </p>
      <p class="row">
        <button type="button" class="button on-paper" onClick={() => void copy()}>
          <Sign name={copied ? 'check' : 'copy'} /> {t(copied ? 'lobby.copied' : 'lobby.copy')}
        </button>
        <button type="button" class="button on-paper" onClick={() => setOnWall(true)}>
          <Sign name="qr-code" /> {t('lobby.qr')}
        </button>
      </p>
      {onWall && <Wall code={code} link={link} onClose={() => setOnWall(false)} />}
    </section>
  );
};
