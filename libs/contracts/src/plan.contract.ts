import { z } from 'zod';
import { dateSchema, idSchema, shownDateSchema, statusSchema } from './values.contract';

/** A day that matters to one participant, to be drawn on the axis. */
const planMarkSchema = z.object({
  code: z.enum(['reminder', 'meeting', 'agenda', 'decision', 'due']),
  on: dateSchema,
  /** `herinnering, do 12 december 2019`. */
  text: z.string(),
});

/** What one day of the chain is: `De agenda sluit: de gemeenteraad`. */
const chainLinkSchema = z.object({ day: shownDateSchema, text: z.string() });

/** Somebody who has not answered: until when it still can, and why. */
export const participantPlanSchema = z
  .object({
    participantId: idSchema,
    name: z.string(),
    /** `op schema`, `krap`, `te laat`. */
    state: statusSchema,
    /** `23 werkdagen (34 dagen)`, `3 dagen te laat`. */
    slackText: z.string(),
    /** What decides: the last day for it, or the day that was named. */
    binding: chainLinkSchema,
    /** Counted back from the closing. */
    links: z.array(chainLinkSchema),
    /** What the call allows, for who comes too late. */
    remedies: z.array(z.string()),
    /** In order; only those on the axis. */
    marks: z.array(planMarkSchema),
  })
  .meta({ id: 'ParticipantPlan' });

/** `GET /dossiers/{id}/plan`: everything counted back from the closing; empty once the file has left. */
export const dossierPlanSchema = z
  .object({
    /** From and up to which day is drawn; `today` lies on it. */
    axis: z.object({
      from: dateSchema,
      to: dateSchema,
      today: dateSchema,
      closing: dateSchema.nullable(),
      months: z.array(z.object({ on: dateSchema, text: z.string() })),
    }),
    /** What is to know about the closing date: no hour, or sources that contradict each other. */
    remark: z.string().nullable(),
    /** How likely the quorum is met, and what that rests on; empty when nothing can be said. */
    estimate: z.array(z.string()),
    /** The last day for each step up to the filing, the filing first. */
    steps: z.array(
      z.object({ stepId: z.string(), title: z.string(), until: shownDateSchema, why: z.string(), isPast: z.boolean() }),
    ),
    /** Who is most pressed comes first. */
    participants: z.array(participantPlanSchema),
  })
  .meta({ id: 'DossierPlan' });

export type PlanMark = z.infer<typeof planMarkSchema>;
export type ParticipantPlan = z.infer<typeof participantPlanSchema>;
export type DossierPlan = z.infer<typeof dossierPlanSchema>;
