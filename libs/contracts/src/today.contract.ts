import { z } from 'zod';
import { dossierTaskSchema } from './dossier-page.contract';
import { idSchema, shownDateSchema } from './values.contract';

/** Which dossier a line is about. */
export const todayDossierSchema = z.object({
  id: idSchema,
  number: z.string(),
  title: z.string(),
  kindText: z.string().nullable(),
  /** `daar is het wo 4 december 2019`, for an own clock that stands at another day than today; null otherwise. */
  clockText: z.string().nullable(),
});

export const todayTaskSchema = dossierTaskSchema.extend({ dossier: todayDossierSchema }).meta({ id: 'TodayTask' });

/** Somebody else has to move: who, for what, since when. */
export const waitingSchema = z
  .object({
    dossier: todayDossierSchema,
    text: z.string(),
    since: shownDateSchema.nullable(),
    until: shownDateSchema.nullable(),
    participantId: idSchema.nullable(),
  })
  .meta({ id: 'Waiting' });

/** `GET /today`: groups, most urgent first. */
export const todaySchema = z
  .object({
    /** `6 zaken vragen vandaag uw aandacht; de eerstvolgende deadline is …` */
    sentence: z.string(),
    /** What is wrong with the installation itself, such as mail that does not leave, in sentences; mostly none. */
    alarms: z.array(
      z.object({
        code: z.enum([
          'mailStandsStill',
          'canaryMissing',
          'mailPaused',
          'fileDamaged',
          'scannerAway',
          'chainBroken',
          'stampDelayed',
        ]),
        text: z.string(),
      }),
    ),
    now: z.array(todayTaskSchema),
    /** Due within seven days. */
    thisWeek: z.array(todayTaskSchema),
    /** Due later, or whenever it can be done. */
    later: z.array(todayTaskSchema),
    waiting: z.array(waitingSchema),
  })
  .meta({ id: 'Today' });

export type TodayTask = z.infer<typeof todayTaskSchema>;
export type Waiting = z.infer<typeof waitingSchema>;
export type Today = z.infer<typeof todaySchema>;
