/** Quiet sounds, made here: noise through a filter for paper and wax, few sines for the rest. */
export type Cue = 'paper' | 'wax' | 'horn' | 'stamp' | 'tick';

/** Of full scale. */
const VOLUME = 0.12;

let room: AudioContext | null = null;

export const play = (cue: Cue): void => {
  room ??= new AudioContext();
  if (room.state === 'suspended') void room.resume();
  SOUNDS[cue](room, room.currentTime + 0.01);
};

const SOUNDS: Readonly<Record<Cue, (room: AudioContext, at: number) => void>> = {
  paper: (context, at) => rustle(context, { at, lastsS: 0.22, fromHz: 1800, toHz: 5200, loud: 0.5 }),
  wax: (context, at) => {
    rustle(context, { at, lastsS: 0.06, fromHz: 900, toHz: 500, loud: 1 });
    rustle(context, { at: at + 0.26, lastsS: 0.18, fromHz: 2000, toHz: 4800, loud: 0.45 });
  },
  horn: (context, at) => {
    tone(context, { at, lastsS: 1.3, hz: 110, type: 'sawtooth', loud: 0.5, riseS: 0.25, throughHz: 320 });
    tone(context, { at, lastsS: 1.3, hz: 164.8, type: 'sawtooth', loud: 0.35, riseS: 0.3, throughHz: 320 });
  },
  stamp: (context, at) => {
    tone(context, { at: at + 0.3, lastsS: 0.16, hz: 82, type: 'sine', loud: 1.6, riseS: 0.004, throughHz: 400 });
    rustle(context, { at: at + 0.3, lastsS: 0.07, fromHz: 700, toHz: 300, loud: 0.9 });
  },
  tick: (context, at) =>
    tone(context, { at, lastsS: 0.05, hz: 1150, type: 'triangle', loud: 0.35, riseS: 0.002, throughHz: 3000 }),
};

interface Tone {
  readonly at: number;
  readonly lastsS: number;
  readonly hz: number;
  readonly type: OscillatorType;
  readonly loud: number;
  readonly riseS: number;
  readonly throughHz: number;
}

const tone = (context: AudioContext, { at, lastsS, hz, type, loud, riseS, throughHz }: Tone): void => {
  const voice = new OscillatorNode(context, { type, frequency: hz });
  const filter = new BiquadFilterNode(context, { type: 'lowpass', frequency: throughHz });
  voice.connect(filter).connect(swell(context, { at, lastsS, riseS, loud })).connect(context.destination);
  voice.start(at);
  voice.stop(at + lastsS);
};

interface Rustle {
  readonly at: number;
  readonly lastsS: number;
  readonly fromHz: number;
  readonly toHz: number;
  readonly loud: number;
}

const rustle = (context: AudioContext, { at, lastsS, fromHz, toHz, loud }: Rustle): void => {
  const noise = new AudioBufferSourceNode(context, { buffer: noiseOf(context) });
  const filter = new BiquadFilterNode(context, { type: 'bandpass', Q: 0.8, frequency: fromHz });
  filter.frequency.setValueAtTime(fromHz, at);
  filter.frequency.linearRampToValueAtTime(toHz, at + lastsS);
  noise
    .connect(filter)
    .connect(swell(context, { at, lastsS, riseS: lastsS / 5, loud }))
    .connect(context.destination);
  noise.start(at);
  noise.stop(at + lastsS);
};

/** Up, and slowly away again. */
const swell = (
  context: AudioContext,
  { at, lastsS, riseS, loud }: { at: number; lastsS: number; riseS: number; loud: number },
): GainNode => {
  const gain = new GainNode(context, { gain: 0 });
  gain.gain.setValueAtTime(0, at);
  gain.gain.linearRampToValueAtTime(loud * VOLUME, at + riseS);
  gain.gain.linearRampToValueAtTime(0, at + lastsS);
  return gain;
};

let noise: AudioBuffer | null = null;

const noiseOf = (context: AudioContext): AudioBuffer => {
  if (noise) return noise;
  noise = new AudioBuffer({ length: context.sampleRate / 2, sampleRate: context.sampleRate });
  const samples = noise.getChannelData(0);
  for (let at = 0; at < samples.length; at++) samples[at] = Math.random() * 2 - 1;
  return noise;
};
