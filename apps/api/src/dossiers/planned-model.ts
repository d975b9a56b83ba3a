import type { TimelineEntry } from '@penhouder/contracts';
import { instantAt, type LocalTime, type PlannedEntry } from '@penhouder/domain';
import { plannedSentence, type Names } from '@penhouder/letters';
import { shownDate, shownInstant, type Viewpoint } from './shown';

/** Mail that leaves at its hour; of the others people know the day. */
const WITH_HOUR: ReadonlySet<PlannedEntry['kind']> = new Set(['reminder', 'resume', 'reportReminder', 'stepReminder']);

/** Something that is still to come, as a line of the timeline. An entry of which only the day is known stands at nine. */
export function plannedModel(
  entry: PlannedEntry,
  { names, view }: { readonly names: Names; readonly view: Viewpoint },
): TimelineEntry {
  const at = entry.at ?? instantAt(view.calendar, entry.on, '09:00' as LocalTime);
  const day = shownDate(entry.on, view);
  const [participantId = null, ...others] = entry.participantIds;
  return {
    key: ['planned', entry.kind, entry.on, entry.offset, entry.year, ...entry.participantIds].join(':'),
    source: 'planned',
    code: entry.kind,
    when: WITH_HOUR.has(entry.kind) ? shownInstant(at, view.language) : { at, text: day.text },
    day,
    text: plannedSentence(entry, names, view.language),
    detail: null,
    participantId: others.length === 0 ? participantId : null,
    stepId: entry.stepId,
    mailId: null,
    sequence: null,
  };
}
