import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';

/** The description of the API, made from the same schemas that check its input. */
export function describeApi(app: INestApplication): OpenAPIObject {
  const builder = new DocumentBuilder()
    .setTitle('Penhouder')
    .setDescription(
      'Dossiers of inter-municipal bodies: calls, participants, sign-offs, mail. Errors are `application/problem+json`.',
    )
    .setVersion('1')
    .addCookieAuth('session')
    .build();
  return SwaggerModule.createDocument(app, builder);
}

/** Readable at `/api/docs`, as JSON at `/api/docs-json`. */
export function serveOpenApi(app: INestApplication): void {
  SwaggerModule.setup('api/docs', app, () => describeApi(app), { jsonDocumentUrl: 'api/docs-json' });
}
