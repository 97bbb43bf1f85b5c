import { createServer, type Server as HttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { matchMaker, Server } from '@colyseus/core';
import { WebSocketTransport } from '@colyseus/ws-transport';
import type { Log } from '../log.ts';
import type { Library } from '../scenarios/library.ts';
import { startAlarm } from '../table/alarm.ts';
import { guardDoor } from '../table/door.ts';
import { makeRoom, ROOM } from '../table/room.ts';
import type { Tables } from '../table/tables.ts';
import { addressReader } from './address.ts';
import { afterwardsRoutes } from './afterwards.ts';
import { furnish } from './app.ts';
import { standGate } from './gate.ts';
import { securityHeaders } from './headers.ts';
import { type Limited, type Limits, makeLimiter } from './limits.ts';
import { pageRoutes } from './pages.ts';
import { scenarioRoutes } from './scenarios.ts';
import { tableRoutes } from './tables.ts';
import { whatIfRoutes } from './what-if.ts';

export interface Opening {
  readonly port: number;
  readonly host: string;
  readonly publicUrl: string | null;
  readonly trustProxy: readonly string[];
  /** `null`: nobody but this machine's user comes here, and is not counted. */
  readonly limits: Limits | null;
  readonly tables: Tables;
  readonly library: Library;
  readonly log: Log;
  /** Folder of the built client. */
  readonly client: string;
  /** How often clocks are looked at, ms. */
  readonly beat?: number;
}

export interface Serving {
  readonly port: number;
  /** Takes no new tables, tells everybody, and closes. */
  stop(): Promise<void>;
}

/** Opens the house to the network. One per process: Colyseus' matchmaking is a singleton. */
export const serve = async (opening: Opening): Promise<Serving> => {
  const { tables, library, log, publicUrl } = opening;
  const addressOf = addressReader(opening.trustProxy);
  const limiter = opening.limits && makeLimiter(opening.limits);
  let open = true;

  const http = httpFor(opening);
  const isOwnOrigin = ownOrigin(publicUrl);
  const limit = async (name: Limited, request: Parameters<typeof addressOf>[0], how?: 'look') => {
    if (how === 'look') await limiter?.check(name, addressOf(request));
    else await limiter?.count(name, addressOf(request));
  };
  const isOpen = () => open && tables.house.store.healthy;
  const desk = { tables, library, limit, isOpen };
  const colyseus = new Server({
    transport: transportOn(http, isOwnOrigin),
    greet: false,
    gracefullyShutdown: false,
    logger: quietLogger(log),
    express: app =>
      furnish(app, {
        log,
        isReady: isOpen,
        routes: [
          scenarioRoutes(library),
          tableRoutes(desk),
          afterwardsRoutes(desk),
          whatIfRoutes(desk),
          pageRoutes(opening.client),
        ],
      }),
  });
  const { TableRoom, sweep } = makeRoom(tables);
  matchMaker.defineRoomType(ROOM, TableRoom);
  guardDoor(tables);
  await listen(colyseus, http, opening);
  standGate(http, { limiter, addressOf, isOwnOrigin, headers: securityHeaders(publicUrl) });
  const stopAlarm = startAlarm(tables, opening.beat);
  const sweeping = setInterval(sweep, 2_000);
  const { port } = http.address() as AddressInfo;

  return {
    port,
    stop: async () => {
      open = false;
      clearInterval(sweeping);
      await stopAlarm();
      await colyseus.gracefullyShutdown(false);
      http.closeAllConnections();
    },
  };
};

const httpFor = ({ limits, trustProxy }: Opening): HttpServer => {
  const http = createServer({
    headersTimeout: 10_000,
    requestTimeout: 15_000,
    connectionsCheckingInterval: 2_000,
    maxHeaderSize: 8_192,
  });
  if (limits && trustProxy.length === 0) limitSockets(http, limits.sockets);
  http.maxConnections = 4_000;
  http.maxRequestsPerSocket = 1_000;
  return http;
};

/** Behind a proxy all come from one address: there it is the proxy's to count. */
const limitSockets = (http: HttpServer, most: number): void => {
  const open = new Map<string, number>();
  http.on('connection', socket => {
    const address = socket.remoteAddress ?? '';
    const count = (open.get(address) ?? 0) + 1;
    open.set(address, count);
    socket.once('close', () => {
      const left = (open.get(address) ?? 1) - 1;
      if (left > 0) open.set(address, left);
      else open.delete(address);
    });
    if (count > most) socket.destroy();
  });
};

type IsOwnOrigin = ReturnType<typeof ownOrigin>;

const transportOn = (http: HttpServer, isOwnOrigin: IsOwnOrigin): WebSocketTransport =>
  new WebSocketTransport({
    server: http,
    maxPayload: 4_096,
    perMessageDeflate: false,
    pingInterval: 15_000,
    pingMaxRetries: 2,
    beforeUpgrade: ({ headers }) =>
      isOwnOrigin({ origin: headers.get('origin') ?? undefined, host: headers.get('host') ?? undefined })
        ? undefined
        : new Response(null, { status: 403 }),
  });

/** @throws the error of the port, which Colyseus would only print */
const listen = async (colyseus: Server, http: HttpServer, { port, host }: Opening): Promise<void> => {
  const failed = new Promise<never>((_resolve, reject) => http.once('error', reject));
  await Promise.race([colyseus.listen(port, host), failed]);
};

/** A page may talk to its own site; what is not a browser names no origin, and has no special right by that. */
const ownOrigin =
  (publicUrl: string | null) =>
  ({ origin, host }: { origin: string | undefined; host: string | undefined }): boolean => {
    if (origin === undefined || origin === publicUrl) return true;
    return URL.canParse(origin) && new URL(origin).host === host;
  };

/** Colyseus writes a stack for every broken frame: one line of it is enough, and only so many a minute. */
const quietLogger = (log: Log) => {
  let minute = 0;
  let lines = 0;
  const complain = (...parts: unknown[]) => {
    const now = Math.floor(performance.now() / 60_000);
    if (now !== minute) lines = 0;
    minute = now;
    if (++lines <= 20) log.warn({ from: 'colyseus' }, String(parts[0]).split('\n')[0].slice(0, 200));
  };
  const hush = () => undefined;
  return { error: complain, warn: complain, info: hush, debug: hush, trace: hush };
};
