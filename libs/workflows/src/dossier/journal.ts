import { evolve } from '@penhouder/domain';
import type { Dossier, DossierCommand, DossierId, NumberedEvent } from '@penhouder/domain';
import type { RecordEvents } from '../activities';
import { local, patient } from './activity-proxies';
import { localFirst } from './local-first';

/** What the core decided on one command; recorded as a whole. */
export interface Decided {
  readonly command: DossierCommand;
  readonly events: readonly NumberedEvent[];
  /** The dossier after these events. */
  readonly after: Dossier;
}

/** Decisions on their way to PostgreSQL, strictly in order. */
export interface Journal {
  append(decided: Decided): void;
  /** Somebody says that the journal holds more than this dossier knows: the next flush looks. */
  lookAgain(): void;
  /** Whether everything that was decided is recorded, and nobody asked to look again. */
  isEmpty(): boolean;
  /** Returns when everything appended so far, and meanwhile, is recorded. Never gives up. */
  flush(): Promise<void>;
}

interface Line {
  readonly dossierId: DossierId;
  /** The dossier as the journal has it. */
  readonly recorded: Dossier;
  /** Called when the journal turns out to hold something else: goes back to what it says and decides the commands anew. */
  readonly follow: (recorded: Dossier, undone: readonly DossierCommand[]) => void;
}

/** What one transaction takes; more only when a single command caused more. */
const EVENTS_PER_BATCH = 50;

/**
 * The journal is the truth: it may hold what an earlier attempt at the same workflow task decided, which the server never
 * heard of (`DossierActivities.recordEvents`). Then the dossier follows the journal, and no message is lost or doubled,
 * because the core knows which rows and commands it has seen.
 */
export function openJournal({ dossierId, recorded: atStart, follow }: Line): Journal {
  let recorded = atStart;
  let pending: Decided[] = [];
  let isInDoubt = false;
  return {
    append: (decided) => {
      pending.push(decided);
    },
    lookAgain: () => {
      isInDoubt = true;
    },
    isEmpty: () => pending.length === 0 && !isInDoubt,
    flush: async () => {
      while (pending.length > 0 || isInDoubt) {
        isInDoubt = false;
        const batch = firstBatch(pending);
        const events = batch.flatMap((decided) => decided.events);
        const instead = await record({ dossierId, after: recorded.version, events });
        if (instead.length === 0) {
          recorded = batch.at(-1)?.after ?? recorded;
          pending.splice(0, batch.length);
        } else {
          recorded = instead.reduce((state, { event }) => evolve(state, event), recorded);
          const undone = pending.map(({ command }) => command);
          pending = [];
          follow(recorded, undone);
        }
      }
    },
  };
}

function firstBatch(pending: readonly Decided[]): readonly Decided[] {
  let size = 0;
  const end = pending.findIndex(({ events }, index) => {
    size += events.length;
    return index > 0 && size > EVENTS_PER_BATCH;
  });
  return end === -1 ? [...pending] : pending.slice(0, end);
}

function record(batch: RecordEvents): Promise<readonly NumberedEvent[]> {
  const summary = summaryOf(batch.events);
  return localFirst(
    () => local.recordEvents.executeWithOptions({ summary }, [batch]),
    () => patient.recordEvents.executeWithOptions({ summary }, [batch]),
  );
}

/** For the operator who looks at the history: what is recorded, in the names of the events, without people. */
function summaryOf(events: readonly NumberedEvent[]): string {
  if (events.length === 0) return 'kijkt of het dagboek meer weet';
  const kinds = [...new Set(events.map(({ event }) => event.type))];
  return `${kinds.slice(0, 3).join(', ')}${kinds.length > 3 ? ` en ${kinds.length - 3} andere` : ''}`;
}
