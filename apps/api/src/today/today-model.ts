import type { Language, Today, TodayTask, Waiting } from '@penhouder/contracts';
import {
  activeParticipants,
  addDays,
  dueOf,
  instantOfMs,
  isRoundOpen,
  plannedAhead,
  roundOf,
  standingOf,
  stepOfKind,
  tasksOf,
  wallAt,
  type LocalDate,
  type Participant,
  type Standing,
} from '@penhouder/domain';
import { formatDate, formatInstant, kindWord, plannedWords, say } from '@penhouder/letters';
import { doubleTasks } from '../dossiers/double-tasks';
import { fileTasks } from '../dossiers/file-tasks';
import { replyTasks } from '../dossiers/reply-tasks';
import { shownDate, type Viewpoint } from '../dossiers/shown';
import { taskModel } from '../dossiers/task-model';
import { whenKnown } from '../when-known';
import type { OpenDossier } from './today-reading';

/** Somebody waits for these, so they are for today whatever their date. */
const ALWAYS_NOW = new Set([
  'answerQuestion',
  'decideCondition',
  'settleConflict',
  'replaceContact',
  'readReply',
  'readAbsence',
  'namedDayAfterDue',
  'removeFile',
]);

const DAYS_OF_THIS_WEEK = 7;

/** What is to be done, the most urgent first, and for whom others are waited for, under one sentence. */
export function todayModel(
  dossiers: readonly OpenDossier[],
  { language, alarms }: { readonly language: Language; readonly alarms: Today['alarms'] },
): Today {
  const tasks = dossiers.flatMap((dossier) =>
    tasksIn(dossier).map((task) => ({ task, group: groupOf(task, todayOf(dossier)) })),
  );
  const inGroup = (wanted: Group): TodayTask[] =>
    tasks
      .filter(({ group }) => group === wanted)
      .map(({ task }) => task)
      .sort(byDue);
  const now = inGroup('now');
  return {
    alarms,
    sentence: sentenceOf(dossiers, { now: now.length, all: tasks.length }, language),
    now,
    thisWeek: inGroup('thisWeek'),
    later: inGroup('later'),
    waiting: dossiers.flatMap(waitingIn),
  };
}

type Group = 'now' | 'thisWeek' | 'later';

/** Under which head a task stands on a day: `thisWeek` holds what is due within seven days, `later` the rest. */
export function groupOf({ kind, due }: Pick<TodayTask, 'kind' | 'due'>, today: LocalDate): Group {
  if (ALWAYS_NOW.has(kind) || (due !== null && due.on <= today)) return 'now';
  return due !== null && due.on <= addDays(today, DAYS_OF_THIS_WEEK) ? 'thisWeek' : 'later';
}

function todayOf({ view }: { readonly view: Viewpoint }): LocalDate {
  return wallAt(view.calendar, view.now).date;
}

function byDue(a: TodayTask, b: TodayTask): number {
  return (a.due?.on ?? '9999') < (b.due?.on ?? '9999') ? -1 : 1;
}

/** A dossier as a line names it. */
export function headOf(dossier: {
  readonly row: Pick<OpenDossier['row'], 'dossierId' | 'number' | 'title' | 'kind'>;
  readonly view: Viewpoint;
}): TodayTask['dossier'] {
  const { row, view } = dossier;
  const kindText = kindWord(row.kind, view.language);
  return { id: row.dossierId, number: row.number, title: row.title, kindText, clockText: clockText(dossier) };
}

/** An own clock that stands at another day than ours says so; else its dates make no sense beside the others. */
function clockText(dossier: { readonly view: Viewpoint }): string | null {
  const { view } = dossier;
  const day = todayOf(dossier);
  if (day === wallAt(view.calendar, instantOfMs(Date.now())).date) return null;
  return say(view.language, 'today.ownClock', { day: formatDate(day, view.language) });
}

function tasksIn(dossier: OpenDossier): TodayTask[] {
  const { row, names, view, doubles, infected, replies } = dossier;
  const tasks = tasksOf(row.state).map((task) => taskModel(task, row.state, { names, view }));
  const beside = [
    ...doubleTasks(doubles, row.state, view),
    ...replyTasks(replies, row.state, view),
    ...fileTasks(infected, view),
  ];
  return [...tasks, ...beside].map((task) => ({ ...task, dossier: headOf(dossier) }));
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

/** Whoever still has to say something that counts. */
const AWAITED: ReadonlySet<Standing> = new Set(['unanswered', 'conditionRefused', 'expected', 'mustConfirm']);

function waitingFor(participant: Participant, dossier: OpenDossier): Waiting[] {
  const { row, names, view } = dossier;
  const round = roundOf(row.state);
  const standing = whenKnown(round, (rule) => standingOf(participant, rule));
  const about = { unit: names.participants[participant.id] ?? '' };
  if (standing !== null && AWAITED.has(standing)) {
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

const DEADLINES = new Set(['internalDue', 'closing', 'participantDue', 'reportDue', 'stepDue']);

/** How much there is to do and which date comes next; with nothing to do, when the next reminder leaves by itself. */
function sentenceOf(
  dossiers: readonly OpenDossier[],
  { now, all }: { readonly now: number; readonly all: number },
  language: Language,
): string {
  const planned = dossiers
    .filter(({ row }) => row.kind === 'real' || dossiers.every((one) => one.row.kind !== 'real'))
    .flatMap(({ row, names }) => plannedAhead(row.state).map((entry) => ({ entry, names })))
    .sort((a, b) => (a.entry.on < b.entry.on ? -1 : 1));
  const deadline = planned.find(({ entry }) => DEADLINES.has(entry.kind));
  const leavesAt = planned.find(({ entry }) => entry.kind === 'reminder' || entry.kind === 'resume')?.entry.at ?? null;
  const first = countOf({ now, all }, language);
  if (all === 0 && leavesAt !== null)
    return `${first} ${say(language, 'today.nextReminder', { when: formatInstant(leavesAt, language) })}`;
  if (deadline === undefined) return first;
  const what = plannedWords(deadline.entry, deadline.names, language);
  return `${first} ${say(language, 'today.nextDeadline', { day: formatDate(deadline.entry.on, language), what })}`;
}

/** Counts what stands under "Nu doen"; what can wait is not said to ask attention today. */
function countOf({ now, all }: { readonly now: number; readonly all: number }, language: Language): string {
  if (now > 0) return say(language, 'today.tasks', { count: now });
  return all === 0 ? say(language, 'today.nothing') : say(language, 'today.notToday', { count: all });
}
