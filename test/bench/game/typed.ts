import { seedOf } from '../../../shared/engine/chance.ts';
import { weatherComes } from './chance.ts';
import {
  CARDS,
  CARDS_PER_ROLE,
  type Effect,
  EVENT,
  highOf,
  ROLES,
  SLOTS,
  startOf,
  TRACKS,
  TURNS,
} from './definition.ts';
import { type Draw, drawFrom } from './random.ts';
import type { PlayGame } from './version.ts';

/** The bench game as one would write it for speed alone: five numbers per effect in a row, every buffer made once. */
const WIDTH = 5;
const EFFECTS = 3;
const flat = (effects: readonly Effect[]): number[] =>
  effects.flatMap(e => [e.track, e.left, e.atLeast, e.held, e.otherwise]);

const cards = Int8Array.from(CARDS.flatMap(card => flat(card.effects)));
const event = Int8Array.from(flat(EVENT.effects));
const costs = Int8Array.from(CARDS.map(card => card.cost));
const highs = Int8Array.from({ length: TRACKS }, (_, track) => highOf(track));
const starts = Int8Array.from({ length: TRACKS }, (_, track) => startOf(track));

const tracks = new Int16Array(TRACKS);
const changes = new Int16Array(TRACKS);
const legal = new Int8Array(CARDS_PER_ROLE);
const orders = new Int8Array(ROLES * SLOTS);

export const play: PlayGame = seed => {
  const draw = drawFrom(seed);
  const luck = seedOf(String(seed));
  tracks.set(starts);
  for (let turn = 1; turn <= TURNS; turn++) {
    if (weatherComes(luck, turn)) {
      addUp(event, 0);
      settle();
    }
    for (let role = 0; role < ROLES; role++) chooseOrders(role, draw);
    reveal();
  }
  return tracks;
};

const chooseOrders = (role: number, draw: Draw): void => {
  const first = role * CARDS_PER_ROLE;
  let count = 0;
  for (let card = first; card < first + CARDS_PER_ROLE; card++) if (costs[card] <= tracks[role]) legal[count++] = card;
  let left = tracks[role];
  const wanted = 1 + draw(SLOTS);
  const from = role * SLOTS;
  orders.fill(-1, from, from + SLOTS);
  let chosen = from;
  for (let n = 0; n < wanted; n++) {
    const card = legal[draw(count)];
    if (costs[card] > left || isChosen(card, from, chosen)) continue;
    left -= costs[card];
    orders[chosen++] = card;
  }
};

const isChosen = (card: number, from: number, until: number): boolean => {
  for (let i = from; i < until; i++) if (orders[i] === card) return true;
  return false;
};

const reveal = (): void => {
  for (let i = 0; i < orders.length; i++) {
    const card = orders[i];
    if (card < 0) continue;
    changes[(i / SLOTS) | 0] -= costs[card];
    addUp(cards, card * EFFECTS * WIDTH);
  }
  settle();
};

const addUp = (effects: Int8Array, from: number): void => {
  for (let at = from; at < from + EFFECTS * WIDTH; at += WIDTH) {
    changes[effects[at]] += tracks[effects[at + 1]] >= effects[at + 2] ? effects[at + 3] : effects[at + 4];
  }
};

const settle = (): void => {
  for (let track = 0; track < TRACKS; track++) {
    const next = tracks[track] + changes[track];
    tracks[track] = Math.max(0, Math.min(next, highs[track]));
    changes[track] = 0;
  }
};
