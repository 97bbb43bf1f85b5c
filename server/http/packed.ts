import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { type RequestHandler, Router } from 'express';

const TEXTS = new Set(['.js', '.css', '.svg', '.json']);
const NAME = /^[\w][\w.-]*$/;
const compress = promisify(brotliCompress);

/** Texts of one folder in brotli, for those who take it: packed when first asked for, in another thread, and kept. */
export const packedFiles = (folder: string, maxAgeS: number): Router => {
  const kept = new Map<string, Promise<Buffer | null>>();
  const packed = (name: string): Promise<Buffer | null> => {
    const known = kept.get(name) ?? pack(join(folder, name));
    kept.set(name, known);
    return known;
  };
  const send: RequestHandler<{ name: string }> = async (request, response, next) => {
    const { name } = request.params;
    const wanted = TEXTS.has(extname(name)) && NAME.test(name) && request.acceptsEncodings('br') === 'br';
    const body = wanted ? await packed(name) : null;
    if (body === null) {
      kept.delete(name);
      next();
      return;
    }
    response.set({
      'Cache-Control': `public, max-age=${maxAgeS}, immutable`,
      'Content-Encoding': 'br',
      Vary: 'Accept-Encoding',
    });
    response.type(extname(name)).send(body);
  };
  const routes = Router();
  routes.get('/:name', send);
  return routes;
};

const pack = async (path: string): Promise<Buffer | null> => {
  const text = await readFile(path).catch(() => null);
  return text && compress(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } });
};
