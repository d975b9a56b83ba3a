import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseScenario } from './parse-scenario';

const scenario = readFileSync(join(__dirname, '../../../../docs/examples/kleinste-oproep.scenario.yaml'), 'utf8');

/** What is said about the smallest scenario after one piece of its text was replaced; its fields are read before its call. */
function said(from: string, to: string): string[] {
  const changed = scenario.replace(from, to);
  if (changed === scenario) throw new Error(`nothing to change: ${from}`);
  const parsed = parseScenario(changed, {
    calls: [],
    calendar: { closedDays: {}, offsets: [], zone: 'Europe/Brussels' },
  });
  return parsed.ok ? [] : parsed.problems.map(({ nl }) => nl);
}

test.each([
  ['participants:', 'deelnemers:', 'Het veld deelnemers bestaat hier niet; bedoelt u participants?'],
  ['happenings:', 'gebeurtenissen:', 'Het veld gebeurtenissen bestaat hier niet; bedoelt u happenings?'],
  ['happenings:', 'hapenings:', 'Het veld hapenings bestaat hier niet; bedoelt u happenings?'],
  ['who: ronse', 'wie: ronse', 'Het veld wie bestaat hier niet; bedoelt u who?'],
])('%s written as %s: the field that was meant, and nothing that is missing', (from, to, sentence) => {
  expect(said(from, to)).toEqual([sentence]);
});
