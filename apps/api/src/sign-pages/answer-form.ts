import {
  parseId,
  valueProblems,
  type AskedValues,
  type AskRule,
  type LocalDate,
  type MandateRule,
  type OrganCode,
  type RowId,
  type TextVersionId,
  type ValueProblem,
} from '@penhouder/domain';
import { lineFault, type LineCodes } from './line-fault';
import { parseDay } from './parse-day';
import { signerFaults, signerOf, type Signer, type SignerRules } from './signer/signer-form';
import { MANDATE_PREFIX, VALUE_PREFIX, type AnswerForm } from './typed-answer';
import { readTypedValues } from './typed-values';
import type { FaultCode } from './words';

export const answerKinds = [
  'agree',
  'agreeInPrinciple',
  'agreeWithCondition',
  'decline',
  'namedDay',
  'question',
  'withdrawal',
] as const;
export type AnswerKind = (typeof answerKinds)[number];

/** Something to be changed, with the id of its field; `value`: of one that the call asks; `text`: said elsewhere. */
export type FormFault =
  | { readonly field: string; readonly code: FaultCode }
  | { readonly field: string; readonly value: ValueProblem }
  | { readonly field: string; readonly text: string };

/** A form that says everything that it must; only what belongs to the chosen kind is in it. */
export interface CheckedAnswer extends Signer {
  readonly submissionId: RowId;
  readonly textVersionId: TextVersionId;
  readonly kind: AnswerKind;
  readonly text: string | null;
  readonly mandates: Readonly<Record<string, boolean>>;
  readonly values: AskedValues;
  readonly organ: OrganCode | null;
  readonly day: LocalDate | null;
}

export interface FormRules {
  readonly mandates: readonly MandateRule[];
  /** Of this signatory. */
  readonly asks: readonly AskRule[];
  readonly organs: readonly OrganCode[];
  readonly signer: SignerRules;
  /** Whether the call takes an agreement in principle, before the organ that binds has decided. */
  readonly isInPrincipleAsked: boolean;
  /** Whether a decision of this link stands that can still be taken back. */
  readonly isWithdrawable: boolean;
  /** Today on the dossier's clock: a named day lies on it or later. */
  readonly today: LocalDate;
}

const LONGEST_TEXT = 4000;

/** What is signed; a question, a day and a withdrawal are in nobody's office. */
const BINDING: readonly AnswerKind[] = ['agree', 'agreeInPrinciple', 'agreeWithCondition', 'decline'];

/** What can be answered under these rules, in the order of the page. */
export function kindsUnder({ isInPrincipleAsked, isWithdrawable }: FormRules): readonly AnswerKind[] {
  return answerKinds
    .filter((kind) => kind !== 'agreeInPrinciple' || isInPrincipleAsked)
    .filter((kind) => kind !== 'withdrawal' || isWithdrawable);
}

/** Judges a form: everything that is wrong at once in the order of the page, or what it says. */
export function checkAnswerForm(
  form: AnswerForm,
  rules: FormRules,
): { readonly faults: readonly FormFault[] } | { readonly answer: CheckedAnswer } {
  const kind = kindsUnder(rules).find((one) => one === form.kind);
  const faults = [
    ...(kind === undefined ? [fault('agree', 'ChoiceMissing')] : faultsOfKind(kind, form, rules)),
    ...faultsOfLine('name', form.name, ['NameMissing', 'NameHasMarkup', 'NameTooLong']),
    ...faultsOfLine('func', form.func, ['FunctionMissing', 'FunctionHasMarkup', 'FunctionTooLong']),
    ...(kind !== undefined && BINDING.includes(kind) ? signerFaults(form, rules.signer, rules.today) : []),
    ...(form.confirmed === 'yes' ? [] : [fault('confirmed', 'NotConfirmed')]),
  ];
  const ids = idsOf(form);
  if (kind === undefined || faults.length > 0 || ids === null) return { faults };
  return { answer: { ...ids, kind, ...contentOf(kind, form, rules), ...signerOf(form, rules.signer) } };
}

