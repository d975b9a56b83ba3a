import { instantOfMs, parseId, type LinkId } from '@penhouder/domain';
import { readToken, type LinkKeys } from '@penhouder/sign-off-links';
import type { NextFunction, Request, RequestHandler, Response } from 'express';
import type { Logger } from 'pino';
import type { Config } from '../config';
import { readSignSession } from '../sign-pages/sign-session';
import type { AttemptJournal } from './attempt-journal';

interface Parts {
  readonly config: Config;
  readonly keys: LinkKeys;
  readonly journal: AttemptJournal;
  readonly logger: Logger;
}

const SIGN_PATH = /^\/(?:t|teken)(?:\/|$)/i;
const FAILED_BY_US = 500;

/** Keeps as proof that the holder of a personal link came, and that we could not answer: nobody is blamed for our fault. */
export function noteFailedAttempts(parts: Parts): RequestHandler {
  return (request: Request, response: Response, next: NextFunction): void => {
    const { path, method } = request;
    if (SIGN_PATH.test(path)) {
      response.once('finish', () => {
        if (response.statusCode >= FAILED_BY_US)
          note(parts, { request, path, isPost: method === 'POST' }, response.statusCode);
      });
    }
    next();
  };
}

interface Asked {
  readonly request: Request;
  readonly path: string;
  readonly isPost: boolean;
}

function note({ config, keys, journal, logger }: Parts, asked: Asked, status: number): void {
  const linkId = linkOf(asked, config, keys);
  // Of whoever has no link of ours nothing is kept.
  if (linkId === null) return;
  const act = asked.isPost && /^\/teken/i.test(asked.path) ? 'answer' : 'read';
  try {
    journal.note({ linkId, at: instantOfMs(Date.now()), act, status });
  } catch (error) {
    logger.error({ reason: (error as NodeJS.ErrnoException).code }, 'an attempt that failed could not be noted');
  }
}

/** Without PostgreSQL: the sealed cookie or the token itself names the link. */
function linkOf({ request, path }: Asked, config: Config, keys: LinkKeys): LinkId | null {
  const session = readSignSession(request, config, Date.now());
  if (session !== null) return session.linkId;
  const { token } = (request.body ?? {}) as { token?: unknown };
  const text = typeof token === 'string' ? token : path.slice('/t/'.length);
  return parseId<LinkId>(readToken(text, 'sign', keys)?.linkId ?? '');
}
