import type { OrganCode } from '../calls/call-rules';
import type { ContactId, ParticipantId, RowId, TextId, UserId } from '../primitives/ids';
import type { LocalDate } from '../primitives/instant';
import type { Slot } from './participant';

/** What the organ behind an answer did with it. */
export type OrganEvents =
  | {
      /** The municipality said by its link which organ decided what it answered, and when. */
      readonly type: 'OrganDecided';
      readonly participantId: ParticipantId;
      readonly slot: Slot;
      readonly contactId: ContactId;
      /** Under which it was given. */
      readonly rowId: RowId;
      /** The answer that was decided. */
      readonly decides: RowId;
      readonly organ: OrganCode;
      readonly on: LocalDate;
    }
  | {
      readonly type: 'OrganDidNotTreat';
      readonly by: UserId;
      readonly participantId: ParticipantId;
      readonly organ: OrganCode;
      readonly meetingOn: LocalDate;
      readonly nextOn: LocalDate | null;
      readonly noteTextId: TextId | null;
    }
  | {
      readonly type: 'SignOffRatified';
      readonly by: UserId;
      readonly participantId: ParticipantId;
      readonly organ: OrganCode;
      readonly on: LocalDate;
      readonly isAfterSubmission: boolean;
      readonly noteTextId: TextId | null;
    }
  | {
      readonly type: 'RatificationRefused';
      readonly by: UserId;
      readonly participantId: ParticipantId;
      readonly organ: OrganCode;
      readonly on: LocalDate;
      readonly isAfterSubmission: boolean;
      readonly noteTextId: TextId | null;
    };
