import { z } from 'zod';
import {
  dossierKindSchema,
  idSchema,
  shownInstantSchema,
  statusSchema,
  dateSchema,
  typedTextSchema,
} from './values.contract';

/** A legal unit as a merger speaks of it: `gemeente · NIS 37015 · Tielt · tot en met 31/12/2024`. */
export const changingUnitSchema = z
  .object({ id: idSchema, name: z.string(), description: z.string() })
  .meta({ id: 'ChangingUnit' });

/** `GET /unit-changes`: the mergers that the list of legal units knows, the last first. */
export const unitChangeListSchema = z
  .object({
    changes: z.array(
      z
        .object({
          on: dateSchema,
          /** `1 januari 2025`. */
          dayText: z.string(),
          successor: changingUnitSchema,
          /** Municipalities, and their social welfare bodies where the list has them. */
          predecessors: z.array(changingUnitSchema),
          /** `Tielt en Meulebeke worden Tielt op 1 januari 2025`. */
          text: z.string(),
          /** Open dossiers of the body in which a predecessor takes part. */
          dossierCount: z.number().int(),
          dossierText: z.string(),
        })
        .meta({ id: 'UnitChange' }),
    ),
  })
  .meta({ id: 'UnitChangeList' });

/** A merger that the list knows, by its successor and first day; or units typed in, for a split or what the list lacks. */
export const chosenUnitChangeSchema = z.union([
  z.object({ successorUnitId: idSchema, on: dateSchema }),
  z.object({
    on: dateSchema,
    successions: z
      .array(z.object({ fromUnitIds: z.array(idSchema).min(1).max(20), toUnitId: idSchema }))
      .min(1)
      .max(20),
  }),
]);

/** What the coordinator decided for one dossier; a successor that is not named is as the preview proposes it. */
export const unitChangeDecisionSchema = z
  .object({
    dossierId: idSchema,
    successors: z
      .array(
        z.object({
          unitId: idSchema,
          isTakingPart: z.boolean(),
          /** Figures typed instead of the proposed ones, by the id of the figure. */
          figures: z.record(z.string().max(60), z.number().int().min(0).max(1_000_000_000)),
        }),
      )
      .max(20),
  })
  .meta({ id: 'UnitChangeDecision' });

/** `POST /unit-changes/preview`: what the change would do to every open dossier; nothing is written. */
export const unitChangePreviewFormSchema = z
  .object({ change: chosenUnitChangeSchema, decisions: z.array(unitChangeDecisionSchema).max(500) })
  .meta({ id: 'UnitChangePreviewForm' });

/** `POST /unit-changes`: applies the change to the dossiers that `decisions` names, and to no other. */
export const unitChangeFormSchema = z
  .object({
    change: chosenUnitChangeSchema,
    decisions: z.array(unitChangeDecisionSchema).min(1).max(500),
    /** Successors that are meant to stand in both dossiers; of every other double a task stays in both. */
    keptDoubles: z
      .array(z.object({ unitId: idSchema, dossierIds: z.tuple([idSchema, idSchema]) }))
      .max(500)
      .default([]),
    reason: typedTextSchema,
  })
  .meta({ id: 'UnitChangeForm' });

/** One rule of the quorum before or after. */
const measuredSchema = z.object({
  isMet: z.boolean(),
  sum: z.number(),
  needed: z.number(),
  margin: z.number(),
  /** `82 204 van 70 000; kan elke deelnemer missen`. */
  sentence: z.string(),
});

