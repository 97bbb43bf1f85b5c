import express, { type Application, type ErrorRequestHandler, type Router } from 'express';
import type { Log } from '../log.ts';
import { HttpRefusal } from './refusal.ts';

interface Parts {
  readonly isReady: () => boolean;
  readonly routes: readonly Router[];
  readonly log: Log;
}

/** Everything that is answered over HTTP, except joining, which is Colyseus'. */
export const furnish = (app: Application, { isReady, routes, log }: Parts): void => {
  app.disable('x-powered-by');
  app.set('etag', 'weak');
  app.use((request, response, next) => {
    if (!request.path.startsWith('/assets/')) response.set('Cache-Control', 'no-store');
    next();
  });
  app.get('/healthz', (_request, response) => {
    response.json({ ok: true });
  });
  app.get('/readyz', (_request, response) => {
    response.status(isReady() ? 200 : 503).json({ ready: isReady() });
  });
  app.use(express.json({ limit: '16kb', strict: true }));
  for (const each of routes) app.use(each);
  app.use((request, _response) => {
    throw new HttpRefusal(404, 'not-here', `There is nothing at ${request.path.slice(0, 80)}.`);
  });
  const mend: ErrorRequestHandler = (error, _request, response, _next) => {
    const refusal = refusalOf(error);
    if (refusal.status === 500) log.error({ err: error }, 'a request failed');
    if (!response.headersSent) response.status(refusal.status).json(refusal.body);
  };
  app.use(mend);
};

const refusalOf = (error: unknown): HttpRefusal => {
  if (error instanceof HttpRefusal) return error;
  const kind = typeof error === 'object' && error !== null && 'type' in error ? error.type : '';
  if (kind === 'entity.parse.failed') return new HttpRefusal(400, 'json', 'The body is not JSON.');
  if (kind === 'entity.too.large') return new HttpRefusal(413, 'too-long', 'The body is longer than 16384 bytes.');
  if (error instanceof URIError) return new HttpRefusal(400, 'address', 'This address cannot be read.');
  return new HttpRefusal(500, 'internal', 'The server failed; what was stored is safe. Try again.');
};
