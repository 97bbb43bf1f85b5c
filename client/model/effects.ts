import type { ScenarioCard } from '../../shared/wire/http.ts';
import type { WireOption } from '../../shared/wire/messages.ts';
import { plain, signed, t } from '../text/words.ts';
import { trackShort } from './names.ts';

/** What an order does to one track, as far as its seat can know. */
export interface EffectLine {
  readonly track: number;
  readonly low: number;
  readonly high: number;
  /** "+1 Recognition", "0 to +2 Tension". */
  readonly words: string;
  /** 1 when it is good for the seat by its own score, -1 when bad, 0 when neither, or not certain. */
  readonly good: Good;
}

export type Good = -1 | 0 | 1;

export interface LuckLine {
  readonly chance: number;
  /** "40%: Insignia are photographed on security forces". */
  readonly words: string;
  readonly effects: readonly string[];
}

const WHOLE = /^[+-]?\d+$/;

/** Certain effects of an option: what luck may add is told apart, where it is a plain number. */
export const effectLines = (card: ScenarioCard, seat: number, [move, , , , , flat]: WireOption): EffectLine[] => {
  const lines: EffectLine[] = [];
  for (let i = 0; i + 2 < flat.length; i += 3) {
    const [track, least, most] = [flat[i], flat[i + 1], flat[i + 2]];
    const luck = luckOn(card, move, track);
    const [low, high] = [least - luck.low, most - luck.high];
    if (low !== 0 || high !== 0) lines.push(effectLine(card, seat, track, low, high));
  }
  return lines;
};

/** One line per track, over several places: what at least and at most. */
export const overPlaces = (
  card: ScenarioCard,
  seat: number,
  places: readonly (readonly EffectLine[])[],
): EffectLine[] => {
  const tracks = [...new Set(places.flat().map(({ track }) => track))];
  return tracks.map(track => {
    const lines = places.map(lines => lines.find(line => line.track === track) ?? { low: 0, high: 0 });
    const low = Math.min(...lines.map(line => line.low));
    const high = Math.max(...lines.map(line => line.high));
    return effectLine(card, seat, track, low, high);
  });
};

const effectLine = (card: ScenarioCard, seat: number, track: number, low: number, high: number): EffectLine => ({
  track,
  low,
  high,
  words: effectWords(card, track, low, high),
  good: goodFor(card.roles[seat]?.aims[track] ?? 0, low, high),
});

const goodFor = (aim: Good, low: number, high: number): Good => {
  if (low >= 0) return aim;
  return high <= 0 ? OPPOSITE[aim] : 0;
};

const OPPOSITE = { [-1]: 1, 0: 0, 1: -1 } as const;

const effectWords = (card: ScenarioCard, track: number, low: number, high: number): string => {
  const by = low === high ? signed(low) : t('card.range', { low: signed(low), high: signed(high) });
  return t('card.effect', { by, track: trackShort(card, track) });
};

/** The part of an option's range that its luck makes up. */
const luckOn = ({ moves }: ScenarioCard, move: number, track: number): { low: number; high: number } => {
  let [low, high] = [0, 0];
  for (const { chance, effects } of moves[move].luck) {
    for (const [on, amount] of effects) {
      if (on !== track || chance === 0 || chance === 100 || !WHOLE.test(amount)) continue;
      low += Math.min(0, Number(amount));
      high += Math.max(0, Number(amount));
    }
  }
  return { low, high };
};

export const luckLines = (card: ScenarioCard, move: number): LuckLine[] =>
  card.moves[move].luck.map(({ chance, effects }, line) => ({
    chance,
    words: t('card.luck', { chance: plain(chance), text: luckText(card, move, line) }),
    effects: effects.map(([track, amount]) =>
      WHOLE.test(amount)
        ? t('card.effect', { by: signed(Number(amount)), track: trackShort(card, track) })
        : t('card.moves', { track: trackShort(card, track) }),
    ),
  }));

export const luckText = (card: ScenarioCard, move: number, line: number): string =>
  card.texts.moves[card.moves[move]?.id ?? '']?.luck[line] ?? '';
