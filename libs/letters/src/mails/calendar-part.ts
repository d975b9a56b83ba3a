import type { Effect, EffectOf, LocalDate, LocalTime, PlannedDeadline } from '@penhouder/domain';
import { addDays, addMinutes, dueOf, instantAt, isAnswered, roundOf } from '@penhouder/domain';
import ical, { ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import { say } from '../words/say';
import { withoutControls } from './link-placeholder';
import type { MailContext } from './mail-context';
import type { Scene } from './scene';

/** A due hour stands as the end of half an hour: an event without length is not shown by every calendar. */
const SHOWN_MINUTES = 30;

type DatedEffect = EffectOf<
  | 'invitation'
  | 'reminder'
  | 'secondPerson'
  | 'extension'
  | 'dateCorrection'
  | 'clockSuspended'
  | 'clockResumed'
  | 'askedAgain'
  | 'textChanged'
  | 'signOffAnnulled'
  | 'receipt'
  | 'participantDropped'
  | 'dossierWithdrawn'
>;

/** What a mail says of the due day: it stands, or it asks nothing any more; null: this mail says nothing of it. */
const SAYS: { readonly [Kind in DatedEffect['kind']]: (effect: EffectOf<Kind>, scene: Scene) => Said } = {
  invitation: () => 'stands',
  reminder: () => 'stands',
  secondPerson: () => 'stands',
  extension: () => 'stands',
  askedAgain: () => 'stands',
  signOffAnnulled: () => 'stands',
  dateCorrection: ({ date }) => (date === 'internalDue' ? 'stands' : null),
  clockSuspended: () => 'isOver',
  clockResumed: () => 'stands',
  textChanged: ({ needsSignature }) => (needsSignature ? 'stands' : null),
  receipt: (_, scene) => (hasAnswered(scene) ? 'isOver' : null),
  participantDropped: () => 'isOver',
  dossierWithdrawn: () => 'isOver',
};

type Said = 'stands' | 'isOver' | null;

/**
 * The due day of the reader's unit for its calendar (RFC 5545), as an attachment and never as an invitation; null when the
 * mail has none. One event per participant and step: a later mail moves it (SEQUENCE is the dossier's version, which only
 * rises) or takes it away once the answer is in. No personal link: calendars are shared. Equal facts give equal text.
 */
export function calendarPart(effect: Effect, scene: Scene): string | null {
  if (!isDated(effect)) return null;
  const says = SAYS[effect.kind] as (effect: DatedEffect, scene: Scene) => Said;
  const said = says(effect, scene);
  const due = said === null ? null : dueFor(effect, scene);
  return said === null || due === null || isPointless(said, due, scene) ? null : written(effect, due, { said, scene });
}

function isDated(effect: Effect): effect is DatedEffect {
  return effect.kind in SAYS;
}

function hasAnswered({ participant, context }: Scene): boolean {
  const round = roundOf(context.dossier);
  return participant !== null && round !== null && isAnswered(participant, round);
}

/** A day that has passed is put in no calendar. */
function isPointless(said: Said, due: PlannedDeadline, { today }: Scene): boolean {
  return said === 'stands' && due.on < today;
}

/** A date that has just been moved is not in the plan yet. */
function dueFor(effect: DatedEffect, { context }: Scene): PlannedDeadline | null {
  const { dossier } = context;
  if (effect.kind === 'extension') return deadline(context, effect.to, null);
  if (effect.kind === 'clockResumed') return resumedDeadline(context, effect);
  if (effect.kind === 'dateCorrection') return deadline(context, effect.to, hourOf(effect, context));
  return dueOf(dossier, effect.participantId);
}

/** The days are added to days: an hour that the common one has stays. */
function resumedDeadline(context: MailContext, { to }: EffectOf<'clockResumed'>): PlannedDeadline {
  const rule = context.dossier.dates?.internalDue ?? null;
  return deadline(context, to, rule?.on === to ? rule.time : null);
}

/** A correction names hours only where they differ. */
function hourOf({ to, hours }: EffectOf<'dateCorrection'>, { dossier }: MailContext): LocalTime | null {
  if (hours !== undefined) return hours.to;
  const rule = dossier.dates?.internalDue ?? null;
  return rule?.on === to ? rule.time : null;
}

function deadline({ calendar }: MailContext, on: LocalDate, time: LocalTime | null): PlannedDeadline {
  const at = instantAt(calendar, on, time ?? ('00:00' as LocalTime));
  return { on, at, isHourStated: time !== null };
}

interface Saying {
  readonly said: 'stands' | 'isOver';
  readonly scene: Scene;
}

function written(effect: DatedEffect, due: PlannedDeadline, { said, scene }: Saying): string {
  const { context, reader, words } = scene;
  const { dossier, cause, body, number } = context;
  const isOver = said === 'isOver';
  const facts = { ...words, number };
  const calendar = ical({
    prodId: { company: 'Penhouder', product: 'Penhouder', language: reader.language.toUpperCase() },
    method: isOver ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH,
  });
  calendar.createEvent({
    id: `${effect.participantId}.${roundOf(dossier)?.id ?? 'round'}@penhouder`,
    sequence: dossier.version,
    stamp: new Date(cause.at),
    ...spanOf(due),
    summary: summaryOf(scene),
    description: withoutControls(
      say(reader.language, isOver ? 'calendarPart.over' : 'calendarPart.description', facts),
    ),
    status: isOver ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    transparency: ICalEventTransparency.TRANSPARENT,
    organizer: body.email === null ? null : { name: withoutControls(body.name), email: body.email },
  });
  return calendar.toString();
}

function spanOf({ on, at, isHourStated }: PlannedDeadline): { start: Date; end: Date; allDay: boolean } {
  return isHourStated
    ? { start: new Date(addMinutes(at, -SHOWN_MINUTES)), end: new Date(at), allDay: false }
    : { start: new Date(`${on}T00:00:00Z`), end: new Date(`${addDays(on, 1)}T00:00:00Z`), allDay: true };
}

function summaryOf({ context, reader, words }: Scene): string {
  const subject = withoutControls(say(reader.language, 'calendarPart.summary', words));
  const { kind } = context.dossier;
  return kind === 'real' ? subject : say(reader.language, `mail.${kind}`, { subject });
}
