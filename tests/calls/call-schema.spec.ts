import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { callJsonSchema, scenarioJsonSchema } from '@penhouder/call-definitions';

const folder = join(__dirname, '../../calls');
const schemas: [file: string, schema: () => unknown][] = [
  ['call.schema.json', callJsonSchema],
  ['scenario.schema.json', scenarioJsonSchema],
];

/** Every block of fields in a schema, wherever it stands. */
function blocksOf(schema: unknown): Record<string, unknown>[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const below = Object.values(schema).flatMap(blocksOf);
  return 'properties' in schema && 'type' in schema ? [schema, ...below] : below;
}

test.each(schemas)('the schema for editors calls/%s is that of this release', (file, schema) => {
  const committed = JSON.parse(readFileSync(join(folder, file), 'utf8')) as unknown;
  const isSame = JSON.stringify(committed) === JSON.stringify(schema());
  const state = isSame ? 'up to date' : `calls/${file} is out of date: run "npm run call-schema" and commit the file`;
  expect(state).toBe('up to date');
});

test.each(schemas)('with calls/%s an editor underlines every field that does not exist', (_, schema) => {
  const blocks = blocksOf(schema());
  expect(blocks.length).toBeGreaterThan(10);
  expect(blocks.filter((block) => block['additionalProperties'] !== false)).toEqual([]);
});

/** What the schema says at a path of field names, with references and optional parts followed. */
function at(path: readonly string[]): Record<string, unknown> {
  const whole = callJsonSchema() as Record<string, unknown>;
  const follow = (schema: Record<string, unknown>): Record<string, unknown> => {
    // What may be left out is there as one of two forms, the other one being null.
    const [form] = (schema['anyOf'] ?? []) as Record<string, unknown>[];
    if (form !== undefined) return follow(form);
    const name = /^#\/definitions\/(.+)$/.exec(String(schema['$ref']))?.[1];
    return name === undefined ? schema : (whole['definitions'] as Record<string, Record<string, unknown>>)[name]!;
  };
  return path.reduce((schema, key) => {
    const fields = follow(schema)['properties'] as Record<string, Record<string, unknown>>;
    return follow(fields[key]!);
  }, whole);
}

test('an editor knows what a name and an hour look like', () => {
  expect(at(['code'])).toMatchObject({ type: 'string', pattern: '^[a-z][a-z0-9-]{0,59}$' });
  expect(at(['reminders', 'sendAt'])).toMatchObject({ type: 'string', pattern: String.raw`^\d{2}:\d{2}$` });
});
