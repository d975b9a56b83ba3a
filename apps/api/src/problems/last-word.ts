import type { ErrorRequestHandler, Express } from 'express';
import { answerProblem, type Exchange } from './answer-problem';
import { ProblemError } from './problem-error';

/**
 * Answers whatever no route took or could read. Without it Express would, with a page of its own in English, other headers
 * and, outside of production, the inside of the server.
 */
export function haveLastWord(server: Express, parts: Pick<Exchange, 'logger' | 'whoAsked'>): void {
  server.use((_request, _response, next) => next(new ProblemError('NotFound')));
  // eslint-disable-next-line max-params -- Express knows a handler of errors by its four parameters
  const refuse: ErrorRequestHandler = (thrown: unknown, request, response, _next) => {
    answerProblem(thrown, { request, response, ...parts });
  };
  server.use(refuse);
}
