import { plannedAhead, type Dossier, type ParticipantId, type PlannedEntry } from '@penhouder/domain';

type Reminder = PlannedEntry & { readonly at: NonNullable<PlannedEntry['at']> };

/** A state never changes, and what is planned for all of its participants is worked out once, not once for each. */
const known = new WeakMap<Dossier, ReadonlyMap<ParticipantId, Reminder>>();

/** The next reminder, or letter after a pause, that is planned for a participant; undefined: none. */
export function plannedReminder(state: Dossier, participantId: ParticipantId): Reminder | undefined {
  const found = known.get(state) ?? nextOfEach(state);
  known.set(state, found);
  return found.get(participantId);
}

function nextOfEach(state: Dossier): ReadonlyMap<ParticipantId, Reminder> {
  const next = new Map<ParticipantId, PlannedEntry>();
  for (const entry of plannedAhead(state)) {
    if (entry.kind !== 'reminder' && entry.kind !== 'resume') continue;
    for (const id of entry.participantIds) if (!next.has(id)) next.set(id, entry);
  }
  return new Map([...next].flatMap(([id, entry]) => (entry.at === null ? [] : [[id, { ...entry, at: entry.at }]])));
}
