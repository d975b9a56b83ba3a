import type { Status, WaitingRow } from '@penhouder/contracts';
import { awaitedIn, wallAt, type Awaited, type ContactId, type Instant, type UnitId } from '@penhouder/domain';
import { formatDate, replyKindOf, replyWord, say, taskSentence } from '@penhouder/letters';
import type { AskedPerson, LifeSign } from '@penhouder/persistence';
import { plannedReminder } from '../dossiers/planned-reminder';
import { shownDate, shownInstant } from '../dossiers/shown';
import { headOf } from '../today/today-model';
import { whenKnown } from '../when-known';
import type { OpenReading } from './open-reading';

/** Who was asked, and what was heard of them. */
export interface Heard {
  readonly people: readonly AskedPerson[];
  readonly signs: readonly LifeSign[];
}

/** A row with the organisation under which it stands. */
export interface OwnedRow {
  readonly unitId: UnitId | null;
  readonly name: string;
  readonly row: WaitingRow;
}

/** Everything that is awaited in one dossier. */
export function waitingRows(reading: OpenReading, heard: Heard): OwnedRow[] {
  return awaitedIn(reading.row.state, reading.view.now).map((one) => {
    const participant = reading.row.participants.find(({ id }) => id === one.participantId);
    const name = participant?.name ?? say(reading.view.language, 'awaited.funderName');
    return { unitId: participant?.unitId ?? null, name, row: rowOf(one, reading, heard) };
  });
}

function rowOf(one: Awaited, reading: OpenReading, heard: Heard): WaitingRow {
  const { row, view } = reading;
  const { participantId, contactId } = one;
  const person = heard.people.find((who) => who.participantId === participantId && who.contactId === contactId);
  const next = participantId === null || whoseIs(one) === 'us' ? undefined : plannedReminder(row.state, participantId);
  return {
    key: [row.dossierId, one.kind, one.task?.key ?? participantId ?? '', contactId ?? ''].join(' '),
    dossier: headOf(reading),
    participantId,
    person: person === undefined ? null : { name: person.name, function: person.function },
    text: textOf(one, reading),
    whose: whoseIs(one),
    status: statusOf(one, reading),
    since: whenKnown(one.since, (at) => shownDate(wallAt(view.calendar, at).date, view)),
    due: whenKnown(one.on, (on) => shownDate(on, view)),
    ...postTo(one, reading, heard),
    lastSign: whenKnown(lastSignOf(one, heard), (sign) => ({
      text:
        sign.reply === null ? say(view.language, 'awaited.byMail') : replyWord(replyKindOf(sign.reply), view.language),
      when: shownInstant(sign.at, view.language),
    })),
    nextReminder: whenKnown(next, ({ at }) => shownInstant(at, view.language)),
  };
}

/** A coordinator's turn, or that of somebody else. */
function whoseIs({ kind }: Awaited): WaitingRow['whose'] {
  return kind === 'ours' || kind === 'closed' ? 'us' : 'them';
}

function textOf({ kind, task, on }: Awaited, { row, names, view }: OpenReading): string {
  const { language } = view;
  if (task !== null) return taskSentence(task, row.state, { names, language });
  if (kind === 'ours') return '';
  return say(language, `awaited.what.${kind}`, { day: on === null ? '' : formatDate(on, language) });
}

function statusOf(one: Awaited, { view }: OpenReading): Status {
  const code = whoseIs(one) === 'us' ? 'us' : one.isOverdue ? 'overdue' : 'waits';
  const tone = ({ us: 'late', overdue: 'late', waits: 'wait' } as const)[code];
  return { code, word: say(view.language, `awaited.statuses.${code}`), tone };
}

/** What went to the person; where it depends on none, to anybody of the participant. */
function postTo(
  { participantId, contactId }: Awaited,
  { view, row }: OpenReading,
  { people }: Heard,
): Pick<WaitingRow, 'reminders' | 'lastMail'> {
  const asked = people.filter(
    (one) => one.participantId === participantId && (contactId === null || one.contactId === contactId),
  );
  const last = latest(asked.flatMap(({ lastMailAt }) => lastMailAt ?? []));
  const ofAll = participantId === null ? 0 : (row.state.participants[participantId]?.remindersSent ?? 0);
  return {
    reminders: contactId === null ? ofAll : asked.reduce((sum, one) => sum + one.reminders, 0),
    lastMail: whenKnown(last, (at) => shownInstant(at, view.language)),
  };
}

function lastSignOf({ participantId, contactId }: Awaited, { signs }: Heard): LifeSign | undefined {
  const own = signs.filter((one) => one.participantId === participantId && isOf(one, contactId));
  return own.find(({ at }) => at === latest(own.map((one) => one.at)));
}

/** On paper somebody of the participant speaks for each of them. */
function isOf(sign: LifeSign, contactId: ContactId | null): boolean {
  return contactId === null || sign.contactId === null || sign.contactId === contactId;
}

function latest(moments: readonly Instant[]): Instant | undefined {
  return [...moments].sort().at(-1);
}
