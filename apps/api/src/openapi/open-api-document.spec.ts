import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openApiDocument } from './open-api-document';

test('docs/openapi.json is what npm run openapi writes today', async () => {
  const committed: unknown = JSON.parse(readFileSync(join(__dirname, '../../../../docs/openapi.json'), 'utf8'));
  const made: unknown = JSON.parse(JSON.stringify(await openApiDocument()));
  expect(made).toEqual(committed);
});
