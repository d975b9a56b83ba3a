import type { DossierCommand } from '../dossier/commands';
import { aalst, asked, calendar, contactId, day, time } from '../dossier/dossier.fixtures';
import type { AbsenceDays } from '../dossier/dossier';
import { endOfDay, instantAt } from '../deadlines/working-calendar';
import type { ParticipantId } from '../primitives/ids';

const OCTOBER = '2019-10-01T09:00:00.000Z';

/** Whole days by the clock of the fixtures. */
export function daysOf(from: string, until: string): AbsenceDays {
  return {
    from: day(from),
    until: day(until),
    startsAt: instantAt(calendar, day(from), time('00:00')),
    endsAt: endOfDay(calendar, day(until)),
  };
}

/** The coordinator names a substitute for the first contact of a municipality, of Aalst unless another is named. */
export function namesFor(
  name: string,
  [from, until]: readonly [from: string, until: string],
  who: ParticipantId = aalst,
): DossierCommand {
  return asked(OCTOBER, {
    type: 'NameSubstitute',
    participantId: who,
    contactId: contactId(who),
    substitute: {
      contactId: name as never,
      slot: 1,
      linkId: `link-${name}` as never,
      textVersionId: `version-${who}` as never,
    },
    days: daysOf(from, until),
  });
}

/** The absence of the first contact of Aalst that begins on `from` gets another last day; null: it ends now. */
export function changesAbsence(from: string, until: string | null, at = OCTOBER): DossierCommand {
  const last = until ?? at.slice(0, 10);
  return asked(at, {
    type: 'ChangeAbsence',
    participantId: aalst,
    contactId: contactId(aalst),
    from: day(from),
    until: day(last),
    endsAt: endOfDay(calendar, day(last)),
    isAtOnce: until === null,
  });
}
