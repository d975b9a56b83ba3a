import {
  agreedByTwo,
  agrees,
  asked,
  contactId,
  gent,
  instant,
  launched,
  play,
  reaches,
  reason,
  ronse,
} from '../dossier/dossier.fixtures';
import type { MailToSend } from './skip-reason';
import { skipReasonOf } from './skip-reason';

const open = launched();

function mail(change: Partial<MailToSend> = {}): MailToSend {
  return {
    kind: 'reminder',
    participantId: gent,
    contactId: contactId(gent),
    isLinkRevoked: false,
    hasNewAnswer: false,
    hasMovedDate: false,
    isUndone: false,
    hasNewerReminder: false,
    isCodeOver: false,
    now: instant('2019-09-02T09:00:00.000Z'),
    ...change,
  };
}

describe('a planned mail that has become pointless does not leave', () => {
  test('a reminder to who still has to answer leaves', () => {
    expect(skipReasonOf(open, mail())).toBeNull();
  });

  test('who answered is not reminded, whether the answer is applied or still waits', () => {
    const answered = play(open, agrees({ who: gent, at: '2019-09-02T08:00:00.000Z' }));
    expect(skipReasonOf(answered, mail())).toBe('answered');
    expect(skipReasonOf(open, mail({ hasNewAnswer: true }))).toBe('answered');
  });

  test('of several overdue reminders only the newest leaves', () => {
    expect(skipReasonOf(open, mail({ hasNewerReminder: true }))).toBe('superseded');
  });

  test('a reminder that names a date that was moved does not leave', () => {
    expect(skipReasonOf(open, mail({ hasMovedDate: true }))).toBe('dateMoved');
    expect(skipReasonOf(open, mail({ hasMovedDate: true, kind: 'invitation' }))).toBeNull();
  });

  test('nobody is reminded of a round that is over, which is no answer', () => {
    const over = play(agreedByTwo(), reaches('2020-01-16T00:00:00.000Z'), {
      type: 'CloseRound',
      at: instant('2020-01-16T00:00:01.000Z'),
      answers: [],
    });
    expect(skipReasonOf(over, mail({ participantId: ronse, contactId: contactId(ronse) }))).toBe('roundClosed');
  });

  test('a link that was replaced is not sent any more, but its holder hears that the participant was dropped', () => {
    expect(skipReasonOf(open, mail({ isLinkRevoked: true, kind: 'invitation' }))).toBe('contactReplaced');
    expect(skipReasonOf(open, mail({ isLinkRevoked: true, kind: 'participantDropped' }))).toBeNull();
  });

  test('a dropped participant gets nothing but the farewell', () => {
    const dropped = play(
      open,
      asked('2019-09-01T08:00:00.000Z', { type: 'DropParticipant', participantId: ronse, reasonTextId: reason }),
    );
    const toRonse = { participantId: ronse, contactId: contactId(ronse) };
    expect(skipReasonOf(dropped, mail({ ...toRonse, kind: 'invitation' }))).toBe('participantDropped');
    expect(skipReasonOf(dropped, mail({ ...toRonse, kind: 'participantDropped' }))).toBeNull();
  });

  test('after the end of the dossier only its farewells leave', () => {
    const withdrawn = play(
      agreedByTwo(),
      asked('2019-10-03T08:00:00.000Z', { type: 'WithdrawDossier', reasonTextId: reason }),
    );
    expect(skipReasonOf(withdrawn, mail({ kind: 'correction' }))).toBe('dossierClosed');
    expect(skipReasonOf(withdrawn, mail({ kind: 'dossierWithdrawn' }))).toBeNull();
    expect(skipReasonOf(withdrawn, mail({ kind: 'receipt' }))).toBeNull();
  });
});
