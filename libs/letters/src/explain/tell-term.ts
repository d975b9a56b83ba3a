import type { Anchor, LocalDate, LocalTime, PlannedStep, RelativeTerm, StepRule, Term } from '@penhouder/domain';
import { formatDate, formatNumber, formatTime } from '../words/formats';
import type { Telling } from './telling';
import { tellStep, titleOf } from './telling';
import { tellCoordinatorReminders } from './tell-dates';

/** A step's own dates: until when, from when, whose date it is and what reminds of it. */
export function tellDeadline(telling: Telling, { id, deadline }: StepRule): readonly string[] {
  if (!deadline) return [];
  const { term, opens, whose, workingDaysBefore } = deadline;
  const planned = telling.plan?.steps?.[id];
  return [
    ...(opens === null ? [] : [tellStep(telling, 'deadline.opens', { term: termWords(telling, opens, 'from') })]),
    dueSentence(telling, term, planned),
    tellStep(telling, `deadline.whose.${whose}`),
    tellCoordinatorReminders(telling, workingDaysBefore, planned?.reminders),
  ];
}

/** With the calendar day, when the term is counted from a date of the call. */
function dueSentence(telling: Telling, term: Term, planned: PlannedStep | undefined): string {
  const words = termWords(telling, term, 'until');
  if (term.kind !== 'relative' || planned === undefined) return tellStep(telling, 'deadline.due', { term: words });
  return tellStep(telling, 'deadline.dueOn', { term: words, day: formatDate(planned.due.on, telling.language) });
}

type Side = 'from' | 'until';

function termWords(telling: Telling, term: Term, side: Side): string {
  switch (term.kind) {
    case 'never':
      return tellStep(telling, 'deadline.none');
    case 'relative':
      return relativeWords(telling, term);
    default:
      return dayWords(telling, term, side);
  }
}

interface NamedDay {
  readonly kind: 'until' | 'before';
  readonly on: LocalDate;
  readonly time: LocalTime | null;
}

const KEYS = {
  until: { until: 'until', before: 'before' },
  from: { until: 'from', before: 'fromBefore' },
} as const;

function dayWords(telling: Telling, { kind, on, time }: NamedDay, side: Side): string {
  const key = KEYS[side][kind];
  const day = formatDate(on, telling.language);
  return time === null
    ? tellStep(telling, `deadline.${key}Day`, { day })
    : tellStep(telling, `deadline.${key}Hour`, { day, time: formatTime(time, telling.language) });
}

function relativeWords(telling: Telling, term: RelativeTerm): string {
  const whole = tellStep(telling, 'relative.whole', {
    when: distanceWords(telling, term),
    from: term.from === 'firstOfNextMonth' ? tellStep(telling, 'relative.firstOfNextMonth') : '',
  });
  return [whole, ...freeDayWords(telling, term)].join('; ');
}

/** Which days are free is said where it matters: terms in working days, ends that move on, another calendar than the usual. */
function freeDayWords(telling: Telling, { calendar, shift, unit }: RelativeTerm): readonly string[] {
  const isUsual = calendar === 'legal' && shift === 'none' && unit !== 'workingDays';
  if (isUsual) return [];
  const days = tellStep(telling, `relative.calendars.${calendar}`);
  return unit === 'workingDays' && shift === 'none' ? [days] : [days, tellStep(telling, `relative.shifts.${shift}`)];
}

function distanceWords(telling: Telling, { anchor, count, unit }: RelativeTerm): string {
  const far = Math.abs(count);
  const length = tellStep(telling, `relative.length.${unit}`, { count: far, number: formatNumber(far) });
  const values = { length, anchor: anchorWords(telling, anchor) };
  if (count === 0) return tellStep(telling, 'relative.onDay', values);
  return tellStep(telling, count > 0 ? 'relative.within' : 'relative.before', values);
}

function anchorWords(telling: Telling, anchor: Anchor): string {
  if (!('step' in anchor)) return tellStep(telling, `relative.anchors.${anchor.event}`);
  return tellStep(telling, `relative.anchors.${anchor.event}`, { step: titleOf(telling, anchor.step) });
}
