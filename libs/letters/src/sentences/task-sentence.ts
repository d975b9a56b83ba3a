import type { Dossier, HandOverRequest, Language, Task } from '@penhouder/domain';
import { missingInYear } from '@penhouder/domain';
import { formatDate, formatList } from '../words/formats';
import { contactName, participantName, stepTitle } from '../words/names';
import type { Names, Reader } from '../words/names';
import { reportWords } from '../words/report-words';
import { say } from '../words/say';
import { nameWord } from '../words/name-word';
import { capitalised } from './join';
import { failedOrderWords } from './timeline-sub-dossiers';

/** What the coordinator must do, as an order with its object. `dossier` gives the day that an organ named. */
export function taskSentence(task: Task, dossier: Dossier, { names, language }: Reader): string {
  const reader = { names, language };
  const values = {
    unit: participantName(reader, task.participantId),
    step: task.stepId === null ? '' : stepTitle(reader, task.stepId),
    year: yearWords(task, reader),
    day: namedDay(task, dossier, language),
    contact: colleagueOf(task, dossier, reader),
    missing: missingNames(task, dossier, language),
    ...(task.kind === 'startSubDossier' && failedOrderWords(task.key, dossier, reader)),
  };
  if (requestOf(task, dossier)?.days !== undefined) return say(language, 'decideAbsence.task', values);
  return capitalised(say(language, wordsOf(task), values));
}

function wordsOf(task: Task): `tasks.${Task['kind'] | 'replaceContactElsewhere' | 'mailInDoubt'}` {
  if (task.kind !== 'replaceContact') return `tasks.${task.kind}`;
  if (task.participantId === null) return 'tasks.replaceContactElsewhere';
  return task.isDoubtful === true ? 'tasks.mailInDoubt' : 'tasks.replaceContact';
}

const DETAILS = {
  answerQuestion: 'question',
  decideCondition: 'condition',
  decideHandOver: 'handOver',
  settleConflict: 'conflict',
  completeMandates: 'mandates',
  completeValues: 'values',
  askOtherOffice: 'office',
  mandateEnded: 'mandateEnded',
  organUnfit: 'organUnfit',
  recordRatification: 'ratification',
  askForDay: 'dayUnknown',
  tellFunder: 'funderTold',
  askFunder: 'askFunder',
} as const;

/** Why the task matters; null where the task says it all. */
export function taskDetail(task: Task, names: Names, language: Language): string | null {
  if (!(task.kind in DETAILS)) return null;
  const detail = DETAILS[task.kind as keyof typeof DETAILS];
  return say(language, `taskDetails.${detail}`, { unit: participantName({ names, language }, task.participantId) });
}

function yearWords({ year, nth, stepId }: Task, reader: Reader): string {
  return year === null ? '' : reportWords({ year, stepId, ...(nth !== undefined && { nth }) }, reader);
}

/** To whom somebody wants to hand over. */
function colleagueOf(task: Task, dossier: Dossier, reader: Reader): string {
  return contactName(reader, requestOf(task, dossier)?.replacement.contactId ?? null);
}

/** The hand-over, for good or for some days, that a task is about. */
function requestOf({ kind, participantId, rowId }: Task, dossier: Dossier): HandOverRequest | undefined {
  if (kind !== 'decideHandOver' || participantId === null) return undefined;
  return dossier.participants[participantId]?.handOvers?.find((one) => one.rowId === rowId);
}

function namedDay(task: Task, dossier: Dossier, language: Language): string {
  const named = task.participantId === null ? null : dossier.participants[task.participantId]?.named;
  return named === null || named === undefined ? '' : formatDate(named.on, language);
}

/** What a log lacks of the task's year, by the names of the call. */
function missingNames({ stepId, year }: Task, dossier: Dossier, language: Language): string {
  const missing = stepId === null || year === null ? null : missingInYear(dossier, stepId, year);
  if (missing === null) return '';
  const names = [...missing.sorts, ...missing.codes].map((name) => {
    const count = missing.more[name];
    return count === undefined ? nameWord(name) : say(language, 'tasks.more', { count, name: nameWord(name) });
  });
  return formatList(names, language);
}
