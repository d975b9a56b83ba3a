import type { Rung } from '../calls/call-rules';
import type { ContactId, ParticipantId, TextId, UserId } from '../primitives/ids';
import type { Instant } from '../primitives/instant';
import type { NewContact } from './commands';
import type { Slot } from './dossier';

/** What can happen when a participant stays silent, or its mail does not arrive, under a call with a ladder. */
export type EscalationEvents =
  | {
      /** A rung was reached. Whoever stands on it is looked up in the address book after this; a call by phone waits at once. */
      readonly type: 'EscalationReached';
      readonly participantId: ParticipantId;
      readonly rung: Rung;
      readonly because: 'silence' | 'mailFailed';
      /** The signature that is missing; a second person is asked for it. */
      readonly slot: Slot;
      /** When a mail of this rung may leave. */
      readonly sendAt: Instant;
    }
  | {
      readonly type: 'SecondPersonAsked';
      readonly participantId: ParticipantId;
      readonly contact: NewContact;
      readonly sendAt: Instant;
    }
  | {
      readonly type: 'BoardMemberTold';
      readonly participantId: ParticipantId;
      readonly contactId: ContactId;
      readonly sendAt: Instant;
    }
  | {
      /** The address book has nobody for this rung: a call by phone waits instead. */
      readonly type: 'EscalationFoundNobody';
      readonly participantId: ParticipantId;
      readonly rung: Rung;
    }
  | {
      readonly type: 'PhoneCallRecorded';
      readonly by: UserId;
      readonly participantId: ParticipantId;
      readonly noteTextId: TextId | null;
    };
