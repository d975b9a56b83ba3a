import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { seedClosedDays, workingCalendar } from '@penhouder/calendars';
import { parseCall } from '@penhouder/call-definitions';
import type {
  BodyId,
  Dossier,
  DossierCommand,
  DossierId,
  Instant,
  LinkId,
  ParticipantId,
  RowId,
  TextId,
  TextVersionId,
  UserId,
} from '@penhouder/domain';
import {
  amountOf,
  blankDossier,
  decide,
  evolve,
  planDossier,
  planRequestOf,
  quorumOf,
  submissionConditions,
} from '@penhouder/domain';
import { IGO, participantNamed, W13 } from './municipalities';

const parsed = parseCall(readFileSync(join(__dirname, '../../calls/regierol-2020-2025.yaml'), 'utf8'));
if (!parsed.ok) throw new Error('the shipped call does not parse');
const { rules, participation } = parsed;
const calendar = workingCalendar(seedClosedDays(2019, 2027));
const launchedAt = '2019-07-18T08:00:00.000Z' as Instant;
const coordinator = 'coordinator' as UserId;

function play(dossier: Dossier, command: DossierCommand): Dossier {
  const result = decide(command, dossier);
  if (!result.accepted) throw new Error(JSON.stringify(result.rejection));
  const after = result.events.reduce(evolve, dossier);
  if (after.planNeeded === null) return after;
  const plan = planDossier(planRequestOf(after, command.at), calendar);
  return play(after, { type: 'AdoptPlan', at: command.at, plan });
}

function launchedFor(names: readonly string[]): Dossier {
  return play(blankDossier('dossier' as DossierId), {
    type: 'LaunchDossier',
    at: launchedAt,
    by: coordinator,
    kind: 'example',
    bodyId: 'body' as BodyId,
    coApplicantIds: [],
    call: rules,
    participants: names.map((name) => participantNamed(name, participation.tags)),
  });
}

function answered(dossier: Dossier, decision: 'agree' | 'decline', ...names: readonly string[]): Dossier {
  return play(dossier, {
    type: 'ApplyAnswers',
    at: launchedAt,
    answers: names.map((name) => ({
      rowId: `${decision} ${name}` as RowId,
      participantId: name as ParticipantId,
      slot: 1,
      linkId: `link of ${name}` as LinkId,
      contactId: null,
      enteredBy: null,
      textVersionId: `text of ${name}` as TextVersionId,
      receivedAt: launchedAt,
      reply: {
        kind: 'decision',
        decision,
        mandates: { opmaken: true, indienen: true, uitvoeren: true },
        textId: 'reason' as TextId,
      },
    })),
  });
}

describe('the fourteen municipalities of W13', () => {
  const all = answered(launchedFor(W13), 'agree', ...W13);

  it('count 319 114 inhabitants together', () => {
    expect(quorumOf(all)[0]).toMatchObject({ sum: 319_114, needed: 60_000, criticalIds: [] });
  });

  it('with a centre city that alone would get the lowest tier, get 75 000 euro', () => {
    expect(amountOf(all)).toBe(7_500_000);
  });

  it('are reminded on 30 October, 22 November, 6 and 11 December at nine', () => {
    const { plan } = launchedFor(W13);
    expect(plan?.reminders.map((reminder) => [reminder.offset, reminder.sendAt])).toEqual([
      [30, '2019-10-30T08:00:00.000Z'],
      [15, '2019-11-22T08:00:00.000Z'],
      [5, '2019-12-06T08:00:00.000Z'],
      [2, '2019-12-11T08:00:00.000Z'],
    ]);
  });

  it('have until the end of 15 January 2020 in Brussels', () => {
    expect(launchedFor(W13).plan?.closing).toEqual({
      on: '2020-01-15',
      at: '2020-01-15T23:00:00.000Z',
      isHourStated: false,
    });
  });

  it('report on each year from 2020 to 2025', () => {
    expect(launchedFor(W13).plan?.duties.map((duty) => duty.year)).toEqual([2020, 2021, 2022, 2023, 2024, 2025]);
  });
});

describe('the five municipalities of IGO div', () => {
  const five = answered(launchedFor(IGO), 'agree', ...IGO);

  it('count 61 161 and cannot miss any of the five', () => {
    expect(quorumOf(five)[0]).toMatchObject({ sum: 61_161, isMet: true, criticalIds: IGO });
  });

  it('fall to 55 043 when Geetbets declines, and may not file', () => {
    const without = answered(five, 'decline', 'Geetbets');
    expect(quorumOf(without)[0]).toMatchObject({ sum: 55_043, isMet: false });
    expect(submissionConditions(without)).toContainEqual({ kind: 'quorum', index: 0, sum: 55_043, needed: 60_000 });
  });

  it('reach 90 018 when Tienen joins', () => {
    const joined = play(answered(five, 'decline', 'Geetbets'), {
      type: 'AddParticipant',
      at: launchedAt,
      commandId: 'add',
      by: coordinator,
      participant: participantNamed('Tienen', participation.tags),
      reasonTextId: 'reason' as TextId,
    });
    expect(quorumOf(answered(joined, 'agree', 'Tienen'))[0]).toMatchObject({ sum: 90_018, isMet: true });
    expect(amountOf(answered(joined, 'agree', 'Tienen'))).toBe(5_000_000);
  });
});
