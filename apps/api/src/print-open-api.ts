import 'reflect-metadata';
import { openApiDocument } from './openapi/open-api-document';

/** Prints the OpenAPI document as JSON; `npm run openapi` runs it. */
openApiDocument().then(
  (document) => process.stdout.write(JSON.stringify(document)),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exitCode = 1;
  },
);
