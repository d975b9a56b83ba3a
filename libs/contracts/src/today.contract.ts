import { z } from 'zod';
import { dossierTaskSchema } from './dossier-page.contract';
import { idSchema, shownDateSchema } from './values.contract';

export const todayTaskSchema = dossierTaskSchema
  .extend({
    dossier: z.object({ id: idSchema, number: z.string(), title: z.string(), kindText: z.string().nullable() }),
  })
  .meta({ id: 'TodayTask' });

/** Somebody else has to move: who, for what, since when. */
export const waitingSchema = z
  .object({
    dossier: z.object({ id: idSchema, number: z.string(), title: z.string(), kindText: z.string().nullable() }),
    text: z.string(),
    since: shownDateSchema.nullable(),
    until: shownDateSchema.nullable(),
    participantId: idSchema.nullable(),
  })
  .meta({ id: 'Waiting' });

/** `GET /today`: three groups, most urgent first. */
export const todaySchema = z
  .object({
    /** `6 zaken vragen vandaag uw aandacht; de eerstvolgende deadline is …` */
    sentence: z.string(),
    now: z.array(todayTaskSchema),
    thisWeek: z.array(todayTaskSchema),
    waiting: z.array(waitingSchema),
  })
  .meta({ id: 'Today' });

export type TodayTask = z.infer<typeof todayTaskSchema>;
export type Waiting = z.infer<typeof waitingSchema>;
export type Today = z.infer<typeof todaySchema>;
