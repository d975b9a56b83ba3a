import { z } from 'zod';
import { possibleCommandSchema } from './commands.contract';
import { participantRoleSchema } from './drafts.contract';
import { fileSchema } from './files.contract';
import {
  dateSchema,
  idSchema,
  languageSchema,
  organSchema,
  shownDateSchema,
  shownInstantSchema,
  slotSchema,
  statusSchema,
} from './values.contract';

/** One received answer with its evidence. `text` is what the signer typed. */
export const answerSchema = z
  .object({
    rowId: idSchema,
    slot: slotSchema,
    kind: z.enum([
      'agree',
      'agreeInPrinciple',
      'agreeWithCondition',
      'decline',
      'namedDay',
      'question',
      'handOver',
      'absence',
      'withdrawal',
    ]),
    /** `akkoord onder voorwaarde`. */
    kindText: z.string(),
    channel: z.enum(['link', 'paper']),
    /** `via de persoonlijke link` or `op papier, ingevoerd door …`. */
    channelText: z.string(),
    signer: z.object({ name: z.string(), function: z.string() }).nullable(),
    /** In what quality they signed: `waarnemend (wnd.)`; null: not said. */
    capacityText: z.string().nullable(),
    /** Above the signature: `Bij delegatie van …, op …`; null: it was not delegated. */
    delegationText: z.string().nullable(),
    /** Above the signature of a substitute: `Bij afwezigheid van …`; null: it stood in for nobody. */
    absenceText: z.string().nullable(),
    text: z.string().nullable(),
    why: z.string().nullable(),
    mandates: z.array(z.object({ id: z.string(), text: z.string(), isGiven: z.boolean() })),
    /** What was given with an agreement, in words: `Soort forfait`, `type 2`. */
    values: z.array(z.object({ code: z.string(), name: z.string(), value: z.string() })),
    organ: z.object({ code: organSchema, name: z.string(), on: shownDateSchema }).nullable(),
    /** What was added as proof: by the link, or by the coordinator who entered it. */
    papers: z.array(fileSchema),
    received: shownInstantSchema,
    isLate: z.boolean(),
    isCurrent: z.boolean(),
    /** Kept with its time while no code could be sent; the dossier hears of it once a code confirms it. */
    isUnconfirmed: z.boolean(),
    /** When a later code confirmed it; null for all that needed none. */
    confirmed: shownInstantSchema.nullable(),
    /** What was found of the PDF with which it was signed elsewhere, in words; empty for all others. */
    signedPdf: z.array(z.object({ name: z.string(), value: z.string() })),
    /** Why a kept answer does not count; null when it counts or may count. */
    uncountedText: z.string().nullable(),
    condition: z.enum(['none', 'open', 'accepted', 'refused']),
    evidence: z.object({ number: z.number().int(), hash: z.string() }),
    textVersion: z.object({ id: idSchema, sha256: z.string() }),
  })
  .meta({ id: 'Answer' });

/** A decision of an organ behind an agreement, and what was read where it is published. */
export const organDecisionSchema = z
  .object({
    id: idSchema,
    rowId: idSchema,
    organ: z.object({ code: organSchema, name: z.string() }),
    decided: shownDateSchema,
    given: shownInstantSchema,
    evidenceNumber: z.number().int(),
    /** The extract, or another proof, that came with it. */
    papers: z.array(fileSchema),
    /** Null: no publication was named. */
    published: z
      .object({
        url: z.string(),
        /** `gelezen`, `wordt gelezen`, `nog niet gelezen`, `niet gelezen`. */
        status: statusSchema,
        /** Why it was not read; null when it was, or was not tried. */
        problemText: z.string().nullable(),
        /** SHA-256 of its words, or of the file. */
        sha256: z.string().nullable(),
        read: shownInstantSchema.nullable(),
      })
      .nullable(),
  })
  .meta({ id: 'OrganDecision' });

