import { isDeepStrictEqual } from 'node:util';
import type {
  Dossier,
  DossierEvent,
  DossierId,
  NumberedEvent,
  Plan,
  PlanRequest,
  ReceivedAnswer,
} from '@penhouder/domain';
import { blankDossier, evolve, planDossier } from '@penhouder/domain';
import type { DossierActivities } from '../src/activities';
import { calendar as charactersCalendar } from './characters';

/** In-memory activities that remember what they were asked, and can be told to be away. */
export class RecordingActivities {
  private readonly journals = new Map<DossierId, NumberedEvent[]>();
  private readonly waiting: ReceivedAnswer[] = [];
  /** How many more calls of `recordEvents` fail, as when PostgreSQL is away. */
  failuresToCome = 0;
  closings = 0;
  calendar = charactersCalendar;
  /** Brings reminders near enough for a test to live through them. */
  changePlan: (plan: Plan, request: PlanRequest) => Plan = (plan) => plan;

  readonly activities: DossierActivities = {
    recordEvents: ({ dossierId, after, events }) => {
      if (this.failuresToCome > 0) {
        this.failuresToCome -= 1;
        return Promise.reject(new Error('PostgreSQL is away'));
      }
      return Promise.resolve(this.journal(dossierId, events, after));
    },
    computePlan: ({ request }) => Promise.resolve(this.changePlan(planDossier(request, this.calendar), request)),
    closeRound: () => {
      this.closings += 1;
      return Promise.resolve([...this.waiting]);
    },
  };

  /** As PostgreSQL does: adds what is new, or gives back what stands there when it is something else. */
  journal(dossierId: DossierId, events: readonly NumberedEvent[], after: number): readonly NumberedEvent[] {
    const journal = this.journals.get(dossierId) ?? [];
    const known = journal.filter(({ sequence }) => sequence > after);
    if (!isDeepStrictEqual(known, events.slice(0, known.length))) return known;
    journal.push(...events.slice(known.length));
    this.journals.set(dossierId, journal);
    return [];
  }

  /** The state that the journal tells of. */
  stateOf(dossierId: DossierId): Dossier {
    return (this.journals.get(dossierId) ?? []).reduce(
      (state, { event }) => evolve(state, event),
      blankDossier(dossierId),
    );
  }

  /** An answer that lies in the inbox while nobody delivers it. */
  leaveWaiting(answer: ReceivedAnswer): void {
    this.waiting.push(answer);
  }

  allOf(dossierId: DossierId): readonly DossierEvent[] {
    return (this.journals.get(dossierId) ?? []).map(({ event }) => event);
  }

  sequencesOf(dossierId: DossierId): number[] {
    return (this.journals.get(dossierId) ?? []).map(({ sequence }) => sequence);
  }

  eventsOf<Type extends DossierEvent['type']>(
    dossierId: DossierId,
    type: Type,
  ): Extract<DossierEvent, { type: Type }>[] {
    const events = (this.journals.get(dossierId) ?? []).map(({ event }) => event);
    return events.filter((event): event is Extract<DossierEvent, { type: Type }> => event.type === type);
  }
}
