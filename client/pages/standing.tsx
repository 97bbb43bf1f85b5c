import { Sign } from '../icons/icon.tsx';
import type { Desk } from '../panels/desk.ts';
import { goHere } from '../panels/route.ts';
import { t } from '../text/words.ts';
import type { Doorway } from './doorway.ts';

interface StandingProps {
  readonly desk: Desk;
  readonly doorway: Doorway;
}

/** One line about the connection, when there is something to say. */
export const Standing = ({ desk, doorway }: StandingProps) => {
  const standing = desk.session.standing.value;
  switch (standing.kind) {
    case 'live':
      return null;
    case 'joining':
      return <Line words={t('net.joining')} />;
    case 'offline':
      return <Line words={t(desk.session.restarting.value ? 'net.restarting' : 'net.offline')} />;
    case 'replaced':
      return (
        <Line words={t('net.replaced')} firm>
          <button type="button" class="button" onClick={() => desk.session.again()}>
            {t('net.replaced.back')}
          </button>
        </Line>
      );
    case 'kicked':
    case 'refused':
      return (
        <Line words={standing.kind === 'kicked' ? t('net.kicked') : refusedWords(standing)} firm>
          <button type="button" class="button" onClick={() => void doorway.backOutside()}>
            {t('net.again')}
          </button>
          <a class="button" href="/" onClick={goHere}>
            {t('net.home')}
          </a>
        </Line>
      );
  }
};

const refusedWords = ({ code, why }: { readonly code: number; readonly why: string }): string => {
  if (code === 404) return t('net.noTable');
  return code === 401 ? t('net.unknownKey') : t('net.refused', { why });
};

interface LineProps {
  readonly words: string;
  readonly firm?: boolean;
  readonly children?: preact.ComponentChildren;
}

const Line = ({ words, firm = false, children }: LineProps) => (
  <div class={`standing ${firm ? 'firm' : ''}`} role={firm ? 'alert' : 'status'}>
    <Sign name="wifi-off" /> <span>{words}</span> {children}
  </div>
);
