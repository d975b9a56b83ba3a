import type { DossierCommand } from '../dossier/commands';
import type { Dossier } from '../dossier/dossier';
import {
  aalst,
  agreedByTwo,
  agrees,
  asked,
  boardApproves,
  call,
  day,
  declines,
  eventsOf,
  filed,
  files,
  funderSays,
  gent,
  launched,
  play,
  reason,
  reaches,
  rejectionOf,
  reports,
  REPORTS,
  ronse,
  SUBMISSION,
  typesOf,
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

function adoptsAt(at: string, version: CallRules): DossierCommand {
  return asked(at, { type: 'AdoptCall', call: version, participants: [], reasonTextId: reason });
}

function adopts(version: CallRules): DossierCommand {
  return adoptsAt(NOVEMBER, version);
}

/** Awarded on 8 April 2020: the yearly reports are asked for. */
function awardedUnder(rules: CallRules): Dossier {
  return play(
    launched({ call: rules }),
    agrees({ who: gent, at: '2019-10-01T09:00:00.000Z' }),
    agrees({ who: aalst, at: '2019-10-02T09:00:00.000Z' }),
    boardApproves('2019-12-18T18:00:00.000Z'),
    files('2020-01-10T10:00:00.000Z'),
    funderSays('2020-04-08T10:00:00.000Z', 'approved'),
  );
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

describe('the way back, a newer version that says what an earlier one said', () => {
  const back: CallRules = { ...call, version: 3 };
  const DECEMBER = '2019-12-30T09:00:00.000Z';
  const returns = adoptsAt(DECEMBER, back);

  /** What a dossier is, apart from how many events it took, the version's own number and reminders of days gone by. */
  function standingOf(dossier: Dossier): object {
    const { version: _, call: __, appliedCommandIds: ___, shelvedSteps, plan, ...rest } = dossier;
    const participants = Object.values(dossier.participants).map(({ leaving: ____, ...one }) => one);
    return { ...rest, participants, plan: { ...plan, reminders: [] }, left: Object.keys(shelvedSteps ?? {}) };
  }

  it('leaves answers, steps, dates and plan as they were before the first move', () => {
    const before = filed();
    const after = play(before, adopts(next), returns);
    expect(after.call).toEqual(back);
    expect(standingOf(after)).toEqual({ ...standingOf(before), reachedAt: after.reachedAt, left: ['log'] });
  });

  it('has again what was recorded on a step that the version in between left out', () => {
    const others = recordedStep('task', 'only');
    const rules = { ...call, steps: [...call.steps, others] };
    const reported = play(awardedUnder(rules), reports('2021-03-01T10:00:00.000Z', 2020));
    const without = { ...rules, version: 2, steps: rules.steps.filter(({ id: step }) => step !== REPORTS) };
    const left = play(reported, adoptsAt('2021-04-01T09:00:00.000Z', without));
    expect([left.stage, left.steps[REPORTS]]).toEqual(['running', undefined]);
    const again = play(left, adoptsAt('2021-04-02T09:00:00.000Z', { ...rules, version: 3 }));
    expect(again.steps[REPORTS]).toEqual(reported.steps[REPORTS]);
    expect(again.stepRecords[REPORTS]).toEqual(reported.stepRecords[REPORTS]);
    expect(again.shelvedSteps).toEqual({});
  });

  it('is closed once a version leaves out the last thing to do: the move says so beforehand, for the dossier ends', () => {
    const events = eventsOf(awardedUnder(call), adoptsAt('2021-04-01T09:00:00.000Z', next));
    expect(typesOf(events)).toEqual(['CallAdopted', 'DossierClosed']);
  });

  it('asks nobody again and sends no reminder a second time', () => {
    const reminded = play(launched(), reaches('2019-10-30T10:00:00.000Z'));
    const after = play(reminded, adopts(next), adoptsAt('2019-11-05T09:00:00.000Z', back));
    const events = eventsOf(after, reaches('2019-11-05T10:00:00.000Z'));
    expect(typesOf(events).filter((type) => type === 'SignOffReminderDue' || type === 'SignOffRequested')).toEqual([]);
  });

  it('is no older version: that is refused, so that what a dossier runs on is always said by its number', () => {
    expect(rejectionOf(play(launched(), adopts(next)), adopts(call))).toMatchObject({ code: 'NotANewerVersion' });
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
