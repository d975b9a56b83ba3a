import express, { type Express, type Request, type Response } from 'express';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ProblemError } from '../problems/problem-error';

/** Where `npm run build` puts the work pages, seen from apps/api/dist and apps/api/src alike. */
const builtPages = resolve(__dirname, '../../../web/dist');

/**
 * Addresses that are never a work page: an unknown one below them is a refusal, not the application. Neither is one with
 * a dot: it names a file, and who looks for `/.env` shall not be told that it is there.
 */
const NOT_PAGES = /^\/(api|health|ical|t|teken|over)(\/|$)|^\/aanmelden\/.|\./i;

const COMPRESSIBLE = /\.(js|css|svg|json|html|webmanifest)$/;

/**
 * Serves the built work pages: hashed files for ever, everything else that a person opens as `index.html`, so that an
 * address inside the application can be reloaded and mailed.
 */
export function serveWebPages(server: Express, folder: string = builtPages): void {
  const site = { folder, compressed: new Map<string, Buffer>() };
  server.get('/assets/*path', (request, response, next) => {
    if (!sendCompressed(site, request, response)) next();
  });
  server.use(express.static(folder, { index: false, maxAge: '1h', setHeaders: keepHashed }));
  server.get(['/', '/*path'], (request, response, next) => {
    if (!sendIndex(site, request, response)) next(new ProblemError('NotFound'));
  });
}

interface Site {
  readonly folder: string;
  readonly compressed: Map<string, Buffer>;
}

function keepHashed(response: Response, path: string): void {
  if (path.includes('/assets/')) response.setHeader('Cache-Control', 'public, max-age=31536000, immutable');
}

/** Scripts and styles are compressed once and kept; their names change with their content. */
function sendCompressed({ folder, compressed }: Site, request: Request, response: Response): boolean {
  const path = resolve(join(folder, request.path));
  const isAsset = path.startsWith(join(folder, 'assets')) && COMPRESSIBLE.test(path);
  if (!isAsset || !request.acceptsEncodings('gzip') || !existsSync(path)) return false;
  const bytes = compressed.get(path) ?? gzipSync(readFileSync(path));
  compressed.set(path, bytes);
  keepHashed(response, path);
  response.type(path.slice(path.lastIndexOf('.'))).set({ 'Content-Encoding': 'gzip', Vary: 'Accept-Encoding' });
  response.send(bytes);
  return true;
}

function sendIndex({ folder }: Site, request: Request, response: Response): boolean {
  const index = join(folder, 'index.html');
  if (NOT_PAGES.test(request.path) || !request.accepts('html') || !existsSync(index)) return false;
  response.setHeader('Cache-Control', 'no-cache');
  response.sendFile(index);
  return true;
}
