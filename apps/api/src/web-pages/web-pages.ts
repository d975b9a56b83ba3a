import express, { type Express, type NextFunction, type Request, type Response } from 'express';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ProblemError } from '../problems/problem-error';

/** Where `npm run build` puts the work pages, seen from apps/api/dist and apps/api/src alike. */
const builtPages = resolve(__dirname, '../../../web/dist');

/** Addresses that are never a work page: an unknown one below them is a refusal, not the application. */
const NOT_PAGES = /^\/(api|health|t|teken)(\/|$)|^\/aanmelden\/./;

const COMPRESSIBLE = /\.(js|css|svg|json|html|webmanifest)$/;

/**
 * Serves the built work pages: hashed files for ever, everything else that a person opens as `index.html`, so that an
 * address inside the application can be reloaded and mailed.
 */
export function serveWebPages(server: Express, folder: string = builtPages): void {
  const compressed = new Map<string, Buffer>();
  server.get('/assets/*path', (request, response, next) => {
    sendCompressed({ request, response, next, folder, compressed });
  });
  server.use(express.static(folder, { index: false, maxAge: '1h', setHeaders: keepHashed }));
  server.get('/*path', (request, response, next) => {
    sendIndex(request, response, next, folder);
  });
  server.get('/', (request, response, next) => {
    sendIndex(request, response, next, folder);
  });
}

function keepHashed(response: Response, path: string): void {
  if (path.includes('/assets/')) response.setHeader('Cache-Control', 'public, max-age=31536000, immutable');
}

interface Asset {
  readonly request: Request;
  readonly response: Response;
  readonly next: NextFunction;
  readonly folder: string;
  readonly compressed: Map<string, Buffer>;
}

/** Scripts and styles are compressed once and kept; their names change with their content. */
function sendCompressed({ request, response, next, folder, compressed }: Asset): void {
  const path = resolve(join(folder, request.path));
  if (
    !path.startsWith(join(folder, 'assets')) ||
    !COMPRESSIBLE.test(path) ||
    !request.acceptsEncodings('gzip') ||
    !existsSync(path)
  ) {
    next();
    return;
  }
  const bytes = compressed.get(path) ?? gzipSync(readFileSync(path));
  compressed.set(path, bytes);
  keepHashed(response, path);
  response
    .type(path.slice(path.lastIndexOf('.')))
    .set({ 'Content-Encoding': 'gzip', Vary: 'Accept-Encoding' })
    .send(bytes);
}

function sendIndex(request: Request, response: Response, next: NextFunction, folder: string): void {
  const index = join(folder, 'index.html');
  if (NOT_PAGES.test(request.path) || !request.accepts('html') || !existsSync(index)) {
    next(new ProblemError('NotFound'));
    return;
  }
  response.setHeader('Cache-Control', 'no-cache');
  response.sendFile(index);
}
