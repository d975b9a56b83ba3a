import type { NextFunction, Request, RequestHandler, Response } from 'express';
import { ProblemError } from '../problems/problem-error';

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses every changing request that a page of another site caused.
 *
 * Browsers name the origin of such requests; a program that names none sends no cookies of a person either. Our own pages
 * have `Referrer-Policy: strict-origin`: with `no-referrer` a form post would say `Origin: null`, and a browser on plain
 * http sends no `Sec-Fetch-Site` beside it. Where there is one it decides, which pages cannot forge.
 */
export function originCheck(baseUrl: string): RequestHandler {
  const ownOrigin = new URL(baseUrl).origin;
  return (request: Request, _response: Response, next: NextFunction): void => {
    const isFine = SAFE_METHODS.has(request.method) || isOwn(request, ownOrigin);
    next(isFine ? undefined : new ProblemError('CrossSiteRequest'));
  };
}

function isOwn(request: Request, ownOrigin: string): boolean {
  const site = request.get('Sec-Fetch-Site');
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
  switch (request.get('Origin')) {
    case undefined:
    case ownOrigin:
      return true;
    case 'null':
    case `${request.protocol}://${request.get('Host') ?? ''}`:
      return site === 'same-origin';
    default:
      return false;
  }
}
