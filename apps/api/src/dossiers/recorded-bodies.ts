import type { Command } from '@penhouder/contracts';
import {
  isRecordedKind,
  parseId,
  possibleActs,
  readValues,
  RECORDED_KINDS,
  stepRule,
  type Dossier,
  type Field,
  type FieldValue,
  type FieldValues,
  type Fields,
  type FileId,
  type RecordedStepRule,
  type Rejection,
  type StepId,
  type Term,
  type TextId,
} from '@penhouder/domain';
import { fieldErrorsOf } from '../problems/field-errors';
import { ProblemError, refused } from '../problems/problem-error';
import type { DossierReading } from './dossier-reading';
import { sameLine } from './same-line';
import { stepIdFrom } from './step-id-from';
import type { CommandBody } from './to-coordinator-command';
import type { TypedWords } from './typed-words';

type Of<Type extends Command['type']> = Extract<Command, { type: Type }>;

/**
 * Something recorded on a step, as the step's own rules describe it: words are kept apart, the rest is judged by the core.
 *
 * Refuses here what the core would refuse, before anything that was typed reaches a history.
 */
export function actOnStep(command: Of<'ActOnStep'>, reading: DossierReading, words: TypedWords): CommandBody {
  const { state } = reading.row;
  const stepId = command.stepId as StepId;
  const fields = actFields(state, stepId, command.act);
  if (fields === null) {
    const possible = Object.keys(possibleActs(state, stepId));
    const isKnown = stepRule(state, stepId)?.kind === 'recorded';
    throw refusedIn(
      reading,
      isKnown ? { code: 'ActNotPossible', stepId, act: command.act, possible } : { code: 'UnknownStep', stepId },
    );
  }
  return { type: command.type, stepId, act: command.act, values: valuesOf({ fields, command }, reading, words) };
}

/** A step of a kind that is recorded, with an id made from its title. Throws `ValidationFailed` for an unknown kind. */
export function addStep(command: Of<'AddStep'>, reading: DossierReading, words: TypedWords): CommandBody {
  const { kind, title, reason, after } = command;
  if (!isRecordedKind(kind)) throw notAKind(reading);
  const fields = RECORDED_KINDS[kind].settings;
  const taken = (reading.row.state.call?.steps ?? []).map(({ id }) => id);
  return {
    type: command.type,
    step: {
      kind: 'recorded',
      of: kind,
      id: stepIdFrom(title, taken),
      after: after as StepId[],
      settings: valuesOf({ fields, command }, reading, words),
      ...termsOf(command),
    },
    titleTextId: words.keep('title', title),
    reasonTextId: words.keep('reason', reason),
  };
}

/** A day that the body sets itself is certain, and does not shift: whoever set it saw where it falls. */
function termsOf({ when = [], deadline = null }: Of<'AddStep'>): Pick<RecordedStepRule, 'when' | 'deadline'> {
  const gates =
    when.length === 0 ? {} : { when: when.map(({ step, outcomes }) => ({ step: step as StepId, outcomes })) };
  if (deadline === null) return gates;
  const { term, workingDaysBefore } = deadline;
  const worded = (
    term.kind === 'relative' ? { ...term, from: 'anchorDay', calendar: 'body', shift: 'none' } : term
  ) as Term;
  return { ...gates, deadline: { term: worded, opens: null, whose: 'body', certainty: 'stated', workingDaysBefore } };
}

/** What an act asks for; null when the step's kind has no such act. */
export function actFields(state: Dossier, stepId: StepId, act: string): Fields | null {
  const rule = stepRule(state, stepId);
  if (rule?.kind !== 'recorded') return null;
  const { acts } = RECORDED_KINDS[rule.of];
  return Object.hasOwn(acts, act)
    ? ((acts as Readonly<Record<string, { readonly fields: Fields }>>)[act]?.fields ?? null)
    : null;
}

/** Files that a command refers to; each must belong to the dossier. */
export function filesOf(body: CommandBody, state: Dossier): readonly FileId[] {
  return referredFiles(body, state).filter((id) => id !== null);
}

function referredFiles(body: CommandBody, state: Dossier): readonly (FileId | null)[] {
  if (body.type === 'RecordProof') return [body.proof.fileId];
  if (body.type === 'ActOnStep') {
    const fields = Object.entries(actFields(state, body.stepId, body.act) ?? {});
    return fields.filter(([, { type }]) => type === 'file').map(([name]) => body.values[name] as FileId | null);
  }
  if ('fileId' in body) return [body.fileId];
  return 'extractFileId' in body ? [body.extractFileId] : [];
}

interface Asked {
  readonly fields: Fields;
  readonly command: Of<'ActOnStep' | 'AddStep'>;
}

function valuesOf({ fields, command }: Asked, reading: DossierReading, words: TypedWords): FieldValues {
  const given = Object.fromEntries(
    Object.entries(command.values).map(([name, value]) => {
      const isWords = fields[name]?.type === 'text' && typeof value === 'string';
      return [
        name,
        isWords ? (typedBefore(value, command, reading) ?? words.keep(`values.${name}`, value)) : value,
      ] as const;
    }),
  );
  const read = readValues(fields, given);
  if ('problem' in read) throw refusedIn(reading, read.problem);
  for (const [name, field] of Object.entries(fields)) {
    if (isNoId(field, read.values[name] ?? null)) {
      throw refusedIn(reading, { code: 'FieldNotValid', field: name, expected: field.type, of: [] });
    }
  }
  return read.values;
}

/**
 * The same words on the same step are the same thing under the same id: only so can the core see that a candidate or an
 * action is there already. Null when nobody recorded these words on it before.
 */
function typedBefore(value: string, command: Asked['command'], { row, words }: DossierReading): TextId | null {
  if (command.type !== 'ActOnStep') return null;
  const recorded = JSON.stringify(row.state.steps[command.stepId as StepId] ?? null);
  const isSame = ([id, text]: readonly [TextId, string]): boolean =>
    sameLine(text) === sameLine(value) && recorded.includes(`"${id}"`);
  return [...words].find(isSame)?.[0] ?? null;
}

const NAME = /^[a-z][a-z0-9-]{0,59}$/;

/** Where an id is asked nothing else may stand: what people type stays out of every history. */
function isNoId({ type }: Field, value: FieldValue): boolean {
  if (typeof value !== 'string' || !['item', 'participant', 'file'].includes(type)) return false;
  return parseId(value) === null && !(type === 'item' && NAME.test(value));
}

function refusedIn({ names, view }: DossierReading, rejection: Rejection): ProblemError {
  return refused(rejection, names, view.language);
}

function notAKind({ view }: DossierReading): ProblemError {
  const errors = fieldErrorsOf([{ message: '', path: ['kind'], code: 'invalid_value' }], view.language);
  return new ProblemError('ValidationFailed', { errors });
}
