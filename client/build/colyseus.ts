import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const MSGPACK = fileURLToPath(new URL('../net/msgpack.ts', import.meta.url));

/**
 * What the SDK brings and a table never asks for, by what stands in its place: HTTP/3, logins of its own, another site's
 * proxy, a debugger, inputs of action games.
 */
const UNUSED: readonly (readonly [file: RegExp, instead: string])[] = [
  [/transport\/H3Transport/, 'export class H3TransportTransport {}'],
  [/\/Auth/, 'export class Auth {}'],
  [/3rd_party\/discord/, 'export const discordURLBuilder = undefined;'],
  [/debug-channel/, 'export const publishDebug = () => undefined;'],
  [/input\/RoomInput/, 'export class RoomInput {}'],
];

/** Leaves out of Colyseus' SDK what is not used, and gives it a MessagePack of the size that is. Development uses the whole. */
export const trimmedColyseus = (): Plugin => ({
  name: 'trimmed-colyseus',
  enforce: 'pre',
  apply: 'build',
  resolveId: id => (id === 'msgpackr' ? MSGPACK : null),
  transform: (_, id) => {
    const path = id.replaceAll('\\', '/');
    if (!path.includes('/@colyseus/sdk/build/')) return null;
    const instead = UNUSED.find(([file]) => file.test(path))?.[1];
    return instead === undefined ? null : { code: instead, map: null };
  },
});
