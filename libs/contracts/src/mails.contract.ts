import { z } from 'zod';
import { idSchema, pageQuerySchema, shownInstantSchema, statusSchema } from './values.contract';

export const mailStateSchema = z.enum(['planned', 'sending', 'sent', 'skipped', 'failed', 'unknown']);

/** `GET /mails` (Post) and `GET /dossiers/:id/mails`. */
export const mailQuerySchema = pageQuerySchema.extend({
  state: mailStateSchema.optional(),
  participantId: idSchema.optional(),
});

export const mailRowSchema = z
  .object({
    id: idSchema,
    dossier: z.object({ id: idSchema, number: z.string(), title: z.string() }).nullable(),
    participant: z.object({ id: idSchema, name: z.string() }).nullable(),
    kind: z.string(),
    kindText: z.string(),
    to: z.object({ name: z.string(), function: z.string().nullable(), email: z.string() }),
    subject: z.string(),
    state: mailStateSchema,
    /** `vertrekt ma 9 december, 9.00 uur`, `verstuurd …`, `niet aangekomen`: what became of it in a word and in a sentence. */
    status: statusSchema,
    statusText: z.string(),
    when: shownInstantSchema,
    mailKey: z.string(),
  })
  .meta({ id: 'MailRow' });

export const mailListSchema = z
  .object({
    mails: z.array(mailRowSchema),
    total: z.number().int(),
    next: z.string().nullable(),
    counts: z.object({ planned: z.number().int(), sent: z.number().int(), failed: z.number().int() }),
    sentence: z.string(),
  })
  .meta({ id: 'MailList' });

/** `PUT /mails/pause`. */
export const mailPauseFormSchema = z
  .object({ reason: z.string().trim().min(1).max(300) })
  .meta({ id: 'MailPauseForm' });

/** `GET`, `PUT` and `DELETE /mails/pause`. */
export const mailPauseSchema = z
  .object({
    /** Null: mail leaves. */
    pause: z
      .object({ since: shownInstantSchema, reason: z.string(), by: z.string(), waiting: z.number().int() })
      .nullable(),
  })
  .meta({ id: 'MailPause' });

export type MailPauseForm = z.infer<typeof mailPauseFormSchema>;
export type MailPause = z.infer<typeof mailPauseSchema>;

/** `GET /mails/:id`: the mail as sent, with the words `persoonlijke link` where the link stood. */
export const mailPageSchema = mailRowSchema
  .extend({
    messageId: z.string(),
    /** SHA-256 of the exact bytes that left; null while it has not. */
    sha256: z.string().nullable(),
    /** It failed, or nobody knows whether it arrived, and the command `SendMailAgain` can have it leave once more. */
    canBeSentAgain: z.boolean(),
    attempts: z.number().int(),
    /** The relay's last answer; null when there was none. */
    lastResponse: z.string().nullable(),
    /** Reports, automatic answers and replies that came back to this mail's return address, the last first. */
    cameBack: z.array(
      z.object({
        id: idSchema,
        kind: z.enum(['bounce', 'delay', 'autoReply', 'reply']),
        kindText: z.string(),
        when: shownInstantSchema,
        from: z.string(),
        subject: z.string(),
        text: z.string(),
        /** `5.1.1: user unknown`: status and words of the other mail server; null outside reports. */
        report: z.string().nullable(),
      }),
    ),
    text: z.string(),
    /** A whole HTML document, to be shown in a sandboxed frame (`srcdoc`). */
    html: z.string(),
    /** The due day that went with it as `uiterste-dag.ics` (RFC 5545); null: none. */
    calendar: z.string().nullable(),
  })
  .meta({ id: 'MailPage' });

export type MailState = z.infer<typeof mailStateSchema>;
export type MailQuery = z.infer<typeof mailQuerySchema>;
export type MailRow = z.infer<typeof mailRowSchema>;
export type MailList = z.infer<typeof mailListSchema>;
export type MailPage = z.infer<typeof mailPageSchema>;
