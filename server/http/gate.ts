import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http';
import type { Limiter } from './limits.ts';
import { HttpRefusal } from './refusal.ts';

/** Joining takes two keys; everything else people send is small too. Bytes. */
const JOIN_BODY = 4_096;
const ANY_BODY = 16_384;
const JOIN = /^\/matchmake\/(joinById|reconnect)\/[A-Za-z0-9_-]{1,40}$/;

interface GateKeeping {
  readonly limiter: Limiter | null;
  readonly addressOf: (request: IncomingMessage) => string;
  readonly isOwnOrigin: (request: { origin: string | undefined; host: string | undefined }) => boolean;
  /** Sets the security headers. */
  readonly headers: (request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void) => void;
}

/**
 * Puts a gate before everything that listens for requests. Colyseus answers matchmaking in front of Express, without a
 * limit on bodies and for any origin: what is refused here it never sees.
 */
export const standGate = (server: Server, keeping: GateKeeping): void => {
  const inside = server.listeners('request').map(listener => listener as RequestListener);
  server.removeAllListeners('request');
  server.on('request', (request, response) => {
    keeping.headers(request, response, () => {
      pass(request, keeping).then(
        () => {
          for (const listener of inside) listener.call(server, request, response);
        },
        error => refuse(response, error),
      );
    });
  });
};

/** @throws HttpRefusal when the request may not come in */
const pass = async (request: IncomingMessage, { limiter, addressOf, isOwnOrigin }: GateKeeping): Promise<void> => {
  const path = (request.url ?? '/').split('?')[0];
  const joining = path.startsWith('/matchmake');
  if (joining && request.method === 'POST' && !JOIN.test(path))
    throw new HttpRefusal(403, 'not-offered', 'Only joining a table by its id and reconnecting are offered here.');
  if (request.method !== 'GET' && request.method !== 'HEAD') checkBody(request, joining ? JOIN_BODY : ANY_BODY);
  if (request.method === 'POST' && !isOwnOrigin({ origin: request.headers.origin, host: request.headers.host }))
    throw new HttpRefusal(403, 'other-origin', 'This came from a page of another site, and is not taken.');
  if (!limiter) return;
  const address = addressOf(request);
  await limiter.count('any', address);
  if (joining) await limiter.count('joinRoom', address);
};

const checkBody = (request: IncomingMessage, most: number): void => {
  const given = request.headers['content-length'];
  if (given === undefined) {
    if (request.method !== 'POST' && request.headers['transfer-encoding'] === undefined) return;
    throw new HttpRefusal(411, 'no-length', 'Say how long the body is (Content-Length).');
  }
  if (Number(given) > most)
    throw new HttpRefusal(413, 'too-long', `The body has ${given} bytes; at most ${most} are read.`, { most });
};

const refuse = (response: ServerResponse, error: unknown): void => {
  const refusal =
    error instanceof HttpRefusal ? error : new HttpRefusal(500, 'internal', 'The server failed; try again.');
  const text = JSON.stringify(refusal.body);
  // What is not read must not wait in the socket.
  response.writeHead(refusal.status, {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(text),
    'cache-control': 'no-store',
    connection: 'close',
  });
  response.end(text);
};
