import { createHash, hash, randomBytes, randomInt, timingSafeEqual } from 'node:crypto';

/** Letters that nobody takes for one another, read aloud or from a wall. No vowels: no words. */
const LETTERS = 'BCDFGHJKMNPQRSTVWXZ';
const CODE_LENGTH = 6;

/** 128 random bits, 22 characters of base64url. */
export const newKey = (): string => randomBytes(16).toString('base64url');

/** 72 random bits; letters and digits that may stand in an address. */
export const newTableId = (): string => randomBytes(9).toString('base64url');

/** Random within a game, so that it tells nothing about the person. */
export const newPersonId = (): string => randomBytes(6).toString('base64url');

export const newSeed = (): string => randomBytes(12).toString('base64url');

export const newCode = (): string =>
  Array.from({ length: CODE_LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join('');

/** A code as it is stored, from one as people type it. */
export const plainCode = (typed: string): string => typed.toUpperCase().replace(/[^A-Z]/g, '');

/** How keys are stored: they are long and random, so one fast hash is enough. */
export const hashKey = (key: string): string => createHash('sha256').update(key).digest('hex');

/** Compares two hashes in the same time wherever they differ. */
export const sameHash = (a: string, b: string): boolean =>
  a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));

/** A short name for what was asked, to tell a repetition from another request under the same `cmd`. */
export const bodyOf = (payload: unknown): string => hash('sha1', JSON.stringify(payload), 'base64').slice(0, 16);

/** Whether somebody typed this table's code. */
export const sameCode = (typed: string, code: string): boolean => sameHash(hashKey(plainCode(typed)), hashKey(code));
