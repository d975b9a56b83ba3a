import type { TimelineEntry } from '@penhouder/contracts';
import { instantAt, type LocalTime, type PlannedEntry } from '@penhouder/domain';
import { plannedSentence, type Names } from '@penhouder/letters';
import { shownDate, shownInstant, type Viewpoint } from './shown';

/** Something that is still to come, as a line of the timeline. An entry of which only the day is known stands at nine. */
export function plannedModel(
  entry: PlannedEntry,
  { names, view }: { readonly names: Names; readonly view: Viewpoint },
): TimelineEntry {
  const at = entry.at ?? instantAt(view.calendar, entry.on, '09:00' as LocalTime);
  const day = shownDate(entry.on, view);
  const isHourKnown = entry.kind === 'reminder' || entry.kind === 'resume' || entry.kind === 'reportReminder';
  return {
    key: `planned:${entry.kind}:${entry.on}:${String(entry.offset ?? '')}:${entry.participantIds.join(',')}:${String(entry.year ?? '')}`,
    source: 'planned',
    code: entry.kind,
    when: isHourKnown ? shownInstant(at, view.language) : { at, text: day.text },
    day,
    text: plannedSentence(entry, names, view.language),
    detail: null,
    participantId: entry.participantIds.length === 1 ? (entry.participantIds[0] ?? null) : null,
    stepId: entry.stepId,
    mailId: null,
    sequence: null,
  };
}
