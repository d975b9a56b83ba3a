import { HttpException } from '@nestjs/common';
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

test('the sentence is in the language of the reader; what only coordinators meet is Dutch', () => {
  expect(toProblem(new ProblemError('LinkRevoked'), 'fr').detail).toMatch(/^Ce lien/);
  expect(toProblem(new ProblemError('DraftAlreadyLaunched'), 'fr').detail).toMatch(/^Dit ontwerp/);
});
