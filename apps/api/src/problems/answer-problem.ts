import type { Request, Response } from 'express';
import type { Logger } from 'pino';
import { noteProblem } from '../logging/request-log';
import { keptFormOf } from '../sign-pages/drafts/kept-form';
import { FormRefused } from '../sign-pages/form-refused';
import { isPagePath, renderProblemPage } from '../sign-pages/problem-page';
import { sendPage } from '../sign-pages/send-page';
import type { WhoAsked } from '../sign-pages/who-asked';
import { languageOf } from './language-of';
import { logFailure } from './log-failure';
import type { ProblemError } from './problem-error';
import { asProblemError, toProblem } from './to-problem';

/** When it is worth trying again, in seconds, by status. */
const RETRY_AFTER: Readonly<Record<number, string>> = { 429: '60', 503: '30' };

export interface Exchange {
  readonly request: Request;
  readonly response: Response;
  readonly logger: Logger;
  readonly whoAsked: WhoAsked;
}

/** The only place that builds an error answer: a problem body for programs, a page for people who opened one. */
export function answerProblem(thrown: unknown, exchange: Exchange): void {
  const { request, response, logger } = exchange;
  if (isGone(request)) return;
  const error = asProblemError(thrown);
  if (error.code === 'Unexpected' || error.code === 'DatabaseUnavailable') {
    logFailure(logger, thrown, response.getHeader('X-Request-Id'));
  }
  noteProblem(response, error.code);
  if (response.headersSent) return void response.end();
  const seconds = RETRY_AFTER[error.status];
  if (seconds !== undefined) response.setHeader('Retry-After', seconds);
  if (isPagePath(request.path)) return void showPage(error, exchange);
  const problem = toProblem(error, languageOf(request));
  response.setHeader('Cache-Control', 'no-store');
  response.status(problem.status).type('application/problem+json').send(JSON.stringify(problem));
}

/** Its sender left in the middle of it: nobody reads an answer, and nothing here is at fault. */
function isGone(request: Request): boolean {
  return request.destroyed && !request.complete;
}

async function showPage(refusal: ProblemError, { request, response, whoAsked }: Exchange): Promise<void> {
  const error = await whoAsked.told(refusal, request);
  const language = languageOf(request);
  const problem = toProblem(error, language);
  const page =
    error instanceof FormRefused
      ? error.pageOf(problem)
      : renderProblemPage(problem, language, keptFormOf(request, problem.code));
  await sendPage(response, page, problem.status);
}
