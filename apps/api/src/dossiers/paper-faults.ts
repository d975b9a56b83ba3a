import type { FieldError, PaperAnswer } from '@penhouder/contracts';
import {
  isByDelegation,
  officeProblem,
  asksOf,
  roundOf,
  slotsOf,
  valueProblems,
  wallAt,
  type Language,
  type LocalDate,
  type SignOffRoundRule,
} from '@penhouder/domain';
import { askFaultSentence, say } from '@penhouder/letters';
import { fieldErrorsOf } from '../problems/field-errors';
import type { DossierReading } from './dossier-reading';

/**
 * What an answer on paper says that this round does not know: a signatory, a mandate or an organ that is not asked, or a
 * day that has passed. What a personal link may say is judged in the same way by `checkAnswerForm`.
 */
export function paperFaults(form: PaperAnswer, reading: DossierReading): FieldError[] {
  const { slot, reply } = form;
  const { row, view, who } = reading;
  const round = roundOf(row.state);
  if (round === null) return [];
  const today = wallAt(view.calendar, view.now).date;
  const asked = round.mandates.map(({ id }) => id).sort();
  const faults = {
    slot: !slotsOf(round).includes(slot),
    'reply/kind': reply.kind === 'agreeInPrinciple' && round.inPrinciple === undefined,
    'reply/mandates': 'mandates' in reply && Object.keys(reply.mandates).sort().join(' ') !== asked.join(' '),
    'reply/organ': reply.kind === 'namedDay' && !round.organs.includes(reply.organ),
    'reply/on': reply.kind === 'namedDay' && reply.on < today,
    'reply/text': reply.kind === 'namedDay' && reply.organ === 'other' && reply.text === null,
  };
  const wrong = Object.entries(faults).filter(([, isWrong]) => isWrong);
  const issues = wrong.map(([path]) => ({ message: '', path: path.split('/'), ...CODES[path] }));
  return [
    ...fieldErrorsOf(issues, who.user.language),
    ...signerFaults(form, round, { today, language: who.user.language }),
    ...valueFaults({ slot, reply }, reading),
  ];
}

const BINDING: readonly PaperAnswer['reply']['kind'][] = ['agree', 'agreeInPrinciple', 'agreeWithCondition', 'decline'];

/** The office and the delegation of who signed, as the sign page judges them; only of what binds. */
function signerFaults(form: PaperAnswer, round: SignOffRoundRule, { today, language }: Reading): FieldError[] {
  if (!BINDING.includes(form.reply.kind)) return [];
  const { slot, office } = form;
  const problem = officeProblem(round, { slot, office: office ?? null });
  const code = problem === 'officeMissing' ? 'FieldMissing' : 'FieldInvalid';
  const ofOffice = problem === null ? [] : [{ pointer: '/office', code, problem } as const];
  return [...ofOffice, ...delegationFaults(form, today)].map(({ pointer, code: fault, problem: what }) => ({
    ...{ pointer, code: fault, detail: say(language, `signing.problems.${what}`) },
  }));
}

interface Reading {
  readonly today: LocalDate;
  readonly language: Language;
}

/** As the sign page judges it. */
export function isPaperDelegated({ office, capacity }: Pick<PaperAnswer, 'office' | 'capacity'>): boolean {
  return isByDelegation({ office: office ?? null, capacity: capacity ?? null });
}

/** Whoever signs by delegation says of whom, and since when. */
function delegationFaults(form: PaperAnswer, today: LocalDate): readonly Fault[] {
  if (!isPaperDelegated(form)) return [];
  const { delegatedBy, delegatedOn } = form;
  const isDay = delegatedOn !== undefined && delegatedOn <= today;
  return [...(delegatedBy === undefined ? [faultAt('delegatedBy')] : []), ...(isDay ? [] : [faultAt('delegatedOn')])];
}

interface Fault {
  readonly pointer: string;
  readonly code: 'FieldMissing';
  readonly problem: 'delegatedBy' | 'delegatedOn';
}

function faultAt(problem: Fault['problem']): Fault {
  return { pointer: `/${problem}`, code: 'FieldMissing', problem };
}

/** Values that are missing, that do not fit or that nobody asked, each at its own field. */
function valueFaults(
  { slot, reply }: Pick<PaperAnswer, 'slot' | 'reply'>,
  { row, names, who }: DossierReading,
): FieldError[] {
  const round = roundOf(row.state);
  if (round === null || !('mandates' in reply)) return [];
  const asks = asksOf(round, slot);
  return valueProblems(asks, reply.values ?? {}).map((problem) => ({
    pointer: `/reply/values/${problem.code}`,
    code: problem.fault === 'missing' ? 'FieldMissing' : 'FieldInvalid',
    detail: askFaultSentence(problem, asks.find(({ code }) => code === problem.code) ?? null, {
      names,
      language: who.user.language,
    }),
  }));
}

/** As a schema would report them, so that they are told in the same words. */
const CODES: Readonly<Record<string, { readonly code: string; readonly format?: string }>> = {
  slot: { code: 'invalid_value' },
  'reply/kind': { code: 'invalid_value' },
  'reply/mandates': { code: 'invalid_value' },
  'reply/organ': { code: 'invalid_value' },
  'reply/on': { code: 'invalid_format', format: 'date' },
  'reply/text': { code: 'invalid_type' },
};
