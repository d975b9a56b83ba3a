import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCall, parseScenario } from '@penhouder/call-definitions';
import type { ParsedScenario } from '@penhouder/call-definitions';
import { seedClosedDays, workingCalendar } from '@penhouder/calendars';
import type { CallRules } from '@penhouder/domain';

const CALLS = join(__dirname, '../../../calls');

export type ReadScenario = Extract<ParsedScenario, { readonly ok: true }> & { readonly name: string };

/** Every scenario of the house with the call that it plays, read as the product reads them. */
export function shippedScenarios(): readonly ReadScenario[] {
  const calendar = workingCalendar(seedClosedDays(2015, 2040));
  const calls = yamlIn(CALLS).map(({ name, text }): CallRules => {
    const parsed = parseCall(text);
    if (!parsed.ok) throw new Error(`${name}: ${JSON.stringify(parsed.problems)}`);
    return parsed.rules;
  });
  return yamlIn(join(CALLS, 'scenarios')).map(({ name, text }) => {
    const parsed = parseScenario(text, { calls, calendar });
    if (!parsed.ok) throw new Error(`${name}: ${JSON.stringify(parsed.problems)}`);
    return { ...parsed, name };
  });
}

function yamlIn(folder: string): readonly { readonly name: string; readonly text: string }[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => ({ name: name.slice(0, -'.yaml'.length), text: readFileSync(join(folder, name), 'utf8') }));
}
