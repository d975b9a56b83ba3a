import type { DossierCommand } from '../dossier/commands';
import type { Dossier } from '../dossier/dossier';
import type { DossierEvent, EventOf } from '../dossier/events';
import { evolve } from '../dossier/evolve';
import { rungsAfterFailures } from '../reminders/escalation';

/** Mails that will not arrive any more, each once, with whom they were for, and the second channel. Never refused. */
export function mailFailures(
  command: Extract<DossierCommand, { type: 'ReportMailFailures' }>,
  dossier: Dossier,
): readonly DossierEvent[] {
  if (dossier.stage !== 'running') return [];
  const failed = newFailures(command, dossier);
  return [...failed, ...rungsAfterFailures(failed.reduce(evolve, dossier), failed, command.at)];
}

function newFailures(
  command: Extract<DossierCommand, { type: 'ReportMailFailures' }>,
  dossier: Dossier,
): readonly EventOf<'MailFailed'>[] {
  return command.mails
    .filter(({ mailKey }) => dossier.failedMails[mailKey] === undefined)
    .map(({ mailKey, contactId }) => {
      const participant = Object.values(dossier.participants).find((one) =>
        one.contacts.some((contact) => contact.contactId === contactId),
      );
      return { at: command.at, type: 'MailFailed', mailKey, contactId, participantId: participant?.id ?? null };
    });
}
