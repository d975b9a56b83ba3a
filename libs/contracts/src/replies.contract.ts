import { z } from 'zod';
import {
  dateSchema,
  idSchema,
  organSchema,
  shownInstantSchema,
  statusSchema,
  typedTextSchema,
} from './values.contract';

const WISHES = ['agree', 'agreeWithCondition', 'decline', 'namedDay', 'question'] as const;

/** A reply by mail, or an absence that names a colleague: a proposal to the coordinator that counts for nothing by itself. */
export const replySchema = z
  .object({
    id: idSchema,
    kind: z.enum(['reply', 'autoReply']),
    status: statusSchema,
    received: shownInstantSchema,
    from: z.string(),
    subject: z.string(),
    /** Without what was quoted. */
    words: z.string(),
    fullText: z.string(),
    /** The mail of ours that it answers; null: not known. */
    mail: z.object({ id: idSchema, subject: z.string() }).nullable(),
    dossier: z.object({ id: idSchema, number: z.string(), title: z.string() }).nullable(),
    participant: z.object({ id: idSchema, name: z.string() }).nullable(),
    contact: z.object({ name: z.string(), function: z.string() }).nullable(),
    /** What the words seem to say: `kind` null leaves the reading to a person. */
    proposal: z.object({
      kind: z.enum(WISHES).nullable(),
      text: z.string(),
      sentence: z.string().nullable(),
      organ: organSchema.nullable(),
      on: dateSchema.nullable(),
    }),
    /** Why somebody should read it herself, in sentences. */
    doubts: z.array(z.string()),
    /** How it was found, from whom it comes, and what the mail server says of that. */
    checks: z.array(z.string()),
    attachments: z.array(z.object({ name: z.string(), sizeText: z.string() })),
    /** For an absence: the colleague whom it names, at the same organisation. */
    colleague: z.string().nullable(),
    /** What was done with it, by whom and why; null while it is open. */
    handledText: z.string().nullable(),
    /** Why an answer from it is entered by hand, as a beginning. */
    why: z.string(),
    sha256: z.string(),
  })
  .meta({ id: 'Reply' });

/** `GET /dossiers/:id/replies`: open ones first, the newest first. */
export const replyListSchema = z.object({ replies: z.array(replySchema) }).meta({ id: 'ReplyList' });

/** `GET /replies/unassigned`: what belongs to no dossier yet, with where it could belong, the likeliest first. */
export const unassignedListSchema = z
  .object({
    replies: z.array(
      replySchema.extend({ candidates: z.array(z.object({ participantId: idSchema, text: z.string() })) }),
    ),
  })
  .meta({ id: 'UnassignedList' });

/** `POST /replies/:id/dismissals`: nothing is done with it, and why. */
export const dismissReplySchema = z.object({ reason: typedTextSchema }).meta({ id: 'DismissReply' });
/** `POST /replies/:id/assignments`: it belongs to this participant. */
export const assignReplySchema = z.object({ participantId: idSchema }).meta({ id: 'AssignReply' });
export const replyDoneSchema = z.object({ text: z.string() }).meta({ id: 'ReplyDone' });

export type Reply = z.infer<typeof replySchema>;
export type ReplyList = z.infer<typeof replyListSchema>;
export type UnassignedList = z.infer<typeof unassignedListSchema>;
export type DismissReply = z.infer<typeof dismissReplySchema>;
export type AssignReply = z.infer<typeof assignReplySchema>;
export type ReplyDone = z.infer<typeof replyDoneSchema>;
