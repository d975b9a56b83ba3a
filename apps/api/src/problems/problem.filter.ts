import { Catch, Inject, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { Logger } from 'pino';
import { LOGGER } from '../logging/logger';
import { WhoAsked } from '../sign-pages/who-asked';
import { answerProblem } from './answer-problem';

/** Whatever a route of ours throws. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(
    @Inject(LOGGER) private readonly logger: Logger,
    private readonly whoAsked: WhoAsked,
  ) {}

  catch(thrown: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const [request, response] = [http.getRequest<Request>(), http.getResponse<Response>()];
    answerProblem(thrown, { request, response, logger: this.logger, whoAsked: this.whoAsked });
  }
}
