import { Catch, Inject, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { Logger } from 'pino';
import { LOGGER } from '../logging/logger';
import { keptFormOf } from '../sign-pages/drafts/kept-form';
import { isPagePath, renderProblemPage } from '../sign-pages/problem-page';
import { sendPage } from '../sign-pages/send-page';
import { languageOf } from './language-of';
import { logFailure } from './log-failure';
import { asProblemError, toProblem } from './to-problem';

/** When it is worth trying again, in seconds, by status. */
const RETRY_AFTER: Readonly<Record<number, string>> = { 429: '60', 503: '30' };

/** The only place that builds an error answer: a problem body for programs, a page for people who opened one. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(@Inject(LOGGER) private readonly logger: Logger) {}

  catch(thrown: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<Request>();
    const response = host.switchToHttp().getResponse<Response>();
    const error = asProblemError(thrown);
    if (error.code === 'Unexpected' || error.code === 'DatabaseUnavailable') {
      logFailure(this.logger, thrown, response.getHeader('X-Request-Id'));
    }
    if (response.headersSent) return void response.end();
    const problem = toProblem(error, languageOf(request));
    const seconds = RETRY_AFTER[problem.status];
    if (seconds !== undefined) response.setHeader('Retry-After', seconds);
    if (isPagePath(request.path)) {
      void sendPage(response, renderProblemPage(problem, languageOf(request), keptFormOf(request)), problem.status);
      return;
    }
    response.status(problem.status).type('application/problem+json').send(JSON.stringify(problem));
  }
}
