import { isOwnAddress, parseId, type RowId } from '@penhouder/domain';
import type { KnownContact } from '@penhouder/persistence';
import { isEmailAddress } from '../../contacts/email-address';
import { lineProblem, type LineProblem } from '../line-fault';

/** What somebody typed about a colleague, as it came. */
export interface HandOverForm {
  readonly submissionId: string;
  readonly formToken: string;
  readonly name: string;
  readonly func: string;
  readonly email: string;
}

/** What can be wrong with it; each has its sentence in `words`. */
export type HandOverFaultCode =
  | `ColleagueName${LineProblem}`
  | `ColleagueFunction${LineProblem}`
  | 'ColleagueEmailMissing'
  | 'ColleagueEmailNotValid'
  | 'ColleagueIsYou'
  | 'ColleagueIsAsked';

export interface HandOverFault {
  readonly field: 'name' | 'func' | 'email';
  readonly code: HandOverFaultCode;
}

/** A colleague that can be named. `known`: a contact of the organisation that the body has already. */
export interface CheckedColleague {
  readonly submissionId: RowId;
  readonly name: string;
  readonly func: string;
  readonly email: string;
  readonly isInside: boolean;
  readonly known: KnownContact | null;
}

/** Who holds links for the participant, and who the body knows of the organisation. */
export interface Surroundings {
  readonly known: readonly KnownContact[];
  readonly ownContactId: string;
  /** Contacts with a living link for the same participant. */
  readonly askedIds: readonly string[];
}

/** Reads a posted form; fields that are missing or came twice are empty. */
export function readHandOverForm(body: unknown): HandOverForm {
  const posted = new Map(Object.entries((body ?? {}) as Record<string, unknown>));
  const field = (name: string): string => {
    const value = posted.get(name);
    return typeof value === 'string' ? value.replace(/\0/g, '') : '';
  };
  return {
    submissionId: field('submissionId'),
    formToken: field('formToken'),
    name: field('name'),
    func: field('func'),
    email: field('email'),
  };
}

/** The colleague, or everything that must be changed before there is one. */
export function checkHandOverForm(
  form: HandOverForm,
  around: Surroundings,
): { readonly colleague: CheckedColleague } | { readonly faults: readonly HandOverFault[] } {
  const email = form.email.trim();
  const known = around.known.find((one) => one.email.toLowerCase() === email.toLowerCase()) ?? null;
  const faults = [...lineFaults(form), ...emailFaults(email, known, around)];
  const submissionId = parseId<RowId>(form.submissionId);
  if (faults.length > 0 || submissionId === null) return { faults };
  const vouched = around.known.filter(({ isVouchedFor }) => isVouchedFor).map((one) => one.email);
  const isInside = isOwnAddress(email, vouched);
  return { colleague: { submissionId, name: form.name.trim(), func: form.func.trim(), email, isInside, known } };
}

function lineFaults({ name, func }: HandOverForm): readonly HandOverFault[] {
  const wrongName = lineProblem(name);
  const wrongFunction = lineProblem(func);
  return [
    ...(wrongName === null ? [] : [{ field: 'name' as const, code: `ColleagueName${wrongName}` as const }]),
    ...(wrongFunction === null ? [] : [{ field: 'func' as const, code: `ColleagueFunction${wrongFunction}` as const }]),
  ];
}

function emailFaults(email: string, known: KnownContact | null, around: Surroundings): readonly HandOverFault[] {
  const fault = (code: HandOverFaultCode): readonly HandOverFault[] => [{ field: 'email', code }];
  if (email === '') return fault('ColleagueEmailMissing');
  if (!isEmailAddress(email)) return fault('ColleagueEmailNotValid');
  if (known?.contactId === around.ownContactId) return fault('ColleagueIsYou');
  return known !== null && around.askedIds.includes(known.contactId) ? fault('ColleagueIsAsked') : [];
}
