import type { DossierCommand, FailedMail } from '../dossier/commands';
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

/** Of a mail that may have arrived it can be told later that it did not. */
function isNews({ failedMails, doubtfulMails }: Dossier, mailKey: string, reason: FailedMail['reason']): boolean {
  const isDoubtOver = reason !== 'unknown' && doubtfulMails?.includes(mailKey) === true;
  return failedMails[mailKey] === undefined || isDoubtOver;
}

function newFailures(
  command: Extract<DossierCommand, { type: 'ReportMailFailures' }>,
  dossier: Dossier,
): readonly EventOf<'MailFailed'>[] {
  return command.mails
    .filter(({ mailKey, reason }) => isNews(dossier, mailKey, reason))
    .map(({ mailKey, contactId, reason }) => {
      const participant = Object.values(dossier.participants).find((one) =>
        one.contacts.some((contact) => contact.contactId === contactId),
      );
      const about = { mailKey, contactId, participantId: participant?.id ?? null };
      return { at: command.at, type: 'MailFailed', ...about, ...(reason !== undefined && { reason }) };
    });
}
