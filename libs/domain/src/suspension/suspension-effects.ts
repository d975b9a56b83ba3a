import type { Happening } from '../dossier/contact-effects';
import { tell } from '../dossier/contact-effects';
import type { Effect } from '../dossier/effect';
import type { EventOf } from '../dossier/events';
import { addMinutes } from '../primitives/instant';

/** So long a press that was a mistake can be taken back before anybody reads of it; ours. */
const CAN_BE_UNDONE_MINUTES = 5;

/** To everybody who still has to answer: the clock stands still. */
export function tellOfSuspension(happening: Happening, event: EventOf<'ClockSuspended'>): readonly Effect[] {
  const { on: since, cause } = event;
  return event.told.flatMap(({ participantId, contactIds }) =>
    contactIds.map((contactId) =>
      afterAWhile(tell(happening, { participantId, contactId }, { kind: 'clockSuspended', since, cause })),
    ),
  );
}

/** To everybody who still has to answer: it runs again, and until when. */
export function tellOfResumption(happening: Happening, event: EventOf<'ClockResumed'>): readonly Effect[] {
  const { since } = event;
  return event.told.flatMap(({ participantId, contactIds, from, to }) =>
    contactIds.map((contactId) =>
      afterAWhile(tell(happening, { participantId, contactId }, { kind: 'clockResumed', since, from, to })),
    ),
  );
}

function afterAWhile(mail: Effect): Effect {
  return { ...mail, notBefore: addMinutes(mail.notBefore, CAN_BE_UNDONE_MINUTES) };
}
