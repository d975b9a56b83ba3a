import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CallRules, Instant, WorkingCalendar } from '@penhouder/domain';
import { rehearse } from '@penhouder/domain';
import { parseCall } from '../parse-call';
import { parseScenario } from './parse-scenario';

const smallest = readFileSync(join(__dirname, '../../../../docs/examples/kleinste-oproep.yaml'), 'utf8');
const calendar: WorkingCalendar = {
  zone: 'Europe/Brussels',
  offsets: [{ from: '2026-10-25T01:00:00.000Z' as Instant, offsetMinutes: 60 }],
  closedDays: {},
};

/** The smallest call, and a second version of it, where two that agree must adjoin. */
function callOf(version: number): CallRules {
  const quorum = `quorum:
  - { kind: adjoining, neighbours: [['34022', '34023']], atLeast: 2, source: *eigen }
`;
  const parsed = parseCall(
    smallest.replace('version: 1', `version: ${String(version)}`).replace('steps:\n', `${quorum}steps:\n`),
  );
  if (!parsed.ok) throw new Error(parsed.problems.map(({ nl }) => nl).join());
  return parsed.rules;
}

/** What a rehearsal misses in which Kortrijk and somebody else agree, and the rule is expected to hold. */
function missedWith(other: string, more = ''): readonly unknown[] {
  const text = `apiVersion: penhouder/v1
kind: Scenario
call: kleinste-oproep
version: 1
title: Buren
launchedAt: 2027-02-01T10:00
participants:
  - { id: kortrijk, name: Kortrijk, nis: '34022' }
  - { id: ander, name: Ander${other} }
happenings:
  - { at: 2027-02-02T10:00, do: agree, who: all }
${more}  - { at: 2027-02-04T10:00, do: look, expects: { isQuorumMet: true } }
until: 2027-02-05T10:00
`;
  const parsed = parseScenario(text, { calls: [callOf(1), callOf(2)], calendar });
  if (!parsed.ok) throw new Error(parsed.problems.map(({ nl }) => nl).join());
  const { refusals, missed } = rehearse(parsed.call, parsed.scenario, parsed.calendar);
  return [...refusals, ...missed];
}

describe('a rule about units that adjoin, in a rehearsal', () => {
  it('holds for two that the call names as neighbours, by their codes', () => {
    expect(missedWith(", nis: '34023'")).toEqual([]);
  });

  it.each([
    ['another that is no neighbour', ", nis: '44021'"],
    ['another without a code', ''],
  ])('does not hold with %s', (_, other) => {
    expect(missedWith(other)).toEqual([{ happening: 1, what: 'isQuorumMet', expected: 'true', found: 'false' }]);
  });

  it('still holds after the dossier went over to another version of the call', () => {
    const adopt = '  - { at: 2027-02-03T10:00, do: AdoptCall, version: 2, reason: Nieuwe versie. }\n';
    expect(missedWith(", nis: '34023'", adopt)).toEqual([]);
  });
});
