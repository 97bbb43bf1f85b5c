import { Sign } from '../../icons/icon.tsx';
import type { Sign as SignName } from '../../icons/names.ts';
import { t } from '../../text/words.ts';
import type { Playback } from './playback.ts';
import { sound, turnSound } from './sound-choice.ts';

/** Pause, skip, again, a stage back or on, sound; and the way out, always. */
export const Controls = ({ playback, onClose }: { readonly playback: Playback; readonly onClose: () => void }) => {
  const ended = playback.ended.value;
  const playing = playback.playing.value;
  return (
    <footer class="reveal-controls">
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would draw a frame and carry no name of its own */}
      <div class="reveal-buttons" role="group" aria-label={t('reveal.controls')}>
        <Press
          sign="chevron-left"
          words={t('reveal.back')}
          disabled={playback.at.value === 0}
          onPress={() => playback.step(-1)}
        />
        {playing ? (
          <Press sign="pause" words={t('reveal.pause')} onPress={() => playback.pause()} />
        ) : (
          <Press
            sign={ended ? 'rotate-ccw' : 'play'}
            words={t(ended ? 'reveal.replay' : 'reveal.play')}
            onPress={() => (ended ? playback.replay() : playback.play())}
          />
        )}
        <Press sign="chevron-right" words={t('reveal.forward')} disabled={ended} onPress={() => playback.step(1)} />
        <Press sign="skip-forward" words={t('reveal.skip')} disabled={ended} onPress={() => playback.skip()} />
        <button
          type="button"
          class="icon-button"
          aria-label={t('reveal.sound')}
          aria-pressed={sound.value}
          title={t('reveal.sound')}
          onClick={turnSound}
        >
          <Sign name={sound.value ? 'volume-2' : 'volume-x'} />
        </button>
      </div>
      <button type="button" class="button on-paper reveal-on" onClick={onClose}>
        {t('reveal.on')}
      </button>
    </footer>
  );
};

interface PressProps {
  readonly sign: SignName;
  readonly words: string;
  readonly disabled?: boolean;
  readonly onPress: () => void;
}

/** What cannot be pressed now keeps its place and the focus. */
const Press = ({ sign, words, disabled = false, onPress }: PressProps) => (
  <button
    type="button"
    class="icon-button"
    aria-label={words}
    title={words}
    aria-disabled={disabled}
    onClick={() => disabled || onPress()}
  >
    <Sign name={sign} />
  </button>
);
