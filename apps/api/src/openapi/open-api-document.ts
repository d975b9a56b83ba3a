import type { NestApplicationOptions } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { OpenAPIObject } from '@nestjs/swagger';
import { AppModule } from '../app.module';
import { readConfigOrThrow } from '../config';
import { createLogger } from '../logging/logger';
import { prefixRoutes } from '../prefix-routes';
import { describeApi } from './serve-open-api';

/** Complete and never used: in a preview no part of the application is made. */
const UNUSED = {
  DATABASE_URL: 'postgres://nobody@localhost/nothing',
  LINK_KEYS: 'unused',
  SESSION_SECRET: 'unused'.repeat(6),
};

/** The description of the API, made from its controllers alone: nothing is started and no database is needed. */
export async function openApiDocument(): Promise<OpenAPIObject> {
  const options: Partial<NestApplicationOptions> = { preview: true, logger: false, abortOnError: false };
  const app = await NestFactory.create(AppModule.with(readConfigOrThrow(UNUSED), createLogger('silent')), options);
  prefixRoutes(app);
  return describeApi(app);
}
