import { CEILINGS, costOfAnswer, exceeded } from './counting';
import { openWorkbench } from './workbench';
import type { Workbench } from './workbench';

let bench: Workbench;

beforeAll(async () => {
  bench = await openWorkbench('counts-long');
});

afterAll(async () => {
  await bench.close();
});

test('each answer more costs at most six events and one transition, hand-overs apart, from five to three hundred participants', async () => {
  const { each, handOvers } = await costOfAnswer(bench, { few: 5, many: 300 });
  expect(handOvers).toBeLessThanOrEqual(1);
  expect(exceeded(each, CEILINGS.perSignOff)).toEqual({});
});
