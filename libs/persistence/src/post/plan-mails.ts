import { createHash } from 'node:crypto';
import type { ContactId, DossierId, Instant, Language, LinkId, ParticipantId, UserId } from '@penhouder/domain';
import type { EntityManager } from 'typeorm';
import type { DigestPartKept } from '../entities/mail.entity';
import { newId } from '../ids/new-id';

/** A mail as it is planned: to whom, when, and its words with a placeholder for the personal link. */
export interface PlannedMail {
  /** Makes this mail happen once however often it is planned. */
  readonly mailKey: string;
  readonly kind: string;
  readonly participantId: ParticipantId | null;
  /** Exactly one of `contactId` and `userId` is given: the address is looked up while sending. */
  readonly contactId: ContactId | null;
  readonly userId: UserId | null;
  readonly linkId: LinkId | null;
  readonly signInLinkId: string | null;
  /** The code that it brings; absent in every other mail. */
  readonly signCodeId?: string;
  readonly language: Language;
  readonly subject: string;
  readonly textBody: string;
  readonly htmlBody: string;
  /** The due day for calendars, an attachment; null or absent: none. */
  readonly calendarPart?: string | null;
  /** What of it stands in a mail with other reminders to the same person; null or absent: it always leaves by itself. */
  readonly digestPart?: DigestPartKept | null;
  /** Mails of one conversation: reminders thread under their invitation. */
  readonly threadKey: string | null;
  /** The dossier's time; wall time for mail without a dossier. */
  readonly notBefore: Instant;
  /** Keep to the sending hours of a working day. */
  readonly isWindowed: boolean;
  /** Where an answer should go; absent: to the usual address. */
  readonly replyTo?: string;
}

export interface MailPlan {
  /** Null: sign-in mail. */
  readonly dossierId: DossierId | null;
  /** The event that causes the mails; absent for sign-in mail. */
  readonly sequence?: number;
  readonly mails: readonly PlannedMail[];
}

/** Writes planned mails in the transaction of what causes them and wakes the delivery loop when that commits. */
export async function planMails(manager: EntityManager, plan: MailPlan): Promise<void> {
  if (plan.mails.length === 0) return;
  const rows = plan.mails.map((mail) => ({ ...mail, id: newId(), messageId: messageIdOf(mail.mailKey) }));
  await manager.query(
    `with planned as (
       insert into mail (id, dedupe_key, dossier_id, participant_id, contact_id, user_id, link_id, sign_in_link_id, sign_code_id, kind, language,
         subject, text_body, html_body, calendar_part, digest_part, thread_key, not_before, is_windowed, message_id, reply_to, planned_sequence)
       select id, "mailKey", $1, "participantId", "contactId", "userId", "linkId", "signInLinkId", "signCodeId", kind, language,
         subject, "textBody", "htmlBody", "calendarPart", "digestPart", "threadKey", "notBefore", "isWindowed", "messageId", "replyTo", $2
       from json_to_recordset($3) as m(id uuid, "mailKey" text, "participantId" uuid, "contactId" uuid, "userId" uuid,
         "linkId" uuid, "signInLinkId" uuid, "signCodeId" uuid, kind text, language text, subject text, "textBody" text, "htmlBody" text, "calendarPart" text, "digestPart" jsonb,
         "threadKey" text, "notBefore" timestamptz, "isWindowed" boolean, "messageId" text, "replyTo" text)
       on conflict (dedupe_key) do nothing)
     select pg_notify('post', '')`,
    [plan.dossierId, plan.sequence ?? null, JSON.stringify(rows)],
  );
}

/** The left part of the `Message-ID`; frozen here, so that every attempt carries the same. The domain is added while sending. */
export function messageIdOf(mailKey: string): string {
  return `k.${createHash('sha256').update(mailKey).digest('hex').slice(0, 24)}`;
}
