import type { ContactId, ParticipantId, RowId, TextId, UserId } from '../primitives/ids';
import type { NewContact } from './commands';
import type { AbsenceDays } from './participant';

/** What can happen when the holder of a link names a colleague to take over. */
export type HandOverEvents =
  | {
      /** A colleague outside the organisation's mail domain was named; nothing changes until the coordinator decides. */
      readonly type: 'HandOverAsked';
      readonly participantId: ParticipantId;
      readonly contactId: ContactId;
      readonly rowId: RowId;
      readonly replacement: NewContact;
      /** Only as a substitute on these days. Absent: for good. */
      readonly days?: AbsenceDays;
    }
  | {
      readonly type: 'HandedOver';
      readonly participantId: ParticipantId;
      readonly contactId: ContactId;
      readonly rowId: RowId;
      readonly replacement: NewContact;
      /** The coordinator who agreed; null: it needed nobody. */
      readonly by: UserId | null;
      readonly reasonTextId: TextId | null;
      /** Nothing is asked of the participant any more: the colleague is not invited. Absent: no. */
      readonly isTakingOver?: true;
    }
  | {
      readonly type: 'HandOverRefused';
      readonly by: UserId;
      readonly participantId: ParticipantId;
      readonly contactId: ContactId;
      readonly colleagueId: ContactId;
      readonly rowId: RowId;
      readonly reasonTextId: TextId;
      readonly days?: AbsenceDays;
    }
  | {
      /** A contact is away; the substitute answers and is reminded on those days. The link of who is away stays alive. */
      readonly type: 'SubstituteNamed';
      readonly participantId: ParticipantId;
      readonly contactId: ContactId;
      readonly substitute: NewContact;
      readonly days: AbsenceDays;
      /** The coordinator who named or agreed; null: it needed nobody. */
      readonly by: UserId | null;
      /** The row in which the holder of the link named the substitute; null: the coordinator did. */
      readonly rowId: RowId | null;
    }
  | {
      /** The last day of an absence moved, or it ended at once. */
      readonly type: 'AbsenceChanged';
      readonly by: UserId;
      readonly participantId: ParticipantId;
      readonly contactId: ContactId;
      readonly substituteId: ContactId;
      readonly days: AbsenceDays;
    };
