import { useEffect, useRef } from 'preact/hooks';
import type { Reveal } from '../../model/reveal.ts';
import { STAGES, type StageKind } from '../../model/staging.ts';
import type { Open } from './pieces.ts';
import type { Playback } from './playback.ts';
import type { Cue } from './sound.ts';
import { sound } from './sound-choice.ts';

const CUES: Readonly<Record<Exclude<StageKind, 'deals'>, Cue>> = {
  orders: 'wax',
  ships: 'horn',
  ledger: 'paper',
  tracks: 'tick',
  dawn: 'paper',
};

/** Sounds what has just come, while it plays. The code for it is fetched by those who want to hear it. */
export const useSounding = (playback: Playback, told: Reveal): void => {
  const before = useRef<Open | null>(null);
  const open = playback.open.value;
  const audible = sound.value && playback.playing.value;
  useEffect(() => {
    const was = before.current;
    before.current = open;
    if (!audible || !was) return;
    const stage = STAGES.find(kind => open[kind] > was[kind]);
    if (!stage) return;
    const cue = stage === 'deals' ? (told.deals[open.deals - 1]?.met === true ? 'stamp' : 'paper') : CUES[stage];
    void import('./sound.ts').then(({ play }) => play(cue));
  }, [open, audible]);
};
