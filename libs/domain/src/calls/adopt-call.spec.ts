import type { DossierCommand } from '../dossier/commands';
import {
  agreedByTwo,
  agrees,
  asked,
  call,
  day,
  declines,
  gent,
  launched,
  play,
  reason,
  reaches,
  ronse,
  SUBMISSION,
} from '../dossier/dossier.fixtures';
import { quorumOf } from '../quorum/quorum';
import { id, recordedStep } from '../steps/recorded.fixtures';
import { differenceTo, rulesForDossier } from './adopt-call';
import type { CallRules } from './call-rules';

const NOVEMBER = '2019-11-04T09:00:00.000Z';

const next: CallRules = {
  ...call,
  version: 2,
  closing: { ...call.closing, on: day('2020-02-28') },
  quorum: [{ kind: 'sum', figure: 'inhabitants', atLeast: 20_000, exemptAloneTag: null }],
  steps: [...call.steps.filter(({ kind }) => kind !== 'recurring-duty'), recordedStep('event-log', 'log')],
};

function adopts(version: CallRules): DossierCommand {
  return asked(NOVEMBER, { type: 'AdoptCall', call: version, participants: [], reasonTextId: reason });
}

describe('a dossier that goes over to a newer version of its call', () => {
  it('keeps every answer that was given, and nobody is asked twice', () => {
    const before = agreedByTwo();
    const after = play(before, adopts(next));
    expect(after.participants[gent]?.slots).toEqual(before.participants[gent]?.slots);
    expect(quorumOf(after)[0]).toMatchObject({ sum: 55_000, needed: 20_000, isMet: true });
    expect(
      Object.values(after.participants)
        .flatMap(({ contacts }) => contacts)
        .every(({ isAsked }) => isAsked),
    ).toBe(true);
  });

  it('takes the new date over and plans anew', () => {
    expect(play(launched(), adopts(next)).plan?.closing?.on).toBe('2020-02-28');
  });

  it('keeps a date that it chose for itself at its launch', () => {
    const own = { ...call, internalDue: { ...call.internalDue, on: day('2019-12-02') } };
    const rules = rulesForDossier(launched({ call: own }), { from: call, to: next });
    expect([rules.internalDue?.on, rules.closing?.on, rules.version]).toEqual(['2019-12-02', '2020-02-28', 2]);
  });

  it('keeps a date that a coordinator moved', () => {
    const moved = play(
      launched(),
      asked('2019-10-01T09:00:00.000Z', {
        type: 'MoveDate',
        date: 'closing',
        on: day('2020-01-20'),
        time: null,
        reasonTextId: reason,
      }),
    );
    expect(play(moved, adopts(next)).dates?.closing?.on).toBe('2020-01-20');
  });

  it('keeps the state of steps that stay, begins new ones and drops the others', () => {
    const after = play(agreedByTwo(), adopts(next));
    expect(Object.keys(after.steps)).toEqual(['declarations', 'board', 'submission', 'funder', 'log']);
    expect(after.steps[SUBMISSION]).toMatchObject({ kind: 'submission', status: 'open' });
    expect(after.steps[id('log')]).toMatchObject({ status: 'open' });
  });

  it('sends no reminder twice', () => {
    const reminded = play(launched(), reaches('2019-10-30T10:00:00.000Z'));
    const sent = reminded.participants[ronse]?.remindersSent;
    const after = play(reminded, adopts({ ...next, closing: call.closing }), reaches('2019-11-05T10:00:00.000Z'));
    expect(after.participants[ronse]?.remindersSent).toBe(sent);
  });
});

describe('what a move would change', () => {
  it('is said before it is done', () => {
    const dossier = play(agreedByTwo(), declines({ who: ronse, at: '2019-10-20T09:00:00.000Z' }));
    expect(differenceTo(dossier, next)).toMatchObject({
      closing: { from: { on: '2020-01-15' }, to: { on: '2020-02-28' } },
      internalDue: null,
      addedSteps: ['log'],
      droppedSteps: ['reports'],
      isQuorumChanged: true,
      isAmountChanged: false,
      refusedIds: [ronse],
    });
  });

  it('is nothing for the same rules', () => {
    const dossier = play(launched(), agrees({ who: gent, at: NOVEMBER }));
    expect(differenceTo(dossier, { ...call, version: 2 })).toEqual({
      closing: null,
      internalDue: null,
      addedSteps: [],
      droppedSteps: [],
      changedSteps: [],
      isQuorumChanged: false,
      isAmountChanged: false,
      isReminderChanged: false,
      refusedIds: [],
    });
  });
});