export const participantContactSchema = z
  .object({
    contactId: idSchema,
    slot: slotSchema,
    name: z.string(),
    function: z.string(),
    email: z.string(),
    phone: z.string().nullable(),
    language: languageSchema,
    /** `link geldig tot …`, `vervangen op …`. */
    linkText: z.string(),
    /** When it is away and who stands in, as far as that is not over; the earliest first. */
    absences: z.array(z.object({ from: shownDateSchema, until: shownDateSchema, text: z.string() })),
    /** For whom it stands in, and when: `Vervanger van …`; null: it was asked itself. */
    substituteText: z.string().nullable(),
    isLive: z.boolean(),
    isUnreachable: z.boolean(),
    commands: z.array(possibleCommandSchema),
  })
  .meta({ id: 'ParticipantContact' });

export const participantMailSchema = z
  .object({
    mailId: idSchema.nullable(),
    kindText: z.string(),
    when: shownInstantSchema,
    status: statusSchema,
  })
  .meta({ id: 'ParticipantMail' });

/** A row of the dossier page's table and, opened, the whole track beside it. */
export const participantSchema = z
  .object({
    id: idSchema,
    unitId: idSchema,
    name: z.string(),
    /** What it is in this dossier. */
    role: participantRoleSchema,
    /** Figures of the call, for example inhabitants, formatted. */
    figures: z.array(z.object({ id: z.string(), label: z.string(), value: z.number(), text: z.string() })),
    /** Standing in words: `getekend 3 okt`, `gevraagd`, `mail komt niet aan`. Codes are those of the core's `standingOf`. */
    standing: statusSchema,
    isCounted: z.boolean(),
    isLate: z.boolean(),
    isDropped: z.boolean(),
    /** `CBS · di 1 oktober 2019`; null when no organ or day is known. */
    organText: z.string().nullable(),
    /** Null in a dossier that asks nobody for an answer by a day. */
    due: shownDateSchema.nullable(),
    isExtended: z.boolean(),
    /** What our own outages gave it, and why; null: nothing. */
    creditText: z.string().nullable(),
    /** How often it came in vain because of us; null: never. */
    failedAttemptsText: z.string().nullable(),
    /** The day on which its organ decides; null when none was named, or it answered since. */
    named: shownDateSchema.nullable(),
    /** First working day after the named day; null without one, and when no extension until then is possible. */
    suggestedDueOn: dateSchema.nullable(),
    lastMail: participantMailSchema.nullable(),
    nextMail: participantMailSchema.nullable(),
    contacts: z.array(participantContactSchema),
    answers: z.array(answerSchema),
    /** The question that waits; `text` is what was asked. */
    openQuestion: z.object({ rowId: idSchema, text: z.string(), asked: shownInstantSchema }).nullable(),
    /** Who must still sign where offices sign together: `Nog 1 handtekening nodig: …`; null: nobody. */
    missingText: z.string().nullable(),
    openCondition: z
      .object({ rowId: idSchema, slot: slotSchema, text: z.string(), asked: shownInstantSchema })
      .nullable(),
    /** Answers of one slot that contradict each other: settle on one of them. */
    conflict: z.object({ slot: slotSchema, rowIds: z.array(idSchema), text: z.string() }).nullable(),
    /** What proves its answer: three days that differ. */
    proof: z
      .object({ decided: shownDateSchema, proved: shownDateSchema.nullable(), signed: shownDateSchema.nullable() })
      .nullable(),
    /** What its organs decided, as it gave it by its link; in the order in which it came. */
    decisions: z.array(organDecisionSchema),
    commands: z.array(possibleCommandSchema),
  })
  .meta({ id: 'Participant' });

export type Answer = z.infer<typeof answerSchema>;
export type OrganDecision = z.infer<typeof organDecisionSchema>;
export type ParticipantContact = z.infer<typeof participantContactSchema>;
export type ParticipantMail = z.infer<typeof participantMailSchema>;
export type Participant = z.infer<typeof participantSchema>;
