import type { Request, Response } from 'express';
import type { Logger } from 'pino';
import { keptFormOf } from '../sign-pages/drafts/kept-form';
import { isPagePath, renderProblemPage } from '../sign-pages/problem-page';
import { sendPage } from '../sign-pages/send-page';
import { languageOf } from './language-of';
import { logFailure } from './log-failure';
import { asProblemError, toProblem } from './to-problem';

/** When it is worth trying again, in seconds, by status. */
const RETRY_AFTER: Readonly<Record<number, string>> = { 429: '60', 503: '30' };

export interface Exchange {
  readonly request: Request;
  readonly response: Response;
  readonly logger: Logger;
}

/** The only place that builds an error answer: a problem body for programs, a page for people who opened one. */
export function answerProblem(thrown: unknown, { request, response, logger }: Exchange): void {
  const error = asProblemError(thrown);
  if (error.code === 'Unexpected' || error.code === 'DatabaseUnavailable') {
    logFailure(logger, thrown, response.getHeader('X-Request-Id'));
  }
  if (response.headersSent) return void response.end();
  const problem = toProblem(error, languageOf(request));
  const seconds = RETRY_AFTER[problem.status];
  if (seconds !== undefined) response.setHeader('Retry-After', seconds);
  if (isPagePath(request.path)) {
    void sendPage(response, renderProblemPage(problem, languageOf(request), keptFormOf(request)), problem.status);
    return;
  }
  response.setHeader('Cache-Control', 'no-store');
  response.status(problem.status).type('application/problem+json').send(JSON.stringify(problem));
}
