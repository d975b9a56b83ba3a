import type { DossierPage, PossibleCommand } from '@penhouder/contracts';
import {
  allParticipants,
  amountOf,
  courseAt,
  courseFactsOf,
  isClosed,
  overviewOf,
  plannedAhead,
  tasksOf,
  wallAt,
  type Dossier,
  type Instant,
  type LocalDate,
} from '@penhouder/domain';
import { courseSentence, kindWord, outcomeStatus, riskStatus, statusSentence, textsIn } from '@penhouder/letters';
import type { JournalRow } from '@penhouder/persistence';
import { toStoredFile } from '../files/to-stored-file';
import { whenKnown } from '../when-known';
import { amountSentence } from './catalogue-words';
import { clockCommands, suspensionModel } from './clock-commands';
import { doubleTasks } from './double-tasks';
import { fileTasks } from './file-tasks';
import type { DossierReading } from './dossier-reading';
import { stepKindModels } from './form-fields';
import { participantModel } from './participant-model';
import { plannedModel } from './planned-model';
import { dossierCommands, toRemind } from './possible-commands';
import { replyTasks } from './reply-tasks';
import { outlookModel } from './outlook-model';
import { quorumModels } from './quorum-model';
import { seriesModel } from './series-model';
import { shownAmount, shownDate, shownInstant } from './shown';
import { stepModel } from './step-model';
import { taskModel } from './task-model';
import { undoCommands, undoModel } from './undo-commands';

/** The whole page of one dossier, words included; `acts` is what the journal has of things recorded on steps. */
export function dossierPage(reading: DossierReading, acts: readonly JournalRow[]): DossierPage {
  const { row, view, names } = reading;
  const { state } = row;
  const { language } = view;
  const tasks = allTasks(reading);
  const commands = [
    ...dossierCommands(state, view),
    ...(state.stage === 'running' ? clockCommands(state, language) : []),
    ...undoCommands(reading),
  ];
  return {
    ...dossierTrack(reading, acts),
    stepKinds: state.stage === 'running' ? stepKindModels(language) : [],
    participants: allParticipants(state).map((participant) => participantModel(participant, reading)),
    course: courseModel(reading),
    outlook: outlookModel(state, { names, language }),
    tasks,
    planned: plannedAhead(state).map((entry) => plannedModel(entry, { names, view })),
    commands,
    primary: primaryOf({ tasks, commands }, reading),
  };
}

/** On track, at risk or late now, with every reason. */
function courseModel({ row, view, names }: DossierReading): DossierPage['course'] {
  if (row.state.stage !== 'running') return null;
  const course = courseAt(courseFactsOf(row.state), view.now);
  return {
    status: riskStatus(course, view.language),
    reasons: course.reasons.map((reason) => courseSentence(reason, names, view.language)),
  };
}

/** Also those of which the core knows nothing: mail that waits, files, doubles. */
function allTasks(reading: DossierReading): DossierPage['tasks'] {
  const { state } = reading.row;
  const { names, view } = reading;
  return [
    ...tasksOf(state).map((task) => taskModel(task, state, { names, view })),
    ...doubleTasks(reading.doubles, state, view),
    ...replyTasks(reading.replies, state, view),
    ...fileTasks(infectedOf(reading), view),
  ];
}

/** What is to read of a dossier as a whole, without what can be done and without its participants. */
export type DossierTrack = Head &
  Pick<DossierPage, 'dates' | 'statusSentence' | 'answered' | 'total' | 'steps' | 'quorum' | 'files'> &
  Pick<DossierPage, 'suspension' | 'suspendable' | 'undoable'> &
  Pick<DossierPage, 'amount' | 'amountText'>;

/** `acts` as with `dossierPage`. */
export function dossierTrack(reading: DossierReading, acts: readonly JournalRow[]): DossierTrack {
  const { row, view, names, files } = reading;
  const { language } = view;
  return {
    ...headOf(reading),
    dates: datesOf(reading),
    ...suspensionModel(reading),
    ...undoModel(reading),
    ...progressOf(reading),
    steps: (row.state.call ?? row.rules).steps.map((rule) => stepModel(rule, reading, acts)),
    quorum: quorumModels(row.state, { names, language }),
    ...amountsOf(reading),
    files: files.map((file) => toStoredFile(file, language)),
  };
}

