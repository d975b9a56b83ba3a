import { z } from 'zod';
import { idSchema, shownDateSchema, statusSchema } from './values.contract';

/** How much there was, in figures; `text` says the same in words. */
const totalSchema = z.object({
  number: z.number().int(),
  present: z.number().int(),
  /** Entries of which nobody noted how many people came. */
  uncounted: z.number().int(),
  text: z.string(),
});

const reportEntrySchema = z.object({
  key: z.string(),
  on: shownDateSchema.pick({ on: true, text: true }),
  /** The words that somebody typed. */
  what: z.string(),
  sort: z.string(),
  code: z.string().nullable(),
  present: z.number().int().nullable(),
});

const reportActionSchema = z.object({
  key: z.string(),
  what: z.string(),
  code: z.string().nullable(),
  year: z.number().int().nullable(),
  target: z.number().int().nullable(),
  reached: z.number().int(),
  state: statusSchema,
});

/** `GET /dossiers/:id/reports/:stepId/:year`: what a log says of one year, words included. */
export const yearlyReportSchema = z
  .object({
    dossier: z.object({ id: idSchema, number: z.string(), title: z.string() }),
    body: z.string(),
    stepId: z.string(),
    stepTitle: z.string(),
    year: z.number().int(),
    /** `Jaarverslag 2023`. */
    title: z.string(),
    /** The whole year in one sentence. */
    sentence: z.string(),
    layout: z.enum(['byCode', 'bySort', 'list']),
    layoutText: z.string(),
    total: totalSchema,
    groups: z.array(
      z.object({ key: z.string(), title: z.string(), total: totalSchema, entries: z.array(reportEntrySchema) }),
    ),
    /** What the call asks of each year and this year lacks, one line each; empty when nothing. */
    missing: z.array(z.string()),
    /** Reports about the year as they went to the funder and came back, one line each. */
    filings: z.array(z.string()),
    plans: z.array(z.object({ stepId: z.string(), title: z.string(), actions: z.array(reportActionSchema) })),
    /** Other years that have a report. */
    years: z.array(z.number().int()),
  })
  .meta({ id: 'YearlyReport' });

/** What an uploaded action plan would change, `POST /dossiers/:id/action-plans/:stepId/preview` (multipart, field `file`). */
export const planPreviewSchema = z
  .object({
    sentence: z.string(),
    /** In the order of the rows; `row` is its number in Excel. */
    changes: z.array(z.object({ row: z.number().int(), kind: z.enum(['add', 'progress']), text: z.string() })),
    /** What is wrong, by row and column of Excel; nothing is applied while there is something here. */
    faults: z.array(z.object({ row: z.number().int(), column: z.string(), head: z.string(), text: z.string() })),
    /** Names what was previewed; goes back with the upload that applies it. Null when nothing can be applied. */
    fingerprint: z.string().nullable(),
  })
  .meta({ id: 'PlanPreview' });

/** Answer of `POST /dossiers/:id/action-plans/:stepId` (multipart, fields `file` and `fingerprint`). */
export const planAppliedSchema = z.object({ changes: z.number().int(), text: z.string() }).meta({ id: 'PlanApplied' });

/** Largest action plan that is read. */
export const maximumSheetBytes = 2 * 1024 * 1024;

export type YearlyReport = z.infer<typeof yearlyReportSchema>;
export type PlanPreview = z.infer<typeof planPreviewSchema>;
export type PlanApplied = z.infer<typeof planAppliedSchema>;
