import {
  HttpStatus,
  StandardSchemaValidationPipe,
  type INestApplication,
  type NestApplicationOptions,
} from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { LinkKeys } from '@penhouder/sign-off-links';
import express from 'express';
import { parse, type ParsedUrlQuery } from 'node:querystring';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';
import { AppModule } from './app.module';
import type { Config } from './config';
import { DatabaseModule } from './database/database.module';
import { NestLogger } from './logging/nest-logger';
import { requestLog } from './logging/request-log';
import { serveOpenApi } from './openapi/serve-open-api';
import { AttemptJournal } from './outages/attempt-journal';
import { noteFailedAttempts } from './outages/note-failed-attempts';
import { prefixRoutes } from './prefix-routes';
import { fieldErrorsOf } from './problems/field-errors';
import { haveLastWord } from './problems/last-word';
import { ProblemError } from './problems/problem-error';
import { securityHeaders } from './security/headers';
import { LINK_KEYS } from './security/link-keys';
import { originCheck } from './security/origin-check';
import { sessionCookie } from './security/session-cookie';
import { WhoAsked } from './sign-pages/who-asked';
import { serveWebPages } from './web-pages/web-pages';

/** Typed words fit many times; a name of ten megabytes does not. */
const BODY_LIMIT = '256kb';

/** TLS is spoken by a proxy: unless it is believed, nobody can sign in and everybody counts as one address. */
const NO_PROXY =
  'BASE_URL is https, and TRUST_PROXY says that no proxy stands in front: nobody can sign in. Set TRUST_PROXY=1.';

/** The whole application, ready to listen; specs use it as the product does. */
export async function createApp(config: Config, logger: Logger): Promise<INestApplication> {
  const options: Partial<NestApplicationOptions> = {
    bodyParser: false,
    logger: new NestLogger(logger),
    abortOnError: false,
  };
  const app = await NestFactory.create<NestExpressApplication>(AppModule.with(config, logger), options);
  app.set('trust proxy', config.trustedProxies);
  if (config.isHttps && config.trustedProxies === 0) logger.warn(NO_PROXY);
  app.disable('x-powered-by');
  app.set('query parser', storableQuery);
  const pool = DatabaseModule.poolOf(app.get(DataSource));
  app.use(requestLog(logger), securityHeaders(config.isHttps), originCheck(config.baseUrl));
  app.use(
    express.json({ limit: BODY_LIMIT, reviver: storable }),
    express.urlencoded({ limit: BODY_LIMIT, extended: false, parameterLimit: 100 }),
  );
  const journal = app.get(AttemptJournal, { strict: false });
  app.use(noteFailedAttempts({ config, keys: app.get<LinkKeys>(LINK_KEYS), journal, logger }));
  app.use(['/api', '/health'], noStore);
  app.use(['/api', '/aanmelden'], sessionCookie(config, pool));
  app.useGlobalPipes(
    new StandardSchemaValidationPipe({ errorHttpStatusCode: HttpStatus.BAD_REQUEST, exceptionFactory: invalid }),
  );
  prefixRoutes(app);
  app.enableShutdownHooks();
  serveOpenApi(app);
  await app.init();
  serveWebPages(app.getHttpAdapter().getInstance());
  haveLastWord(app.getHttpAdapter().getInstance(), { logger, whoAsked: app.get(WhoAsked, { strict: false }) });
  return app;
}

function invalid(issues: Parameters<typeof fieldErrorsOf>[0]): ProblemError {
  return new ProblemError('ValidationFailed', { errors: fieldErrorsOf(issues, 'nl') });
}

/** What PostgreSQL cannot keep is left out: NUL, which nobody types, and halves of characters. The sign pages do the same. */
function storable(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? value.replaceAll('\0', '').toWellFormed() : value;
}

/** As Express does without nesting; NUL is left out of a question too. `text` null: there is none. */
function storableQuery(text: string | null): ParsedUrlQuery {
  return parse((text ?? '').replaceAll(/%00|\0/g, ''));
}

/** Answers of the API are for the one who asked, now. */
function noStore(_request: express.Request, response: express.Response, next: express.NextFunction): void {
  response.setHeader('Cache-Control', 'no-store');
  next();
}