/** What nobody may open. */
function infectedOf({ files }: DossierReading): DossierReading['files'] {
  return files.filter(({ scan }) => scan === 'infected');
}

type Head = Pick<
  DossierPage,
  | 'id'
  | 'number'
  | 'title'
  | 'kind'
  | 'kindText'
  | 'version'
  | 'isStarted'
  | 'isClosed'
  | 'outcome'
  | 'body'
  | 'coApplicants'
  | 'call'
  | 'launched'
  | 'series'
  | 'clock'
>;

function headOf({ row, view, who, related }: DossierReading): Head {
  const { language } = view;
  const { title, shortTitle } = textsIn(row.wording, language);
  return {
    id: row.dossierId,
    number: row.number,
    title: row.title,
    kind: row.kind,
    kindText: kindWord(row.kind, language),
    version: row.version,
    isStarted: row.version > 0,
    isClosed: row.isClosed,
    outcome: whenKnown(row.outcome, (outcome) => outcomeStatus(outcome, language)),
    body: { code: who.body.code, name: who.body.name },
    coApplicants: [],
    call: { id: row.callDefinitionId, code: row.callCode, version: row.rules.version, title, shortTitle },
    launched: shownInstant(row.launchedAt, language),
    series: seriesModel(related, language),
    clock: shownInstant(view.now, language),
  };
}

/** Before the workflow has begun, only the number of participants is known. */
function progressOf(reading: DossierReading): Pick<DossierPage, 'statusSentence' | 'answered' | 'total'> {
  const { row, view, names } = reading;
  const overview = { ...overviewOf(row.state), taskCount: allTasks(reading).length };
  return {
    statusSentence: statusSentence(overview, names, view.language),
    answered: overview.answered,
    total: row.version > 0 ? overview.total : row.total,
  };
}

function datesOf({ row, view }: DossierReading): DossierPage['dates'] {
  const { plan, dates } = row.state;
  const show = (date: { readonly on: LocalDate } | null | undefined): DossierPage['dates']['closing'] =>
    whenKnown(date, ({ on }) => shownDate(on, view));
  return {
    internalDue: show(plan?.internalDue ?? dates?.internalDue),
    closing: show(plan?.closing ?? dates?.closing),
    closingTime: closingTimeOf(dates),
  };
}

function closingTimeOf(dates: Dossier['dates']): string | null {
  return dates?.closing?.time ?? null;
}

/** What was awarded, or what the tiers give for those who sign now; nothing for a dossier that ended without. */
function amountsOf({ row, view }: DossierReading): Pick<DossierPage, 'amount' | 'amountText'> {
  const awarded = row.state.amountCents;
  if (awarded !== null) return { amount: shownAmount(awarded, view.language), amountText: null };
  const rule = row.rules.amount;
  if (rule === null || isClosed(row.state)) return { amount: null, amountText: null };
  const now = amountOf(row.state);
  return {
    amount: shownAmount(now, view.language),
    amountText: amountSentence(now, { rule, when: 'now' }, view.language),
  };
}

/** The most pressing task's button; while others are to move, the reminder, unless everybody was written to today. */
function primaryOf(
  { tasks, commands }: Pick<DossierPage, 'tasks' | 'commands'>,
  reading: DossierReading,
): PossibleCommand | null {
  const [first] = tasks.flatMap(({ command }) => command ?? []);
  if (first !== undefined) return first;
  return isReminderDue(reading) ? (commands.find(({ type }) => type === 'RemindNow') ?? null) : null;
}

function isReminderDue({ row, view, mails }: DossierReading): boolean {
  const dayOf = (at: Instant): LocalDate => wallAt(view.calendar, at).date;
  const today = dayOf(view.now);
  const askedToday = mails
    .filter(({ kind }) => kind === 'invitation' || kind === 'reminder')
    .filter((mail) => dayOf(mail.finishedDossierTime ?? mail.notBefore) >= today)
    .map(({ participantId }) => participantId);
  return toRemind(row.state, today).some(({ id }) => !askedToday.includes(id));
}
