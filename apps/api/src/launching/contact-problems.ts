import type { UnitId } from '@penhouder/domain';
import type { ContactRow } from '@penhouder/persistence';
import { isEmailAddress } from '../contacts/email-address';
import type { ApiProblemCode } from '../problems/problem-codes';

/** What keeps somebody from being asked on behalf of a unit; null when nothing does. A contact of another body is unknown. */
export function contactProblem(contact: ContactRow | undefined, unitId: UnitId): ApiProblemCode | null {
  if (contact === undefined) return 'UnknownContact';
  if (contact.unitId !== unitId) return 'ContactOfOtherUnit';
  if (contact.isArchived) return 'ContactArchived';
  return isEmailAddress(contact.email) ? null : 'ContactEmailInvalid';
}
