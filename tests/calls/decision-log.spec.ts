import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCall, parseScenario } from '@penhouder/call-definitions';
import { seedClosedDays, workingCalendar } from '@penhouder/calendars';
import { rehearse } from '@penhouder/domain';
import { decisionLog } from './decision-log';

const CALLS = join(__dirname, '../../calls');
const KEPT = join(__dirname, 'decisions');
const calendar = workingCalendar(seedClosedDays(2015, 2040));
const texts = (folder: string): [string, string][] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => [name.slice(0, -'.yaml'.length), readFileSync(join(folder, name), 'utf8')]);

const calls = texts(CALLS).flatMap(([, text]) => {
  const parsed = parseCall(text);
  return parsed.ok ? [parsed.rules] : [];
});
const scenarios = texts(join(CALLS, 'scenarios'));

function logOf(text: string): string {
  const parsed = parseScenario(text, { calls, calendar });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems, null, 2));
  return decisionLog(rehearse(parsed.call, parsed.scenario, parsed.calendar));
}

// What was decided under a release is decided so under the next one: a changed rule, date or wait shows as a difference.
// A change that is meant: UPDATE_DECISIONS=1 npx jest --selectProjects unit --testPathPatterns decision-log, and review it.
describe('the decisions of every shipped scenario', () => {
  test.each(scenarios)('%s decides what it decided before', (name, text) => {
    const file = join(KEPT, `${name}.txt`);
    const log = logOf(text);
    if (process.env['UPDATE_DECISIONS']) writeFileSync(file, log);
    expect(log).toBe(existsSync(file) ? readFileSync(file, 'utf8') : 'no decisions are kept for this scenario');
  });

  test('are kept for at least forty of them, and for none that is gone', () => {
    const kept = readdirSync(KEPT).map((name) => name.slice(0, -'.txt'.length));
    expect(kept.length).toBeGreaterThanOrEqual(40);
    expect(kept.filter((name) => !scenarios.some(([known]) => known === name))).toEqual([]);
  });
});
