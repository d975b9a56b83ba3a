import type { CoordinatorCommand } from '../dossier/commands';
import type { Dossier } from '../dossier/dossier';
import type { DecideResult } from '../dossier/outcome';
import { accepted, refused } from '../dossier/outcome';
import { namingProblem, substituteNamed } from './absences';
import { successionOf, withParticipant } from '../dossier/participants';
import type { Instant } from '../primitives/instant';

type Command = Extract<CoordinatorCommand, { type: 'DecideHandOver' }> & { readonly at: Instant };

/**
 * The coordinator agrees or not that somebody outside the organisation's own mail domain takes over, or stands in for some days. Refused, the link
 * of whoever asked stays as it is.
 */
export function decideHandOver(command: Command, dossier: Dossier): DecideResult {
  const { at, by, participantId, rowId, isAgreed, reasonTextId } = command;
  return withParticipant(dossier, participantId, (participant) => {
    const asked = participant.handOvers?.find((one) => one.rowId === rowId);
    const old = participant.contacts.find((contact) => contact.contactId === asked?.contactId && contact.isLive);
    if (asked === undefined || old === undefined) return refused({ code: 'NoHandOver', rowId });
    const { contactId, replacement } = asked;
    const about = { at, by, participantId, contactId, rowId, reasonTextId };
    const { days } = asked;
    const forDays = days === undefined ? {} : { days };
    if (!isAgreed)
      return accepted({ ...about, type: 'HandOverRefused', colleagueId: replacement.contactId, ...forDays });
    if (days !== undefined) {
      const naming = { at, contactId, substitute: replacement, days };
      const problem = namingProblem(participant, naming);
      return problem === null ? accepted(substituteNamed(participant, naming, { by, rowId })) : refused(problem);
    }
    const { isTakingOver, invitation } = successionOf(dossier, participant, { at, old, replacement });
    return accepted({ ...about, type: 'HandedOver', replacement, ...isTakingOver }, ...invitation);
  });
}
