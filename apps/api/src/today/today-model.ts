import type { Language, Today, TodayTask, Waiting } from '@penhouder/contracts';
import {
  activeParticipants,
  dueOf,
  isRoundOpen,
  plannedAhead,
  roundOf,
  standingOf,
  stepOfKind,
  tasksOf,
  wallAt,
  type LocalDate,
  type Participant,
} from '@penhouder/domain';
import { formatDate, formatInstant, kindWord, plannedWords, say } from '@penhouder/letters';
import { shownDate } from '../dossiers/shown';
import { taskModel } from '../dossiers/task-model';
import { whenKnown } from '../when-known';
import type { OpenDossier } from './today-reading';

/** Somebody waits for these, so they are for today whatever their date. */
const ALWAYS_NOW = new Set([
  'answerQuestion',
  'decideCondition',
  'settleConflict',
  'replaceContact',
  'namedDayAfterDue',
]);

/** Three groups, the most urgent first, under one sentence. */
export function todayModel(dossiers: readonly OpenDossier[], language: Language): Today {
  const tasks = dossiers.flatMap((dossier) =>
    tasksIn(dossier).map((task) => ({ task, isNow: isNow(task, todayOf(dossier)) })),
  );
  const now = tasks.filter((one) => one.isNow).map(({ task }) => task);
  const later = tasks.filter((one) => !one.isNow).map(({ task }) => task);
  return {
    sentence: sentenceOf(dossiers, tasks.length, language),
    now: now.sort(byDue),
    thisWeek: later.sort(byDue),
    waiting: dossiers.flatMap(waitingIn),
  };
}

function todayOf({ view }: OpenDossier): LocalDate {
  return wallAt(view.calendar, view.now).date;
}

function isNow(task: TodayTask, today: LocalDate): boolean {
  return ALWAYS_NOW.has(task.kind) || (task.due !== null && task.due.on <= today);
}

function byDue(a: TodayTask, b: TodayTask): number {
  return (a.due?.on ?? '9999') < (b.due?.on ?? '9999') ? -1 : 1;
}

function headOf({ row, view }: OpenDossier): TodayTask['dossier'] {
  return { id: row.dossierId, number: row.number, title: row.title, kindText: kindWord(row.kind, view.language) };
}

function tasksIn(dossier: OpenDossier): TodayTask[] {
  const { row, names, view } = dossier;
  return tasksOf(row.state).map((task) => ({
    ...taskModel(task, row.state, { names, view }),
    dossier: headOf(dossier),
  }));
}

function waitingIn(dossier: OpenDossier): Waiting[] {
  const { row } = dossier;
  const funder = stepOfKind(row.state, 'funder-decision');
  return [
    ...(isRoundOpen(row.state)
      ? activeParticipants(row.state).flatMap((participant) => waitingFor(participant, dossier))
      : []),
    ...(funder?.state.status === 'open'
      ? [waitingLine(dossier, { text: say(dossier.view.language, 'waiting.funder'), participantId: null, until: null })]
      : []),
  ];
}

function waitingFor(participant: Participant, dossier: OpenDossier): Waiting[] {
  const { row, names, view } = dossier;
  const round = roundOf(row.state);
  const standing = whenKnown(round, (rule) => standingOf(participant, rule));
  const about = { unit: names.participants[participant.id] ?? '' };
  if (standing === 'unanswered' || standing === 'conditionRefused') {
    const until = whenKnown(dueOf(row.state, participant.id), ({ on }) => on);
    const text = say(view.language, 'waiting.answer', about);
    return [waitingLine(dossier, { text, participantId: participant.id, until })];
  }
  if (standing !== 'named' || participant.named === null) return [];
  const { on } = participant.named;
  const text = say(view.language, 'waiting.namedDay', { ...about, day: formatDate(on, view.language) });
  return [waitingLine(dossier, { text, participantId: participant.id, until: on })];
}

function waitingLine(
  dossier: OpenDossier,
  line: { readonly text: string; readonly participantId: string | null; readonly until: LocalDate | null },
): Waiting {
  const { row, view } = dossier;
  return {
    dossier: headOf(dossier),
    text: line.text,
    since: whenKnown(row.state.launchedAt, (at) => shownDate(wallAt(view.calendar, at).date, view)),
    until: whenKnown(line.until, (on) => shownDate(on, view)),
    participantId: line.participantId,
  };
}

const DEADLINES = new Set(['internalDue', 'closing', 'participantDue', 'reportDue']);

/** How much there is to do and which date comes next; with nothing to do, when the next reminder leaves by itself. */
function sentenceOf(dossiers: readonly OpenDossier[], count: number, language: Language): string {
  const planned = dossiers
    .filter(({ row }) => row.kind === 'real' || dossiers.every((one) => one.row.kind !== 'real'))
    .flatMap(({ row, names }) => plannedAhead(row.state).map((entry) => ({ entry, names })))
    .sort((a, b) => (a.entry.on < b.entry.on ? -1 : 1));
  const deadline = planned.find(({ entry }) => DEADLINES.has(entry.kind));
  const leavesAt = planned.find(({ entry }) => entry.kind === 'reminder' || entry.kind === 'resume')?.entry.at ?? null;
  const first = count === 0 ? say(language, 'today.nothing') : say(language, 'today.tasks', { count });
  if (count === 0 && leavesAt !== null)
    return `${first} ${say(language, 'today.nextReminder', { when: formatInstant(leavesAt, language) })}`;
  if (deadline === undefined) return first;
  const what = plannedWords(deadline.entry, deadline.names, language);
  return `${first} ${say(language, 'today.nextDeadline', { day: formatDate(deadline.entry.on, language), what })}`;
}
