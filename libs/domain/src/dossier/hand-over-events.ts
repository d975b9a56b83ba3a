import type { ContactId, ParticipantId, RowId, TextId, UserId } from '../primitives/ids';
import type { NewContact } from './commands';

/** What can happen when the holder of a link names a colleague to take over. */
export type HandOverEvents =
  | {
      /** A colleague outside the organisation's mail domain was named; nothing changes until the coordinator decides. */
      readonly type: 'HandOverAsked';
      readonly participantId: ParticipantId;
      readonly contactId: ContactId;
      readonly rowId: RowId;
      readonly replacement: NewContact;
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
    };
