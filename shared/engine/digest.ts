import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { State } from './state.ts';
import type { View } from './view.ts';

/**
 * SHA-256 of a state or of a view, hex. Both are written as JSON as they stand: the engine makes every object of one kind
 * with its keys in one order, and lists in the order of the scenario.
 */
export const digest = (value: State | View): string => bytesToHex(sha256(utf8ToBytes(JSON.stringify(value))));