/** The ids of a form that was tampered with are not ids: the reader gets a fresh form. */
export function idsOf(form: AnswerForm): { submissionId: RowId; textVersionId: TextVersionId } | null {
  const submissionId = parseId<RowId>(form.submissionId);
  const textVersionId = parseId<TextVersionId>(form.textVersionId);
  return submissionId === null || textVersionId === null ? null : { submissionId, textVersionId };
}

function fault(field: string, code: FaultCode): FormFault {
  return { field, code };
}

function faultsOfKind(kind: AnswerKind, form: AnswerForm, rules: FormRules): readonly FormFault[] {
  switch (kind) {
    case 'agree':
    case 'agreeInPrinciple':
      return faultsOfAgreement(form, rules);
    case 'agreeWithCondition':
      return [...faultsOfText('condition', form.condition, 'ConditionMissing'), ...faultsOfAgreement(form, rules)];
    case 'decline':
      return faultsOfText('reason', form.reason, 'ReasonMissing');
    case 'question':
      return faultsOfText('question', form.question, 'QuestionMissing');
    case 'withdrawal':
      return faultsOfText('withdrawal', form.withdrawal, 'WithdrawalReasonMissing');
    case 'namedDay':
      return faultsOfDay(form, rules);
  }
}

/** Of mandates, and of the values that an agreement brings with it. */
function faultsOfAgreement(form: AnswerForm, rules: FormRules): readonly FormFault[] {
  return [
    ...rules.mandates
      .filter(({ id }) => !['yes', 'no'].includes(form.mandates[id] ?? ''))
      .map(({ id }) => fault(`${MANDATE_PREFIX}${id}`, 'MandateMissing')),
    ...valueProblems(rules.asks, readTypedValues(rules.asks, form.values)).map((value) => ({
      field: `${VALUE_PREFIX}${value.code}`,
      value,
    })),
  ];
}

function faultsOfDay(form: AnswerForm, rules: FormRules): readonly FormFault[] {
  const organ = rules.organs.find((one) => one === form.organ);
  return [
    ...(organ === undefined ? [fault('organ', 'OrganMissing')] : []),
    ...faultsOfDate(form.day, rules.today),
    ...(organ === 'other'
      ? faultsOfText('dayNote', form.dayNote, 'OrganDescriptionMissing')
      : faultsOfLength('dayNote', form.dayNote)),
  ];
}

function faultsOfDate(text: string, today: LocalDate): readonly FormFault[] {
  if (text.trim() === '') return [fault('day', 'DayMissing')];
  const day = parseDay(text);
  if (day === null) return [fault('day', 'DayNotADate')];
  return day < today ? [fault('day', 'DayInThePast')] : [];
}

function faultsOfText(field: string, text: string, missing: FaultCode): readonly FormFault[] {
  return text.trim() === '' ? [fault(field, missing)] : faultsOfLength(field, text);
}

function faultsOfLength(field: string, text: string): readonly FormFault[] {
  return text.trim().length > LONGEST_TEXT ? [fault(field, 'TextTooLong')] : [];
}

function faultsOfLine(field: string, text: string, codes: LineCodes): readonly FormFault[] {
  const code = lineFault(text, codes);
  return code === null ? [] : [fault(field, code)];
}

function contentOf(
  kind: AnswerKind,
  form: AnswerForm,
  rules: FormRules,
): Pick<CheckedAnswer, 'text' | 'mandates' | 'values' | 'organ' | 'day'> {
  const isAgreeing = kind.startsWith('agree');
  const isNamed = kind === 'namedDay';
  const text = {
    agree: '',
    agreeInPrinciple: '',
    agreeWithCondition: form.condition,
    decline: form.reason,
    namedDay: form.dayNote,
    question: form.question,
    withdrawal: form.withdrawal,
  }[kind];
  return {
    text: text.trim() === '' ? null : text.trim(),
    mandates: isAgreeing ? Object.fromEntries(rules.mandates.map(({ id }) => [id, form.mandates[id] === 'yes'])) : {},
    values: isAgreeing ? readTypedValues(rules.asks, form.values) : {},
    organ: isNamed ? (rules.organs.find((one) => one === form.organ) ?? null) : null,
    day: isNamed ? parseDay(form.day) : null,
  };
}
