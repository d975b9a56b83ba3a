import type { DossierCommand, FailedMail } from '../dossier/commands';
import { aalst, asked, contactId, instant, launched, linkId, play } from '../dossier/dossier.fixtures';
import { decide } from '../dossier/decide';
import type { Dossier } from '../dossier/dossier';
import type { MailFailure } from './address-fault';

const OCTOBER = '2019-10-01T09:00:00.000Z';
const mailKey = 'invitation:1:aalst';

const failing = (reason?: MailFailure): DossierCommand => {
  const mail: FailedMail = { mailKey, contactId: contactId(aalst), ...(reason !== undefined && { reason }) };
  return { type: 'ReportMailFailures', at: instant(OCTOBER), mails: [mail] };
};
const acknowledges = asked(OCTOBER, { type: 'AcknowledgeFailedMail', mailKey });
const failed = (reason?: MailFailure): Dossier => play(launched(), failing(reason), acknowledges);

/** Whom a reminder by hand reaches. */
function reached(dossier: Dossier): readonly unknown[] {
  const decision = decide(asked(OCTOBER, { type: 'RemindNow', participantIds: [aalst] }), dossier);
  return decision.accepted
    ? decision.events.flatMap((event) => (event.type === 'SignOffReminderDue' ? event.contactIds : []))
    : [decision.rejection.code];
}

describe('a mail that failed', () => {
  it.each(['gaveUp', 'unknown'] as const)(
    'by no fault of the address (%s) keeps nobody from the next reminder',
    (reason) => {
      expect(reached(failed(reason))).toEqual([contactId(aalst)]);
    },
  );

  it.each(['refused', 'returned', undefined] as const)('for good (%s) ends the mail to that contact', (reason) => {
    expect(reached(failed(reason))).toEqual(['NothingToRemind']);
  });

  it('is a task whatever the reason', () => {
    for (const reason of ['refused', 'returned', 'gaveUp', 'unknown'] as const)
      expect(play(launched(), failing(reason)).failedMails).toEqual({ [mailKey]: contactId(aalst) });
  });

  it('is told as uncertain only while nobody knows whether it arrived', () => {
    expect(play(launched(), failing('unknown')).doubtfulMails).toEqual([mailKey]);
    expect(failed('unknown').doubtfulMails).toEqual([]);
    expect(play(launched(), failing('refused')).doubtfulMails).toBeUndefined();
  });
});

describe('a mail of which nobody knew whether it arrived', () => {
  it('and that comes back later ends the mail to that contact', () => {
    const back = play(launched(), failing('unknown'), failing('unknown'), failing('returned'));
    expect(back.doubtfulMails).toEqual([]);
    expect(reached(back)).toEqual(['NothingToRemind']);
  });
});

describe('a contact that gets no mail', () => {
  const question = (dossier: Dossier): Dossier =>
    play(
      dossier,
      ...[
        asksSomething(),
        asked(OCTOBER, { type: 'AnswerQuestion', participantId: aalst, answerTextId: 't' as never }),
      ],
    );

  it('gets it again once it was heard of by its link', () => {
    expect(reached(question(failed('returned')))).toEqual([contactId(aalst)]);
  });

  it('in a history of before the reasons stays as it was', () => {
    expect(reached(question(failed()))).toEqual(['NothingToRemind']);
  });
});

function asksSomething(): DossierCommand {
  return {
    type: 'ApplyAnswers',
    at: instant(OCTOBER),
    answers: [
      {
        ...{ rowId: 'row' as never, participantId: aalst, contactId: contactId(aalst), slot: 1 as const },
        ...{ channel: linkId(aalst), linkId: linkId(aalst), enteredBy: null, textVersionId: 'text-1' as never, receivedAt: instant(OCTOBER) },
        reply: { kind: 'question', textId: 'q' as never },
      },
    ],
  };
}
