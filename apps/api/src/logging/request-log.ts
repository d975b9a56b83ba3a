import type { RequestHandler, Response } from 'express';
import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import { pinoHttp } from 'pino-http';
import { maskPath } from './mask-path';

const QUIET = new Set(['/health/live', '/health/ready']);

/** Has the line of this request say what was refused, so that whoever reads the log need not guess it from a status. */
export function noteProblem(response: Response, code: string): void {
  (response.locals as Noted).problem = code;
}

interface Noted {
  problem?: string;
}

/**
 * One line per request: method, masked path, status, duration, request id, and the code of a refusal. No headers, no body, no
 * address.
 */
export function requestLog(logger: Logger): RequestHandler {
  return pinoHttp({
    logger,
    genReqId: (_request, response) => {
      const id = randomUUID();
      response.setHeader('X-Request-Id', id);
      return id;
    },
    autoLogging: { ignore: (request) => QUIET.has(maskPath(request.url)) },
    customLogLevel: (_request, response) => (response.statusCode >= 500 ? 'error' : 'info'),
    customSuccessObject: (_request, response, line: object) => withProblem(response as Response, line),
    serializers: {
      req: ({ id, method, url }: { id: string; method: string; url: string }) => ({ id, method, path: maskPath(url) }),
      res: ({ statusCode }: { statusCode: number }) => ({ status: statusCode }),
      err: () => undefined,
    },
  }) as RequestHandler;
}

function withProblem({ locals }: Response, line: object): object {
  const { problem } = locals as Noted;
  return problem === undefined ? line : { ...line, problem };
}
