import type { MailFailure } from '../mails/address-fault';
import type { ContactId, ParticipantId, UserId } from '../primitives/ids';

/** What became of mails that did not arrive, or may not have. */
export type MailEvent =
  | {
      readonly type: 'MailFailed';
      readonly mailKey: string;
      readonly contactId: ContactId | null;
      readonly participantId: ParticipantId | null;
      /** Absent: before it was told. */
      readonly reason?: MailFailure;
    }
  | {
      readonly type: 'FailedMailAcknowledged';
      readonly by: UserId;
      readonly mailKey: string;
      /** The coordinator knows that its reader gets mail all the same. Absent: nothing was said of that. */
      readonly isReachable?: true;
    }
  | {
      /** The same words leave once more, as a mail of its own. */
      readonly type: 'MailSentAgain';
      readonly by: UserId;
      /** Of the mail that failed, or of which nobody knows whether it arrived. */
      readonly mailKey: string;
      /** Null: it is for somebody of the lead body. */
      readonly contactId: ContactId | null;
      readonly participantId: ParticipantId | null;
    };
