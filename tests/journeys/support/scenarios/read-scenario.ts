import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCall, parseScenario, type ParsedScenario } from '@penhouder/call-definitions';
import { seedClosedDays, workingCalendar } from '@penhouder/calendars';
import type { CallRules } from '@penhouder/domain';

const CALLS = join(__dirname, '../../../../calls');

/** A shipped scenario with its call and its calendar, read as `call rehearse` reads them. */
export type ReadScenario = Extract<ParsedScenario, { readonly ok: true }> & { readonly name: string };

/** Reads `calls/scenarios/NAME.yaml`; throws when it does not fit its call. */
export function readScenario(name: string): ReadScenario {
  const calls = readdirSync(CALLS)
    .filter((file) => file.endsWith('.yaml'))
    .map(readCall);
  const text = readFileSync(join(CALLS, 'scenarios', `${name}.yaml`), 'utf8');
  const parsed = parseScenario(text, { calls, calendar: workingCalendar(seedClosedDays(2015, 2040)) });
  if (!parsed.ok) throw new Error(`${name}: ${JSON.stringify(parsed.problems)}`);
  return { ...parsed, name };
}

/** The names of all shipped scenarios, in the order of the alphabet. */
export function scenarioNames(): readonly string[] {
  return readdirSync(join(CALLS, 'scenarios'))
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => file.slice(0, -'.yaml'.length))
    .sort();
}

function readCall(file: string): CallRules {
  const parsed = parseCall(readFileSync(join(CALLS, file), 'utf8'));
  if (!parsed.ok) throw new Error(`${file}: ${JSON.stringify(parsed.problems)}`);
  return parsed.rules;
}
