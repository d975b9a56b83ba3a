import { z } from 'zod';
import { ownTextSchema } from './dossier-texts.contract';
import { draftParticipantSchema } from './drafts.contract';
import { dateSchema, idSchema, organSchema, slotSchema, typedTextSchema } from './values.contract';

const participantId = idSchema;
const reason = typedTextSchema;
const note = typedTextSchema.nullable();

/** What a coordinator asks about those who take part, and about what they answered. */
export const participantCommands = [
  z.object({ type: z.literal('ExtendParticipant'), participantId, on: dateSchema, reason }),
  z.object({
    /** With the same fields as at launch; `GET /dossiers/:id/candidates/:unitId` says which figures and kinds to ask. */
    type: z.literal('AddParticipant'),
    ...draftParticipantSchema.shape,
    reason,
  }),
  z.object({ type: z.literal('DropParticipant'), participantId, reason }),
  z.object({
    /** After a merger the participant stands in another open dossier of the same call too, and stays in both. */
    type: z.literal('KeepDouble'),
    participantId,
    otherDossierId: idSchema,
    reason,
  }),
  z.object({
    type: z.literal('ReplaceContact'),
    participantId,
    contactId: idSchema,
    replacementContactId: idSchema,
  }),
  z.object({
    /** The contact is away on these days, both included, and somebody of the same organisation stands in. */
    type: z.literal('NameSubstitute'),
    participantId,
    contactId: idSchema,
    substituteContactId: idSchema,
    from: dateSchema,
    until: dateSchema,
  }),
  z.object({
    /** The absence that begins on `from` gets another last day; null: it ends now. */
    type: z.literal('ChangeAbsence'),
    participantId,
    contactId: idSchema,
    from: dateSchema,
    until: dateSchema.nullable(),
  }),
  z.object({
    type: z.literal('DecideCondition'),
    participantId,
    rowId: idSchema,
    isAccepted: z.boolean(),
    reason: typedTextSchema.nullable(),
  }),
  z.object({
    /** A municipality wants to hand over to somebody outside its own mail domain; the reason stands in the mails. */
    type: z.literal('DecideHandOver'),
    participantId,
    rowId: idSchema,
    isAgreed: z.boolean(),
    reason,
  }),
  z.object({ type: z.literal('SettleConflict'), participantId, slot: slotSchema, rowId: idSchema, reason }),
  z.object({ type: z.literal('AnswerQuestion'), participantId, answer: typedTextSchema }),
  z.object({ type: z.literal('RemindNow'), participantIds: z.array(idSchema).max(400) }),
  z.object({
    /** The municipality takes its answer back. */
    type: z.literal('WithdrawSignOff'),
    participantId,
    on: dateSchema,
    reason,
  }),
  z.object({
    /** The decision behind the answer was undone, by the organ itself or by a higher authority. */
    type: z.literal('AnnulSignOff'),
    participantId,
    on: dateSchema,
    reason,
  }),
  z.object({
    type: z.literal('RecordNotTreated'),
    participantId,
    organ: organSchema,
    meetingOn: dateSchema,
    /** The new meeting; null while none is known. */
    nextOn: dateSchema.nullable(),
    note,
  }),
  z.object({
    type: z.literal('RecordRatification'),
    participantId,
    organ: organSchema,
    on: dateSchema,
    isRatified: z.boolean(),
    note,
  }),
  z.object({
    /** Three days that differ: when the organ decided, when its proof came, when it was signed. */
    type: z.literal('RecordProof'),
    participantId,
    decidedOn: dateSchema,
    provedOn: dateSchema.nullable(),
    signedOn: dateSchema.nullable(),
    fileId: idSchema.nullable(),
  }),
  z.object({ type: z.literal('RecordFunderTold'), participantId, note }),
  /** Somebody called a participant that stays silent. */
  z.object({ type: z.literal('RecordPhoneCall'), participantId, note }),
  z.object({
    /** Those who answered otherwise are asked again, because what they answered to changed. */
    type: z.literal('AskAgain'),
    participantIds: z.array(idSchema).max(400),
    reason,
  }),
  z.object({
    /** A new text, with placeholders, for everybody whose part changes by it; the others hear nothing. */
    type: z.literal('PublishText'),
    texts: z.array(ownTextSchema).min(1).max(2),
    /** Who signed the earlier declaration signs again, if it changes for them; false: for information. */
    needsSignature: z.boolean(),
    reason,
  }),
] as const;
