/**
 * The luck of a game: a 32-bit integer hash, exact on every machine (`Math.imul`, shifts, xor).
 *
 * A text is folded twice, by FNV-1a with two bases and primes, and finished by murmur3's mixer; a seed keeps both
 * halves (64 bits), so that nobody can try all seeds against the luck that was seen.
 */

export type Draw = 'start' | 'luck' | 'event';

/** A seed, folded once. */
export interface Seed {
  readonly a: number;
  readonly b: number;
}

/** Per cent, 0 to 99, or any other use of 32 bits: 0 to 2³² − 1. */
export const hash = (seed: string, turn: number, kind: Draw, id: string, index: number): number =>
  draw(seedOf(seed), turn, saltOf(kind, id, index));

let latest: { readonly text: string; readonly seed: Seed } | null = null;

/** Remembers the last one: a game asks for its own again at every reveal. */
export const seedOf = (text: string): Seed => {
  if (latest !== null && latest.text === text) return latest.seed;
  const seed = { a: fold(text, 0x811c9dc5, 0x01000193), b: fold(text, 0x9747b28c, 0x85ebca6b) };
  latest = { text, seed };
  return seed;
};

/** What is drawn for, folded once per scenario: ids are texts, so reordering a file moves nobody's luck. */
export const saltOf = (kind: Draw, id: string, index: number): number =>
  fold(`${kind}:${id}:${index}`, 0x811c9dc5, 0x01000193);

export const draw = (seed: Seed, turn: number, salt: number): number => {
  const first = mix(seed.a ^ Math.imul(turn + 1, 0x9e3779b1));
  const second = mix((first + salt) ^ seed.b);
  return mix(second ^ Math.imul(salt, 0xc2b2ae35)) >>> 0;
};

const fold = (text: string, base: number, prime: number): number => {
  let folded = base | 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    folded = Math.imul(folded ^ (unit & 255), prime);
    folded = Math.imul(folded ^ (unit >>> 8), prime);
  }
  return mix(folded ^ text.length);
};

/** The last step of murmur3: every bit of the input moves every bit of the result. */
const mix = (value: number): number => {
  let mixed = value;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
};
