import type { DossierEvent, Rehearsal } from '@penhouder/domain';

/**
 * What a dossier decided and when, one line per event and per mail: enough to notice a rule, a date or a wait that
 * changed, small enough to read in a review. Words and ids of answers are left out.
 */
export function decisionLog({ moments, mails, dossier }: Rehearsal): string {
  const events = moments.flatMap(({ events: decided }) => decided.map(({ event }) => lineOf(event)));
  const left = mails.map(({ at, kind, participantId, contactId, skipped }) =>
    words(at, '@', kind, participantId, contactId, skipped),
  );
  return [...events, ...left, words('=', dossier.stage, dossier.outcome, dossier.amountCents), ''].join('\n');
}

function lineOf(event: DossierEvent): string {
  const about = [
    'participantId',
    'stepId',
    'date',
    'year',
    'act',
    'outcome',
    'reason',
    'isLate',
    'isAfterClosing',
  ] as const;
  const known = event as Partial<Record<(typeof about)[number], string | number | boolean | null>>;
  return words(event.at, event.type, ...about.map((name) => known[name] ?? null), ...datesOf(event));
}

/** The instants that wait in an event: of a reminder, or of a whole plan. */
function datesOf(event: DossierEvent): readonly (string | null)[] {
  if (event.type === 'PlanAdopted') {
    const { closing, internalDue, reminders, duties, steps = {} } = event.plan;
    const due = Object.entries(steps).map(
      ([
        step,
        {
          due: { at },
        },
      ]) => `${step}:${at}`,
    );
    return [
      ...[closing, internalDue].flatMap((date) => date?.at ?? []),
      ...reminders.map(({ decideAt }) => decideAt),
      ...duties.map(({ due: { at } }) => at),
      ...due,
    ];
  }
  const reminder = 'reminder' in event ? event.reminder : null;
  return reminder === null ? [] : [reminder.decideAt, reminder.sendAt];
}

function words(...parts: readonly (string | number | boolean | null)[]): string {
  return parts.filter((part) => part !== null && part !== false).join(' ');
}
