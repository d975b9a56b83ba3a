import { newId } from '@penhouder/persistence';
import type { Request } from 'express';
import { hiddenFields, hiddenInputs } from '../form-fields';
import type { Html } from '../html';
import { hadFiles } from '../paper-upload';
import { readAnswerForm, type AnswerForm } from '../typed-answer';

/** A form that was posted and could not be taken over, so that it can be sent again. */
export interface KeptForm {
  /** Where it goes on: to the form itself, or where it was posted. */
  readonly action: string;
  readonly fields: Html;
  /** The words in it, to be read and, if all else fails, copied. */
  readonly typed: readonly string[];
  readonly hadFiles: boolean;
}

const ANSWER_PATHS = /^\/teken\/(controleer|verbeter|code|bevestig|ondertekenen(\/pdf)?)\/?$/i;
const SMALL_PATHS = /^\/teken\/(collega|afwezig|besluit)(\/bevestig)?\/?$/i;

const NEW_LINK_PATH = '/t/nieuw';

/** Characters; more than any form that can be filled in, and nobody has us send back megabytes. */
const LONGEST = 100_000;

/** What a refused request brought along; null: no form of the sign pages, or nothing in it. Codes are not sent back. */
export function keptFormOf(request: Request, code: string): KeptForm | null {
  const { method, path } = request;
  const fields = fieldsOf(request.body).map(([name, value]) => [name, isSpent(name, code) ? newId() : value] as const);
  const isTaken = method === 'POST' && fields.length > 0 && lengthOf(fields) <= LONGEST;
  return isTaken ? formAt(path, fields, hadFiles(request)) : null;
}

type Fields = readonly (readonly [name: string, value: string])[];

function formAt(path: string, fields: Fields, brought: boolean): KeptForm | null {
  if (ANSWER_PATHS.test(path)) {
    const form = readAnswerForm(Object.fromEntries(fields));
    return { action: '/teken/verbeter', fields: hiddenFields(form), typed: typedIn(form), hadFiles: brought };
  }
  const small = SMALL_PATHS.exec(path)?.[1];
  const action = small === undefined ? path : `/teken/${small}`;
  return small === undefined && path !== NEW_LINK_PATH
    ? null
    : { action, fields: hiddenInputs(fields), typed: [], hadFiles: brought };
}

function lengthOf(fields: Fields): number {
  return fields.reduce((sum, [, value]) => sum + value.length, 0);
}

/** The id of a form that stands for something else already: the same words are another form. */
function isSpent(name: string, code: string): boolean {
  return name === 'submissionId' && code === 'SubmissionIdTaken';
}

/** The free words of an answer. */
function typedIn({ condition, reason, dayNote, question, withdrawal }: AnswerForm): readonly string[] {
  return [condition, reason, dayNote, question, withdrawal].filter((text) => text.trim() !== '');
}

function fieldsOf(body: unknown): Fields {
  return Object.entries((body ?? {}) as Readonly<Record<string, unknown>>).flatMap(([name, value]) =>
    typeof value === 'string' && !name.startsWith('code') ? [[name, value.replaceAll('\0', '')] as const] : [],
  );
}
