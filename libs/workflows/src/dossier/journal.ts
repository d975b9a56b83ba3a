import type { DossierEvent, DossierId, NumberedEvent } from '@penhouder/domain';
import { local, patient } from './activity-proxies';
import { localFirst } from './local-first';

/** Events on their way to PostgreSQL, strictly in order. */
export interface Journal {
  append(sequence: number, event: DossierEvent): void;
  isEmpty(): boolean;
  /** Returns when everything appended so far, and meanwhile, is recorded. Never gives up. */
  flush(): Promise<void>;
}

/** What one transaction takes at most. */
const EVENTS_PER_BATCH = 50;

export function openJournal(dossierId: DossierId): Journal {
  const pending: NumberedEvent[] = [];
  return {
    append: (sequence, event) => {
      pending.push({ sequence, event });
    },
    isEmpty: () => pending.length === 0,
    flush: async () => {
      while (pending.length > 0) {
        const events = pending.slice(0, EVENTS_PER_BATCH);
        await record(dossierId, events);
        pending.splice(0, events.length);
      }
    },
  };
}

function record(dossierId: DossierId, events: readonly NumberedEvent[]): Promise<void> {
  const summary = summaryOf(events);
  const batch = { dossierId, events };
  return localFirst(
    () => local.recordEvents.executeWithOptions({ summary }, [batch]),
    () => patient.recordEvents.executeWithOptions({ summary }, [batch]),
  );
}

/** For the operator who looks at the history: what is recorded, in the names of the events, without people. */
function summaryOf(events: readonly NumberedEvent[]): string {
  const kinds = [...new Set(events.map(({ event }) => event.type))];
  return `schrijft in het dagboek: ${kinds.slice(0, 3).join(', ')}${kinds.length > 3 ? ` en ${kinds.length - 3} andere` : ''}`;
}
