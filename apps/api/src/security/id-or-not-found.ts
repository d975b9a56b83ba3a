import { parseId } from '@penhouder/domain';
import type { ContactId, DossierId, FileId, UnitId } from '@penhouder/domain';
import { ProblemError } from '../problems/problem-error';

/** Reads an id from a path; whatever is no id does not exist. Throws `NotFound`. */
export function idOrNotFound(text: string): ContactId & DossierId & FileId & UnitId {
  const id = parseId<ContactId & DossierId & FileId & UnitId>(text);
  if (id === null) throw new ProblemError('NotFound');
  return id;
}

/** Whether a text can be an id at all; PostgreSQL refuses others with an error of its own. */
export function isId(text: string | null): text is string {
  return text !== null && parseId(text) !== null;
}
