import type { CoordinatorCommand } from '../dossier/commands';
import type { Dossier } from '../dossier/dossier';
import type { EventOf } from '../dossier/events';
import type { DecideResult } from '../dossier/outcome';
import { accepted, refused } from '../dossier/outcome';
import type { Rejection } from '../dossier/rejections';
import type { Instant } from '../primitives/instant';

type Command<Type extends CoordinatorCommand['type']> = Extract<CoordinatorCommand, { type: Type }> & {
  readonly at: Instant;
};

/** The coordinator knows that a mail did not arrive, and needs no task about it any more. */
export function acknowledgeFailedMail(command: Command<'AcknowledgeFailedMail'>, dossier: Dossier): DecideResult {
  const { at, by, mailKey, isReachable } = command;
  if (dossier.failedMails[mailKey] === undefined) return refused({ code: 'NoFailedMail', mailKey });
  const said = isReachable === true ? { isReachable } : {};
  return accepted({ at, type: 'FailedMailAcknowledged', by, mailKey, ...said });
}

/** The coordinator has a mail leave once more that failed, or of which nobody knows whether it arrived. */
export function sendMailAgain({ at, by, mailKey }: Command<'SendMailAgain'>, dossier: Dossier): DecideResult {
  const reader = readerOf(dossier, mailKey);
  return 'code' in reader ? refused(reader) : accepted({ at, type: 'MailSentAgain', by, mailKey, ...reader });
}

/** Whether `SendMailAgain` would be accepted of this mail. */
export function canSendAgain(dossier: Dossier, mailKey: string): boolean {
  return dossier.stage === 'running' && !('code' in readerOf(dossier, mailKey));
}

/** For whom a mail was that waits for a coordinator; a refusal when nothing waits, or when that person left. */
function readerOf(
  { failedMails, participants }: Dossier,
  mailKey: string,
): Pick<EventOf<'MailSentAgain'>, 'contactId' | 'participantId'> | Rejection {
  const contactId = failedMails[mailKey];
  if (contactId === undefined) return { code: 'NoFailedMail', mailKey };
  if (contactId === null) return { contactId, participantId: null };
  const its = Object.values(participants).filter(({ contacts }) => contacts.some((one) => one.contactId === contactId));
  const now = its.find(
    ({ isDropped, contacts }) => !isDropped && contacts.some((one) => one.contactId === contactId && one.isLive),
  );
  const participantId = (now ?? its[0])?.id ?? null;
  if (participantId === null) return { code: 'NoFailedMail', mailKey };
  return now === undefined ? { code: 'NotAContact', participantId } : { contactId, participantId };
}
