import type { Language, Timeline, TimelineEntry } from '@penhouder/contracts';
import { plannedAhead, wallAt } from '@penhouder/domain';
import { mailSentence, say, timelineSentence, typedTextsOf } from '@penhouder/letters';
import type { JournalRow, MailRow } from '@penhouder/persistence';
import { mailKindWord } from './catalogue-words';
import type { DossierReading } from './dossier-reading';
import { plannedModel } from './planned-model';
import { shownDate, shownInstant } from './shown';

/** The journal joined with the post, newest first, under what is planned, farthest first. */
export function timelineModel(reading: DossierReading, journal: readonly JournalRow[]): Timeline {
  const { row, view, names } = reading;
  const past = [
    ...journal.flatMap((event) => eventEntry(event, reading)),
    ...reading.mails.flatMap((mail) => mailEntry(mail, reading)),
  ];
  return {
    now: shownInstant(view.now, view.language),
    planned: plannedAhead(row.state)
      .map((entry) => plannedModel(entry, { names, view }))
      .reverse(),
    past: past.sort(newestFirst),
    version: row.version,
  };
}

function newestFirst(a: TimelineEntry, b: TimelineEntry): number {
  if (a.when.at !== b.when.at) return a.when.at < b.when.at ? 1 : -1;
  return (b.sequence ?? Infinity) - (a.sequence ?? Infinity) || 0;
}

/** An event as a line; none for what only machines care about. */
export function eventEntry({ sequence, event }: JournalRow, { names, view, words }: DossierReading): TimelineEntry[] {
  const text = timelineSentence(event, names, view.language);
  if (text === null) return [];
  const typed = typedTextsOf(event).flatMap((id) => words.get(id) ?? []);
  const { participantId = null, stepId = null } = event as { participantId?: string | null; stepId?: string | null };
  return [
    {
      key: `event:${String(sequence)}`,
      source: 'event',
      code: event.type,
      when: shownInstant(event.at, view.language),
      day: shownDate(wallAt(view.calendar, event.at).date, view),
      text,
      detail: typed.length === 0 ? null : typed.join('\n'),
      participantId,
      stepId,
      mailId: null,
      sequence,
    },
  ];
}

/** Mails that left or failed; those that wait are in Post and among the planned ones. */
function mailEntry(mail: MailRow, { view }: DossierReading): TimelineEntry[] {
  const at = mail.finishedDossierTime;
  if (at === null || !['sent', 'failed', 'unknown'].includes(mail.state)) return [];
  return [
    {
      key: `mail:${mail.id}`,
      source: 'mail',
      code: mail.kind,
      when: shownInstant(at, view.language),
      day: shownDate(wallAt(view.calendar, at).date, view),
      text: mailText(mail, view.language),
      detail: mail.state === 'sent' ? null : mailSentence(mail, shownInstant(at, view.language).text, view.language),
      participantId: mail.participantId,
      stepId: null,
      mailId: mail.id,
      sequence: null,
    },
  ];
}

/** To whom and what about; a notice goes to a coordinator, and the unit in it is what it is about. */
function mailText({ kind, recipientName, unitName, subject }: MailRow, language: Language): string {
  const to = recipientName ?? '';
  if (kind === 'coordinatorNotice')
    return unitName === null
      ? say(language, 'post.inTimelineNotice', { to, subject })
      : say(language, 'post.inTimelineAbout', { to, unit: unitName, subject });
  const word = mailKindWord(kind, language);
  return say(language, 'post.inTimeline', {
    kind: `${word.charAt(0).toUpperCase()}${word.slice(1)}`,
    to: [recipientName, unitName].filter((part) => part !== null).join(', '),
    subject,
  });
}
