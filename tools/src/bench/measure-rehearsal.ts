import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCall, parseScenario } from '@penhouder/call-definitions';
import { seedClosedDays, workingCalendar } from '@penhouder/calendars';
import { rehearse } from '@penhouder/domain';
import { root } from '../settings/settings';
import { anchors } from './anchors';
import type { Section } from './figure';
import { repeatedly } from './repeatedly';
import { spreadOf } from './spread';

/** The code of the core is warm after this many. */
const WARM_UP = 20;
const MEASURED = 100;

/** What it costs to play a whole call of fourteen participants in the pure core. */
export function measureRehearsal(): Promise<Section> {
  const calendar = workingCalendar(seedClosedDays(2015, 2030));
  const call = parseCall(readFileSync(join(root, 'calls/regierol-2020-2025.yaml'), 'utf8'));
  if (!call.ok) throw new Error('the shipped call is not in order');
  const text = readFileSync(join(root, 'calls/scenarios/regierol-2020-2025.yaml'), 'utf8');
  const parsed = parseScenario(text, { calls: [call.rules], calendar });
  if (!parsed.ok) throw new Error('the shipped scenario is not in order');
  const times = repeatedly(() => rehearse(parsed.call, parsed.scenario, parsed.calendar), {
    warmUp: WARM_UP,
    measured: MEASURED,
  });
  const { p50, max } = spreadOf(times);
  return Promise.resolve({
    title: 'Rehearsal of a call with 14 participants, in the core',
    figures: [
      { what: 'half of them within', value: p50, unit: 'ms', anchor: anchors.rehearsal },
      { what: 'the longest', value: max, unit: 'ms' },
    ],
    notes: [
      `${String(MEASURED)} times from launch to the report of the second year; mails are decided, none is written.`,
    ],
  });
}
