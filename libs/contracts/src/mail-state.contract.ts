import { z } from 'zod';
import { idSchema, shownInstantSchema, statusSchema } from './values.contract';

/** `GET /mail-sender`: how mail leaves this installation, and what receivers find in DNS about it. */
export const mailSenderSchema = z
  .object({
    /** `Mail vertrekt als … door de mailserver van deze installatie.` */
    sentence: z.string(),
    /** What was looked up, together; or why nothing was. */
    checkedText: z.string(),
    /** SPF, DKIM, DMARC; empty when nothing was looked up. */
    findings: z.array(
      z.object({
        /** `SPF` */
        record: z.string(),
        status: statusSchema,
        text: z.string(),
        /** As it stands in DNS. */
        found: z.array(z.string()),
        /** The record that should stand there, to copy; null: what is there will do. */
        add: z.object({ name: z.string(), text: z.string() }).nullable(),
      }),
    ),
  })
  .meta({ id: 'MailSender' });

/** `GET /outages`: the times in which our own pages or mail were down, the newest first. */
export const outageListSchema = z
  .object({
    sentence: z.string(),
    outages: z.array(
      z.object({
        id: idSchema,
        kindText: z.string(),
        from: shownInstantSchema,
        /** Null: it goes on. */
        to: shownInstantSchema.nullable(),
        /** `6 uur`, or that it goes on. */
        lengthText: z.string(),
        /** What was seen of it, and how begin and end were measured. */
        measuredText: z.string(),
        /** The dossiers of this organisation to whose participants the time was given back. */
        credits: z.array(
          z.object({ dossier: z.object({ id: idSchema, number: z.string(), title: z.string() }), text: z.string() }),
        ),
      }),
    ),
  })
  .meta({ id: 'OutageList' });

export type MailSender = z.infer<typeof mailSenderSchema>;
export type OutageList = z.infer<typeof outageListSchema>;
