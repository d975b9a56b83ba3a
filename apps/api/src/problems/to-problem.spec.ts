import { HttpException } from '@nestjs/common';
import { apiProblems, type ApiProblemCode } from './problem-codes';
import { ProblemError } from './problem-error';
import { asProblemError, toProblem } from './to-problem';

test.each([
  ['a connection that PostgreSQL ended', Object.assign(new Error('terminating connection'), { code: '57P01' })],
  ['a port where nobody answers', Object.assign(new Error('connect'), { code: 'ECONNREFUSED' })],
  ['the same behind a query', Object.assign(new Error('query failed'), { driverError: { code: '57P03' } })],
  ['a pool that cannot connect', new Error('timeout exceeded when trying to connect')],
])('%s is told as a database that is away', (_, thrown) => {
  expect(asProblemError(thrown)).toMatchObject({ code: 'DatabaseUnavailable', status: 503 });
});

test.each([
  [413, 'BodyTooLarge'],
  [404, 'NotFound'],
  [400, 'MalformedBody'],
  [500, 'Unexpected'],
])('what a framework refuses with %i is told as %s', (status, code) => {
  expect(asProblemError(new HttpException('x', status)).code).toBe(code);
});

test('what nobody foresaw never tells what went wrong inside', () => {
  const problem = toProblem(asProblemError(new Error('password is hunter2')), 'nl');
  expect(problem).toMatchObject({ code: 'Unexpected', status: 500 });
  expect(JSON.stringify(problem)).not.toContain('hunter2');
});

describe('every refusal speaks the language of its reader', () => {
  const data = { unit: 'Gent', name: 'Gent', on: '1/1/2019', slot: 2, allowed: ['pdf'], extension: 'pdf' };
  const codes = Object.keys(apiProblems) as ApiProblemCode[];

  test.each(codes)('%s', (code) => {
    const [dutch, french] = (['nl', 'fr'] as const).map((language) =>
      toProblem(new ProblemError(code, { data }), language),
    );
    expect(dutch?.detail).toMatch(/\.$/);
    expect(french?.detail).toMatch(/\.$/);
    expect(french?.detail).not.toMatch(/\b(het|een|niet|uw|kies|opnieuw|deze|dit|wordt)\b/i);
    expect(french?.title).not.toBe(dutch?.title);
  });
});

test('after silence nobody claims that nothing was kept', () => {
  for (const code of ['WorkflowUnavailable', 'DatabaseUnavailable', 'Unexpected'] as const) {
    expect(toProblem(new ProblemError(code), 'nl').detail).not.toMatch(/niets|niet uitgevoerd/);
    expect(toProblem(new ProblemError(code), 'fr').detail).not.toMatch(/rien n’a/);
  }
});
