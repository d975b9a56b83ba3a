import type { DossierCommand, ReceivedAnswer } from '../dossier/commands';
import type { Dossier } from '../dossier/dossier';
import {
  aalst,
  agreement,
  agrees,
  answers,
  asked,
  conditional,
  contactId,
  declines,
  eventsOf,
  gent,
  instant,
  launched,
  municipality,
  play,
  question,
  reaches,
  reason,
  received,
  rejectionOf,
  ronse,
} from '../dossier/dossier.fixtures';
import type { ParticipantId, RowId } from '../primitives/ids';

const OCTOBER = '2019-10-01T09:00:00.000Z';
const CLOSED = '2020-01-16T00:00:00.000Z';

const says = (who: ParticipantId, reply: ReceivedAnswer['reply'], row = 'row'): DossierCommand =>
  answers(OCTOBER, received(who, { row, at: OCTOBER, reply }));
const reminds = (...participantIds: readonly ParticipantId[]): DossierCommand =>
  asked(OCTOBER, { type: 'RemindNow', participantIds });

/** Two people of Gent contradict each other. */
const contradicted = play(
  launched(),
  agrees({ who: gent, at: OCTOBER, row: 'yes' }),
  declines({ who: gent, at: OCTOBER, row: 'no', nth: 2 }),
);

describe('a condition', () => {
  const decides = (rowId: string): DossierCommand => {
    const condition = { participantId: gent, rowId: rowId as RowId, isAccepted: true, reasonTextId: null };
    return asked(OCTOBER, { type: 'DecideCondition', ...condition });
  };

  it('is decided on once, and only where there is one', () => {
    const conditioned = play(launched(), says(gent, conditional));
    expect(rejectionOf(conditioned, decides('row'))).toBeNull();
    for (const dossier of [play(conditioned, decides('row')), play(launched(), says(gent, agreement)), launched()])
      expect(rejectionOf(dossier, decides('row'))).toEqual({ code: 'NoOpenCondition', rowId: 'row' });
  });
});

describe('a contradiction', () => {
  const settles = (rowId: string): DossierCommand =>
    asked(OCTOBER, {
      type: 'SettleConflict',
      participantId: gent,
      slot: 1,
      rowId: rowId as RowId,
      reasonTextId: reason,
    });

  it('is settled on one of its answers', () => {
    expect(rejectionOf(contradicted, settles('yes'))).toBeNull();
    expect(rejectionOf(contradicted, settles('no'))).toBeNull();
    expect(rejectionOf(contradicted, settles('other'))).toEqual({ code: 'NoSuchAnswer', rowId: 'other' });
  });

  it('is settled only where there is one', () => {
    const agreed = play(launched(), agrees({ who: gent, at: OCTOBER, row: 'yes' }));
    expect(rejectionOf(agreed, settles('yes'))).toEqual({ code: 'NoConflict', participantId: gent });
  });
});

describe('a question', () => {
  const replies = asked(OCTOBER, { type: 'AnswerQuestion', participantId: gent, answerTextId: reason });

  it('is answered in the order in which questions came, and only where there is one', () => {
    const two = play(launched(), says(gent, question, 'first'), says(gent, question, 'second'));
    expect(eventsOf(two, replies)[0]).toMatchObject({ type: 'QuestionAnswered', rowId: 'first' });
    expect(rejectionOf(launched(), replies)).toEqual({ code: 'NoOpenQuestion', participantId: gent });
  });
});

describe('a reminder by hand', () => {
  const reminded = (dossier: Dossier, ...who: readonly ParticipantId[]): readonly unknown[] =>
    eventsOf(dossier, reminds(...who)).filter(({ type }) => type === 'SignOffReminderDue');

  it('goes to every contact of who was named, outside the plan, and counts as the next one', () => {
    expect(reminded(launched(), gent)).toEqual([
      {
        ...{ at: OCTOBER, type: 'SignOffReminderDue', participantId: gent, by: 'user-coordinator' },
        ...{ contactIds: [contactId(gent), contactId(gent, 2)], reminder: null, number: 1 },
      },
    ]);
    expect(reminded(play(launched(), reminds(gent)), gent)).toMatchObject([{ number: 2 }]);
  });

  it('leaves out who answered, who asked something and who takes part no longer', () => {
    const drops = asked(OCTOBER, { type: 'DropParticipant', participantId: aalst, reasonTextId: reason });
    const dossier = play(launched(), says(gent, agreement), drops);
    expect(reminded(dossier, gent, aalst, ronse)).toMatchObject([{ participantId: ronse }]);
    expect(rejectionOf(dossier, reminds(gent, aalst))).toEqual({ code: 'NothingToRemind' });
    const asking = play(launched(), says(gent, question));
    expect(reminded(asking, gent, ronse)).toMatchObject([{ participantId: ronse }]);
  });

  it('goes to the contacts that can be reached: not to who was replaced, whose mail came back or who was not asked', () => {
    const [, second] = municipality(gent, 30_000, 2).contacts;
    if (second === undefined) throw new Error('Gent has two contacts.');
    const replacement = { ...second, contactId: contactId(ronse, 2), linkId: 'link-new' as typeof second.linkId };
    const replaces = asked(OCTOBER, {
      ...{ type: 'ReplaceContact', participantId: ronse, contactId: contactId(ronse), replacement },
    });
    const bounces: DossierCommand = {
      ...{ type: 'ReportMailFailures', at: instant(OCTOBER) },
      mails: [{ mailKey: 'mail', contactId: contactId(gent) }],
    };
    const dossier = play(launched(), replaces, bounces);
    expect(reminded(dossier, gent, ronse)).toMatchObject([
      { participantId: gent, contactIds: [contactId(gent, 2)] },
      { participantId: ronse, contactIds: [contactId(ronse, 2)] },
    ]);
  });

  it('goes out while the round is open', () => {
    const closed = play(launched(), reaches(CLOSED), { type: 'CloseRound', at: instant(CLOSED), answers: [] });
    expect(rejectionOf(closed, { ...reminds(ronse), at: instant(CLOSED) })).toEqual({ code: 'RoundIsClosed' });
  });

  it('asks again who gave a condition that was refused', () => {
    const refuses = asked(OCTOBER, {
      ...{ type: 'DecideCondition', participantId: gent, rowId: 'row' as RowId, isAccepted: false },
      reasonTextId: reason,
    });
    const refused = play(launched(), says(gent, conditional), refuses);
    expect(reminded(refused, gent)).toMatchObject([{ contactIds: [contactId(gent), contactId(gent, 2)] }]);
    expect(rejectionOf(play(launched(), says(gent, conditional)), reminds(gent))?.code).toBe('NothingToRemind');
  });
});

test('what is asked of a stranger is refused', () => {
  const stranger = 'zele' as ParticipantId;
  const replies = asked(OCTOBER, { type: 'AnswerQuestion', participantId: stranger, answerTextId: reason });
  expect(rejectionOf(launched(), replies)).toEqual({ code: 'NotAParticipant', participantId: stranger });
  expect(rejectionOf(launched(), reminds(stranger))).toEqual({ code: 'NothingToRemind' });
});
