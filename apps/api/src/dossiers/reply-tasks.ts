import type { DossierTask } from '@penhouder/contracts';
import type { Dossier } from '@penhouder/domain';
import { say } from '@penhouder/letters';
import type { ReplyRow } from '@penhouder/persistence';
import { wishText } from '../replies/reply-model';
import { replaceContactCommand } from './participant-commands';
import type { Viewpoint } from './shown';

/**
 * Mail of people that waits for a coordinator: a reply to look at, and an absence that names a colleague. Nothing of it is
 * known to the core, because nothing of it counts; so these are read beside its state.
 */
export function replyTasks(replies: readonly ReplyRow[], dossier: Dossier, { language }: Viewpoint): DossierTask[] {
  return replies
    .filter(({ state }) => state === 'open')
    .map((row) => ({
      key: `${row.kind}:${row.id}`,
      kind: row.kind === 'reply' ? 'readReply' : 'readAbsence',
      ...wordsOf(row, language),
      due: null,
      isLate: false,
      participantId: row.participantId,
      stepId: null,
      command: row.kind === 'reply' ? null : replacement(row, dossier, language),
      elsewhere: null,
    }));
}

function wordsOf(row: ReplyRow, language: Viewpoint['language']): Pick<DossierTask, 'text' | 'detail'> {
  const from = row.fromAddress;
  if (row.kind === 'reply') {
    const values = { from, unit: row.unitName ?? from, wish: wishText(row.reading, language) };
    return { text: say(language, 'replyTasks.reply', values), detail: say(language, 'replyTasks.replyDetail', values) };
  }
  const values = { from: row.contactName ?? from, colleague: row.reading.colleague ?? '' };
  return {
    text: say(language, 'replyTasks.absence', values),
    detail: say(language, 'replyTasks.absenceDetail', values),
  };
}

/** To put the colleague in the place of who is away; null once that contact is no longer asked. */
function replacement(row: ReplyRow, dossier: Dossier, language: Viewpoint['language']): DossierTask['command'] {
  const participant = row.participantId === null ? undefined : dossier.participants[row.participantId];
  const contact = participant?.contacts.find(({ contactId, isLive }) => isLive && contactId === row.contactId);
  if (participant === undefined || contact === undefined) return null;
  const about = { participantId: participant.id, contactId: contact.contactId, slot: contact.slot };
  return replaceContactCommand(dossier, participant, { about, language });
}
