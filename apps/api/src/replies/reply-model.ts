import type { Reply } from '@penhouder/contracts';
import type { Language } from '@penhouder/domain';
import { formatDate, formatInstant, organInSentence, say } from '@penhouder/letters';
import type { ReplyRow } from '@penhouder/persistence';
import { shownInstant } from '../dossiers/shown';
import { sizeText } from '../files/to-stored-file';
import { whenKnown } from '../when-known';

const TONES = { open: 'hold', taken: 'done', dismissed: 'wait' } as const;

/** A reply with everything that is known of it, in the reader's language. */
export function replyModel(row: ReplyRow, language: Language): Reply {
  const { reading } = row;
  const { wish, sentence, organ, on } = reading;
  return {
    id: row.id,
    kind: row.kind,
    status: { code: row.state, word: say(language, `replyStates.${row.state}`), tone: TONES[row.state] },
    received: shownInstant(row.receivedAt, language),
    from: row.fromAddress,
    subject: row.subject,
    words: reading.ownWords,
    fullText: row.text,
    ...aboutOf(row),
    proposal: { kind: wish, text: wishText(reading, language), sentence, organ, on },
    doubts: reading.doubts.map((doubt) => say(language, `replyDoubts.${doubt}`)),
    checks: checksOf(row, language),
    attachments: reading.attachments.map(({ name, bytes }) => ({ name, sizeText: sizeText(bytes, language) })),
    colleague: reading.colleague,
    handledText: handledText(row, language),
    why: say(language, 'replyTasks.paperWhy', {
      from: row.fromAddress,
      when: formatInstant(row.receivedAt, language),
    }),
    sha256: row.sha256,
  };
}

function aboutOf(row: ReplyRow): Pick<Reply, 'mail' | 'dossier' | 'participant' | 'contact'> {
  const { dossierNumber, dossierTitle, mailSubject, unitName, contactName, contactFunction } = row;
  return {
    mail: whenKnown(row.mailId, (id) => ({ id, subject: mailSubject ?? '' })),
    dossier: whenKnown(row.dossierId, (id) => ({ id, number: dossierNumber ?? '', title: dossierTitle ?? '' })),
    participant: whenKnown(row.participantId, (id) => ({ id, name: unitName ?? '' })),
    contact: whenKnown(contactName, (name) => ({ name, function: contactFunction ?? '' })),
  };
}

/** `gaat akkoord`, or that a person has to read it. */
export function wishText({ wish, organ, on }: ReplyRow['reading'], language: Language): string {
  if (wish === null) return say(language, 'replyWishes.none');
  const named =
    on === null || organ === null
      ? { organ: '', day: '' }
      : { organ: organInSentence(organ, language), day: formatDate(on, language) };
  return say(language, `replyWishes.${wish}`, named);
}

function checksOf({ foundBy, kind, reading }: ReplyRow, language: Language): string[] {
  const found = whenKnown(foundBy, (way) => say(language, `replyFound.${way}`));
  if (kind === 'autoReply') return found === null ? [] : [found];
  return [
    say(language, `replySenders.${reading.sender}`),
    say(language, `replyAuthentications.${reading.authentication}`),
    ...(found === null ? [] : [found]),
  ];
}

function handledText({ state, handledByName, handledAt, reason }: ReplyRow, language: Language): string | null {
  if (state === 'open') return null;
  const when = handledAt === null ? null : formatInstant(handledAt, language);
  const by = [say(language, `replyStates.${state}`), handledByName, when].filter((part) => part !== null).join(', ');
  return reason === null ? by : `${by}: ${reason}`;
}
