import type { DossierCommand, FailedMail } from '../dossier/commands';
import { aalst, asked, contactId, eventsOf, instant, launched, linkId, play } from '../dossier/dossier.fixtures';
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

describe('a failed mail of which the coordinator takes note', () => {
  const knowing = asked(OCTOBER, { type: 'AcknowledgeFailedMail', mailKey, isReachable: true });

  it('leaves its reader without mail, unless it is said that it gets mail all the same', () => {
    expect(reached(play(launched(), failing('refused'), acknowledges))).toEqual(['NothingToRemind']);
    const known = play(launched(), failing('refused'), knowing);
    expect(reached(known)).toEqual([contactId(aalst)]);
    expect(known.failedMails).toEqual({});
  });

  it('in a history of before the reasons can be said to arrive as well', () => {
    expect(reached(play(launched(), failing(), knowing))).toEqual([contactId(aalst)]);
  });
});

describe('a mail that is sent again', () => {
  const again = asked(OCTOBER, { type: 'SendMailAgain', mailKey });
  const sent = { type: 'MailSentAgain', mailKey, contactId: contactId(aalst), participantId: aalst };

  it.each(['refused', 'returned', 'gaveUp', 'unknown'] as const)(
    'after it failed (%s) is no task any more, and its reader is reminded again',
    (reason) => {
      const before = play(launched(), failing(reason));
      expect(eventsOf(before, again)).toContainEqual(expect.objectContaining(sent));
      expect(play(before, again).failedMails).toEqual({});
      expect(play(before, again).doubtfulMails ?? []).toEqual([]);
      expect(reached(play(before, again))).toEqual([contactId(aalst)]);
    },
  );

  it('and fails once more is a task once more', () => {
    const twice = play(launched(), failing('refused'), again, failing('refused'));
    expect(twice.failedMails).toEqual({ [mailKey]: contactId(aalst) });
    expect(reached(twice)).toEqual(['NothingToRemind']);
  });

  it('is one that failed: any other is refused, and so is the second press', () => {
    const refusal = { accepted: false, rejection: { code: 'NoFailedMail', mailKey } };
    expect(decide(again, launched())).toEqual(refusal);
    const pressedAgain = asked(OCTOBER, { type: 'SendMailAgain', mailKey });
    expect(decide(pressedAgain, play(launched(), failing('refused'), again))).toEqual(refusal);
  });

  it('goes to nobody who was dropped meanwhile', () => {
    const dropped = asked(OCTOBER, { type: 'DropParticipant', participantId: aalst, reasonTextId: 'r' as never });
    const rejection = { code: 'NotAContact', participantId: aalst };
    expect(decide(again, play(launched(), failing('refused'), dropped))).toEqual({ accepted: false, rejection });
  });

  it('can be one to the own people', () => {
    const own: FailedMail = { mailKey, contactId: null, reason: 'refused' };
    const failed = play(launched(), { type: 'ReportMailFailures', at: instant(OCTOBER), mails: [own] });
    const event = { type: 'MailSentAgain', mailKey, contactId: null, participantId: null };
    expect(eventsOf(failed, again)).toContainEqual(expect.objectContaining(event));
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
        ...{
          channel: linkId(aalst),
          linkId: linkId(aalst),
          enteredBy: null,
          textVersionId: 'text-1' as never,
          receivedAt: instant(OCTOBER),
        },
        reply: { kind: 'question', textId: 'q' as never },
      },
    ],
  };
}
