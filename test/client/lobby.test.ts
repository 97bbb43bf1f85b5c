import './english.ts';
import { describe, expect, test } from 'vitest';
import { partsOf } from '../../client/gallery/parts.ts';
import { dossierOf, firstSentence } from '../../client/model/dossier.ts';
import { nextStep } from '../../client/model/lobby.ts';
import type { Parts } from '../../client/model/parts.ts';
import { start } from '../../shared/engine/start.ts';
import { flagship } from '../scenarios.ts';

const scenario = flagship();
const lobby = (seat: number, bots: readonly number[], host: boolean): Parts => {
  const parts = partsOf(scenario, start(scenario, 'seed'), seat, { phase: 'lobby' });
  const seats = parts.table.seats.map((free, role) => ({ ...free, bot: bots.includes(role) ? 'bot' : '' }));
  return { ...parts, own: { ...parts.own, host }, table: { ...parts.table, seats } };
};

describe('what comes next in a lobby', () => {
  test('somebody without a seat chooses one, and a host as well', () => {
    expect(nextStep(lobby(-1, [], false))).toBe('Write a nickname and choose a seat.');
    expect(nextStep(lobby(-1, [], true))).toBe('Write a nickname and choose a seat.');
  });
  test('a host with a seat is told how many are open', () => {
    expect(nextStep(lobby(0, [0, 1, 2], true))).toMatch(/^1 seat is open/);
  });
  test('a host of a full table may start', () => {
    expect(nextStep(lobby(0, [0, 1, 2, 3], true))).toBe('Every seat is taken: start when you are ready.');
  });
  test('a guest with a seat waits for the host', () => {
    expect(nextStep(lobby(0, [0, 1, 2, 3], false))).toBe('Waiting for the host to start.');
  });
});

describe('a seat before the game', () => {
  test('is told by the first sentence of its brief', () => {
    expect(firstSentence('You speak for the port. Ships cost money.')).toBe('You speak for the port.');
    expect(firstSentence('You speak for the party; it is split.')).toBe('You speak for the party.');
    expect(firstSentence('You speak')).toBe('You speak');
  });
  test('names the tracks that it sees and not everybody, and faces all the others', () => {
    const { card } = lobby(0, [], false);
    const { secrets, others } = dossierOf(card, 0);
    const seen = card.tracks.filter(({ seenBy }) => seenBy?.includes(0)).map(({ id }) => id);
    expect(secrets.map(({ id }) => id)).toEqual(seen);
    expect(others.map(({ name }) => name)).toEqual(['Caracas', 'Washington', 'The opposition']);
  });
});
