import type { DossierEvent } from '@penhouder/domain';
import { rehearse, type Rehearsal } from '@penhouder/domain';
import type { ReadScenario } from './read-scenario';

/** How a dossier went, in words that the product and a rehearsal share. */
export interface Course {
  /** Every event in order: what, who or which step, and when; not that the clock was looked at, which mails make it stop for. */
  readonly events: readonly string[];
  readonly outcome: string | null;
  /** How many mails of each kind left. */
  readonly mails: Readonly<Record<string, number>>;
}

/** What a rehearsal says that a dossier with this id does. */
export function rehearsedCourse(read: ReadScenario, dossierId: string, until: string): Course {
  const rehearsal = rehearsalOf(read, dossierId);
  const events = rehearsal.moments.flatMap((moment) => moment.events.map(({ event }) => event));
  const left = rehearsal.mails.filter(({ skipped, at }) => skipped === null && at <= until);
  return {
    events: linesOf(events, (id) => id),
    outcome: outcomeIn(events),
    mails: counted(left),
  };
}

export function rehearsalOf({ call, scenario, calendar }: ReadScenario, dossierId: string): Rehearsal {
  return rehearse(call, { ...scenario, dossierId: dossierId as never }, calendar);
}

/** What the product did: its journal, and its mails by kind. Codes belong to whoever sits at the page, not to the dossier's course. */
export function playedCourse(
  events: readonly DossierEvent[],
  mails: readonly { readonly kind: string }[],
  scenarioIdOf: (id: string) => string,
): Course {
  return {
    events: linesOf(events, scenarioIdOf),
    outcome: outcomeIn(events),
    mails: counted(mails.filter(({ kind }) => kind !== 'signCode')),
  };
}

function linesOf(events: readonly DossierEvent[], scenarioIdOf: (id: string) => string): readonly string[] {
  return events.filter(({ type }) => type !== 'InstantReached').map((event) => wordsOf(event, scenarioIdOf));
}

/** `SignOffReceived menen 2019-10-03T08:00`. */
function wordsOf(event: DossierEvent, scenarioIdOf: (id: string) => string): string {
  const { participantId, stepId, year, at, type } = event as DossierEvent & Readonly<Record<string, unknown>>;
  const about = [participantId, stepId].filter((id) => typeof id === 'string').map(scenarioIdOf);
  const counted = typeof year === 'number' ? [String(year)] : [];
  // A mailbox of the catcher refuses at once; the scenario lets the refusal come back later.
  const when = type === 'MailFailed' ? [] : [at.slice(0, 16)];
  return [type, ...about, ...counted, ...when].join(' ');
}

function outcomeIn(events: readonly DossierEvent[]): string | null {
  const closed = events.find((event) => event.type === 'DossierClosed');
  return closed === undefined ? null : JSON.stringify((closed as { readonly outcome?: unknown }).outcome ?? null);
}

function counted(mails: readonly { readonly kind: string }[]): Readonly<Record<string, number>> {
  const kinds = [...new Set(mails.map(({ kind }) => kind))].sort();
  return Object.fromEntries(kinds.map((kind) => [kind, mails.filter((mail) => mail.kind === kind).length]));
}
