import { existsSync } from 'node:fs';
import { join } from 'node:path';
import express, { type Response, Router } from 'express';
import { packedFiles } from './packed.ts';

/** Addresses that the client draws itself. */
const PAGES = ['/', '/t/:code', '/d/:token', '/credits'];
const YEAR_S = 31_536_000;

/** The built client: its hashed files for good, its one page fresh. */
export const pageRoutes = (built: string): Router => {
  const routes = Router();
  const index = join(built, 'index.html');
  const page = (response: Response, status: number) => {
    if (!existsSync(index)) {
      response.status(503).type('text').send("The pages are not built: run 'npm start', or 'npm run build'.\n");
      return;
    }
    response.status(status).set('X-Robots-Tag', 'noindex').sendFile(index, { cacheControl: false });
  };
  const assets = join(built, 'assets');
  routes.use('/assets', packedFiles(assets, YEAR_S));
  routes.use('/assets', express.static(assets, { immutable: true, maxAge: YEAR_S * 1000, index: false }));
  routes.use(express.static(built, { index: false, maxAge: 0, redirect: false }));
  routes.get(PAGES, (_request, response) => page(response, 200));
  routes.get('/*path', (request, response, next) => {
    if (request.path.startsWith('/api/') || !request.accepts('html')) next();
    else page(response, 404);
  });
  return routes;
};
