import { signal } from '@preact/signals';
import { recall, remember } from '../../net/kept.ts';

const NAME = 'far:sound';

/** Silent, until somebody asks for sound; the answer is remembered. */
export const sound = signal(recall('always', NAME) === 'on');

export const turnSound = (): void => {
  sound.value = !sound.peek();
  remember('always', NAME, sound.peek() ? 'on' : 'off');
};
