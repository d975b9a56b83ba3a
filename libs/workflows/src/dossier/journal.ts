import type { DossierEvent, DossierId, NumberedEvent } from '@penhouder/domain';
import type { DossierActivities } from '../activities';

/** Events at most in one transaction; a long outage leaves more than that waiting. */
const BATCH = 50;

/** The one lane in which events leave for PostgreSQL: strictly in order, never given up. */
export interface Journal {
  append(sequence: number, event: DossierEvent): void;
  isEmpty(): boolean;
  flush(): Promise<void>;
}

export function openJournal(dossierId: DossierId, activities: DossierActivities): Journal {
  const pending: NumberedEvent[] = [];
  return {
    append: (sequence, event) => {
      pending.push({ sequence, event });
    },
    isEmpty: () => pending.length === 0,
    flush: async () => {
      while (pending.length > 0) {
        const events = pending.slice(0, BATCH);
        await activities.recordEvents({ dossierId, events });
        pending.splice(0, events.length);
      }
    },
  };
}
