import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { delivering, openDelivery } from './delivering';

const ENDING = '.delivery.spec.ts';
const parts = readdirSync(__dirname).filter((name) => name.endsWith(ENDING));

// The parts run on one installation with one worker, whose start costs more than any of them.
beforeAll(openDelivery);

afterAll(async () => {
  const { at, worker } = delivering();
  await at.close();
  expect(await worker.ended).toBe('0');
});

test('has its parts', () => expect(parts.length).toBeGreaterThan(0));

describe.each(parts.map((name) => name.slice(0, -ENDING.length)))('%s', (part) => {
  jest.requireActual(join(__dirname, `${part}${ENDING}`));
});
