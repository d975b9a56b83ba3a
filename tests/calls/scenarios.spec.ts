import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCall, parseScenario } from '@penhouder/call-definitions';
import { seedClosedDays, workingCalendar } from '@penhouder/calendars';
import { rehearse } from '@penhouder/domain';

const ROOT = join(__dirname, '../..');
const CALLS = ['calls'];
const SCENARIOS = join(ROOT, 'calls/scenarios');
const calendar = workingCalendar(seedClosedDays(2015, 2040));

function yamlFiles(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => join(folder, name));
}

const calls = CALLS.flatMap((folder) => yamlFiles(join(ROOT, folder))).map((file) => {
  const parsed = parseCall(readFileSync(file, 'utf8'));
  if (!parsed.ok) throw new Error(`${file}: ${JSON.stringify(parsed.problems, null, 2)}`);
  return parsed.rules;
});

describe('every shipped scenario', () => {
  test.each(yamlFiles(SCENARIOS).map((file) => [file.slice(SCENARIOS.length + 1), file]))(
    '%s goes as it says',
    (_name, file) => {
      const parsed = parseScenario(readFileSync(file, 'utf8'), { calls, calendar });
      if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems, null, 2));
      const { refusals, missed } = rehearse(parsed.call, parsed.scenario, parsed.calendar);
      expect({ refusals, missed }).toEqual({ refusals: [], missed: [] });
    },
  );
});