export const successionEffectSchema = z
  .object({
    successor: changingUnitSchema,
    isTakingPart: z.boolean(),
    /** Who takes part now, and what they said. */
    predecessors: z.array(
      z.object({ participantId: idSchema, name: z.string(), figureText: z.string(), standing: statusSchema }),
    ),
    outcome: z.object({ code: z.enum(['inherited', 'asked', 'notAsked', 'gone']), text: z.string() }),
    figures: z.array(
      z.object({
        id: z.string(),
        label: z.string(),
        /** Null: it must be typed. */
        value: z.number().nullable(),
        /** Where the number comes from: the list, the sum of the predecessors, or typed. */
        source: z.string(),
      }),
    ),
    contacts: z.array(
      z.object({ name: z.string(), function: z.string(), email: z.string(), isCarriedOver: z.boolean() }),
    ),
    contactText: z.string(),
  })
  .meta({ id: 'SuccessionEffect' });

export const unitChangeEffectSchema = z
  .object({
    dossierId: idSchema,
    number: z.string(),
    title: z.string(),
    kind: dossierKindSchema,
    /** The change was applied to it before; applying it again changes nothing. */
    isApplied: z.boolean(),
    /** Why it cannot be applied as decided, with what to do; null: it can. */
    problem: z.string().nullable(),
    successions: z.array(successionEffectSchema),
    quorum: z.array(z.object({ before: measuredSchema, after: measuredSchema, text: z.string() })),
    /** What the call's tiers give, before and after; null: the call has none. */
    amount: z.object({ before: z.string(), after: z.string(), isChanged: z.boolean(), text: z.string() }).nullable(),
    mails: z.array(z.object({ kindText: z.string(), to: z.string(), leaves: shownInstantSchema })),
    /** Whose personal links stop working. */
    endedLinks: z.array(z.string()),
  })
  .meta({ id: 'UnitChangeEffect' });

/** One of the two dossiers in which a successor would stand. */
const doubleSideSchema = z.object({
  dossierId: idSchema,
  number: z.string(),
  title: z.string(),
  /** The predecessors there, or the unit itself, each with what it said. */
  holds: z.array(z.object({ name: z.string(), standing: statusSchema })),
  isFiled: z.boolean(),
  filedText: z.string(),
  /** Whether the successor stands in it after the change, as decided so far. */
  isTakingPart: z.boolean(),
  /** False: it stands there already, and this change does not touch that dossier. */
  isChanging: z.boolean(),
});

/** A successor that two open dossiers of the same call hold, or could: a person chooses. */
export const unitDoubleSchema = z
  .object({ successor: changingUnitSchema, text: z.string(), sides: z.tuple([doubleSideSchema, doubleSideSchema]) })
  .meta({ id: 'UnitDouble' });

export const unitChangePreviewSchema = z
  .object({
    text: z.string(),
    sentence: z.string(),
    dossiers: z.array(unitChangeEffectSchema),
    doubles: z.array(unitDoubleSchema),
    doublesText: z.string(),
  })
  .meta({ id: 'UnitChangePreview' });

/** What became of each chosen dossier; one that failed does not stop the others. */
export const unitChangeDoneSchema = z
  .object({
    sentence: z.string(),
    results: z.array(
      z.object({
        dossierId: idSchema,
        number: z.string(),
        title: z.string(),
        result: z.enum(['applied', 'unchanged', 'failed']),
        text: z.string(),
      }),
    ),
  })
  .meta({ id: 'UnitChangeDone' });

export type ChangingUnit = z.infer<typeof changingUnitSchema>;
export type UnitChangeList = z.infer<typeof unitChangeListSchema>;
export type ChosenUnitChange = z.infer<typeof chosenUnitChangeSchema>;
export type UnitChangeDecision = z.infer<typeof unitChangeDecisionSchema>;
export type UnitChangePreviewForm = z.infer<typeof unitChangePreviewFormSchema>;
export type UnitChangeForm = z.infer<typeof unitChangeFormSchema>;
export type SuccessionEffect = z.infer<typeof successionEffectSchema>;
export type UnitChangeEffect = z.infer<typeof unitChangeEffectSchema>;
export type UnitChangePreview = z.infer<typeof unitChangePreviewSchema>;
export type UnitDouble = z.infer<typeof unitDoubleSchema>;
export type UnitChangeDone = z.infer<typeof unitChangeDoneSchema>;
