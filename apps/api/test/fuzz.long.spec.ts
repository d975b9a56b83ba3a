import { randomUUID } from 'node:crypto';
import { recordFigure } from '@penhouder/tools/testing';
import fc from 'fast-check';
import { type DescribedApi, describedApi, type Operation } from './described-api';
import { madeUp } from './made-up';
import { launchExample, openApiStage, type ApiStage, type Member } from './stage';

/** Requests for each operation; `FUZZ=10000 npm run test:long -- fuzz` for a night. */
const REQUESTS = Number(process.env['FUZZ'] ?? '100');
/** Nothing hangs; how fast an answer is on a machine with other work is told by `npm run bench`. */
const HANGING_MS = 10_000;

let stage: ApiStage;
let member: Member;
let api: DescribedApi;
let ids: readonly string[];

beforeAll(async () => {
  stage = await openApiStage('fuzz');
  stage.startWorker();
  member = await stage.addBody('een');
  const { dossierId } = await launchExample(stage, member);
  const rows = await stage.source.query<{ id: string }[]>('select id from participant union select id from contact');
  ids = [dossierId, randomUUID(), ...rows.map(({ id }) => id)];
  api = await describedApi(stage.visitor());
});

afterAll(() => stage.close());

const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ maxLength: 60 }),
  fc.constantFrom(
    'An\r\nBcc: x@kwaad.example',
    '<script>alert(1)</script>',
    '{{{constructor}}}',
    'a\u0000b',
    '\ud800',
    '=HYPERLINK("http://kwaad.example")',
    '../../etc/passwd',
    '__proto__',
    'x'.repeat(5_000),
  ),
);

/** A body as it is described, or any JSON at all. */
function bodyOf({ body }: Operation): fc.Arbitrary<unknown> {
  if (body === null) return fc.constant(undefined);
  const source = { schemas: api.schemas, idsFor: () => ids, text: hostile };
  return fc.oneof({ weight: 4, arbitrary: madeUp(body, source) }, fc.jsonValue({ maxDepth: 4 }));
}

const idOrNonsense = fc.oneof(
  fc.constantFrom('een', 'x', '%00', '..', '-1'),
  fc.nat(20).map((at) => ids[at % ids.length] ?? ''),
);

/** A path with a value in each of its places, some with a question nobody described. */
function pathOf({ path }: Operation): fc.Arbitrary<string> {
  return fc.tuple(fc.array(idOrNonsense, { minLength: 4, maxLength: 4 }), fc.option(hostile)).map(([values, asked]) => {
    let at = 0;
    const filled = path.replace(/\{\w+\}/g, () => encodeURIComponent(values[at++] ?? ''));
    return asked === null
      ? filled
      : `${filled}?q=${encodeURIComponent(asked.toWellFormed())}&limit=${String(values.length)}&cursor=${encodeURIComponent(asked.toWellFormed())}`;
  });
}

test('no request that anybody can make up brings the API down, hangs it or shows its inside', async () => {
  let sent = 0;
  let slowest = 0;
  for (const operation of api.operations.filter(({ takesFile, path }) => !takesFile && path !== '/api/v1/session'))
    await fc.assert(
      fc.asyncProperty(pathOf(operation), bodyOf(operation), async (path, body) => {
        const began = performance.now();
        const request = member.agent[operation.method](path).set('Idempotency-Key', randomUUID());
        const { status, text } = await (body === undefined ? request : request.type('json').send(JSON.stringify(body)));
        sent += 1;
        slowest = Math.max(slowest, performance.now() - began);
        if (status >= 500) throw new Error(`${operation.method} ${path}: ${String(status)} ${text}`);
        if (/node_modules|\bat [\w.<>]+ \(\//.test(text))
          throw new Error(`${path} shows its inside: ${text.slice(0, 300)}`);
      }),
      { numRuns: REQUESTS },
    );
  recordFigure({ name: 'fuzz: requests to the API', value: sent, unit: 'requests' });
  recordFigure({ name: 'fuzz: slowest answer', value: Math.round(slowest), unit: 'ms' });
  expect(sent).toBeGreaterThan(REQUESTS * 20);
  expect(slowest).toBeLessThan(HANGING_MS);
});
