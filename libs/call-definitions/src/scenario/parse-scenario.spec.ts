import type { Instant, WorkingCalendar } from '@penhouder/domain';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCall } from '../parse-call';
import type { ParsedScenario } from './parse-scenario';
import { parseScenario } from './parse-scenario';

const file = join(__dirname, '../../../../calls/overkop-2021.yaml');
const call = parseCall(readFileSync(file, 'utf8'));
const calendar: WorkingCalendar = {
  zone: 'Europe/Brussels',
  offsets: [
    { from: '2020-10-25T01:00:00.000Z' as Instant, offsetMinutes: 60 },
    { from: '2021-03-28T01:00:00.000Z' as Instant, offsetMinutes: 120 },
  ],
  closedDays: {},
};

/** A scenario of one municipality and one look, with what that look expects. */
function parsed(expects: string): ParsedScenario {
  if (!call.ok) throw new Error('the shipped call is broken');
  const text = `apiVersion: penhouder/v1
kind: Scenario
call: overkop-2021
title: Eén blik
launchedAt: 2021-02-01T10:00
participants:
  - { id: waregem, name: Waregem }
happenings:
  - at: 2021-03-29T09:05
    do: look
    expects: ${expects}
`;
  return parseScenario(text, { calls: [call.rules], calendar });
}

const problemsOf = (result: ParsedScenario): readonly string[] =>
  result.ok ? [] : result.problems.map(({ line }) => `line ${String(line)}`);

describe('what a scenario file can expect', () => {
  it('reaches the player as it stands, with times of the clock in Brussels', () => {
    const result = parsed(
      '{ mails: { reminder: 2 }, lastMeetings: { waregem: none }, instants: { closing: 2021-03-31T22:00Z }, amountCents: null }',
    );
    expect(result.ok && result.scenario.happenings[0]).toEqual({
      at: '2021-03-29T07:05:00.000Z',
      nth: 0,
      refusedAs: null,
      deed: { kind: 'look' },
      expects: {
        mails: { reminder: 2 },
        lastMeetings: { waregem: 'none' },
        instants: { closing: '2021-03-31T22:00Z' },
        amountCents: null,
      },
    });
  });

  it.each([
    ['an instant without a zone', '{ instants: { closing: 2021-03-31T22:00 } }'],
    ['a last meeting that is no day', '{ lastMeetings: { waregem: later } }'],
    ['less than no mail', '{ mails: { reminder: -1 } }'],
    ['a word that nobody knows', '{ mail: { reminder: 1 } }'],
  ])('is refused on its line when it is %s', (_, expects) => {
    expect(problemsOf(parsed(expects))).toEqual(['line 11']);
  });
});

describe('an answer of somebody who is not asked', () => {
  const answeredAs = (role: string): readonly string[] => {
    if (!call.ok) throw new Error('the shipped call is broken');
    const text = `apiVersion: penhouder/v1
kind: Scenario
call: overkop-2021
title: Een antwoord
launchedAt: 2021-02-01T10:00
participants:
  - { id: waregem, name: Waregem, role: ${role} }
happenings:
  - { at: 2021-03-01T09:05, do: agree, who: [waregem] }
`;
    return problemsOf(parseScenario(text, { calls: [call.rules], calendar }));
  };

  it.each(['partner', 'corePartner', 'advisor', 'observer', 'applicant'])('is refused at its line: %s', (role) => {
    expect(answeredAs(role)).toEqual(['line 9']);
  });

  it.each(['signatory', 'coApplicant', 'mandateGiver'])('is fine of who signs: %s', (role) => {
    expect(answeredAs(role)).toEqual([]);
  });
});

describe('values that an answer gives in a scenario', () => {
  const asking = parseCall(readFileSync(join(__dirname, '../../../../calls/gemeenschapsdienst-572.yaml'), 'utf8'));
  const answered = (values: string): ParsedScenario => {
    if (!asking.ok) throw new Error('the shipped call is broken');
    const text = `apiVersion: penhouder/v1
kind: Scenario
call: gemeenschapsdienst-572
title: Eén antwoord
launchedAt: 2021-02-01T10:00
participants:
  - { id: waregem, name: Waregem }
happenings:
  - at: 2021-03-29T09:05
    do: agree
    who: waregem
    ${values}
`;
    return parseScenario(text, { calls: [asking.rules], calendar });
  };

  it('reach the player with the answer', () => {
    const result = answered('values: { forfait: type-2 }');
    const deed = result.ok ? result.scenario.happenings[0]?.deed : null;
    expect(deed).toMatchObject({ kind: 'answer', said: { decision: 'agree', values: { forfait: 'type-2' } } });
  });

  it.each([
    ['contact: 1', 'De oproep vraagt forfait bij een akkoord. Zet onder values wat geantwoord wordt.'],
    ['values: { forfait: type-9 }', 'Dat is geen keuze van forfait. Kies uit: type-1, type-2, type-3.'],
    ['values: { forfait: type-1, aantal: 3 }', 'De oproep vraagt aantal niet. Kies uit: forfait.'],
  ])('with %s are a mistake that says what would be right', (values, sentence) => {
    const result = answered(values);
    expect(result.ok ? [] : result.problems.map(({ nl }) => nl)).toEqual([sentence]);
  });
});
