import {
  CAPACITIES,
  isByDelegation,
  OFFICES,
  officeProblem,
  type Capacity,
  type LocalDate,
  type OfficeCode,
  type OfficeProblem,
  type SignatureRule,
  type SignOffRoundRule,
  type Slot,
} from '@penhouder/domain';
import type { FormFault } from '../answer-form';
import { lineFault } from '../line-fault';
import { parseDay } from '../parse-day';
import type { AnswerForm } from '../typed-answer';
import type { FaultCode } from '../words';

/** Who signs, in which office and in what quality; by whose delegation when it was delegated. */
export interface Signer {
  readonly name: string;
  readonly func: string;
  /** In what quality; null: not said. */
  readonly capacity: Capacity | null;
  /** The office that signs, or that delegated; null: the call asks none. */
  readonly office: OfficeCode | null;
  /** Who delegated the signature, and when; null: it was not delegated. */
  readonly delegation: { readonly by: string; readonly on: LocalDate } | null;
  /** The last day of the mandate or delegation; null: not said. */
  readonly inOfficeUntil: LocalDate | null;
}

/** What the call asks of this signatory's office. */
export interface SignerRules {
  readonly slot: Slot;
  readonly round: Pick<SignOffRoundRule, 'signatures' | 'organs'>;
  /** Null: the call names no offices. */
  readonly signature: SignatureRule | null;
}

const OFFICE_FAULTS = {
  officeMissing: 'OfficeMissing',
  officeNotAsked: 'OfficeNotAsked',
  officeUnfit: 'OfficeUnfit',
} as const satisfies Record<OfficeProblem, FaultCode>;

/**
 * What is wrong with the office, the delegation and the end of the mandate, in the order of the page; only where something
 * binds. Whoever signs by delegation, as an alderman always does, says of whom and since when; whoever is out of office signs nothing. Source: Decreet
 * lokaal bestuur, articles 280, 281 and 283.
 */
export function signerFaults(form: AnswerForm, rules: SignerRules, today: LocalDate): readonly FormFault[] {
  const { capacity, office } = choicesOf(form);
  const problem = officeProblem(rules.round, { slot: rules.slot, office });
  return [
    ...(problem === null ? [] : [{ field: 'office', code: OFFICE_FAULTS[problem] }]),
    ...(isByDelegation({ office: askedOf(office, rules), capacity }) ? delegationFaults(form, today) : []),
    ...inOfficeFaults(form.inOfficeUntil, today),
  ];
}

/** Who signs, of a form that says it all; an office that the call does not ask is left out. */
export function signerOf(form: AnswerForm, rules: SignerRules): Signer {
  const { capacity, office } = choicesOf(form);
  const on = parseDay(form.delegatedOn);
  const asked = askedOf(office, rules);
  const isDelegated = isByDelegation({ office: asked, capacity }) && on !== null;
  return {
    name: form.name.trim(),
    func: form.func.trim(),
    capacity: isDelegated ? 'delegated' : capacity,
    office: asked,
    delegation: isDelegated ? { by: form.delegatedBy.trim(), on } : null,
    inOfficeUntil: parseDay(form.inOfficeUntil),
  };
}

/** As it reaches the dossier: without names. */
export function signedAsOf({ capacity, office, delegation, inOfficeUntil }: Omit<Signer, 'name' | 'func'>): {
  readonly capacity?: Capacity;
  readonly office?: OfficeCode;
  readonly delegatedOn?: LocalDate;
  readonly inOfficeUntil?: LocalDate;
} {
  return {
    ...(capacity !== null && { capacity }),
    ...(office !== null && { office }),
    ...(delegation !== null && { delegatedOn: delegation.on }),
    ...(inOfficeUntil !== null && { inOfficeUntil }),
  };
}

/** As the chain keeps it. */
export function signerProof(signer: Signer): Readonly<Record<string, unknown>> {
  const { name, func, delegation } = signer;
  const { delegatedOn: _, ...quality } = signedAsOf(signer);
  return { name, function: func, ...quality, ...(delegation !== null && { delegation }) };
}

/** An office counts only where the call names offices. */
function askedOf(office: OfficeCode | null, { signature }: SignerRules): OfficeCode | null {
  return signature === null ? null : office;
}

function choicesOf(form: Pick<AnswerForm, 'capacity' | 'office'>): Pick<Signer, 'capacity' | 'office'> {
  return {
    capacity: CAPACITIES.find((one) => one === form.capacity) ?? null,
    office: OFFICES.find((one) => one === form.office) ?? null,
  };
}

function delegationFaults(form: AnswerForm, today: LocalDate): readonly FormFault[] {
  const by = lineFault(form.delegatedBy, ['DelegatorMissing', 'DelegatorHasMarkup', 'DelegatorTooLong']);
  const on = delegationDayFault(form.delegatedOn, today);
  return [
    ...(by === null ? [] : [{ field: 'delegatedBy', code: by }]),
    ...(on === null ? [] : [{ field: 'delegatedOn', code: on }]),
  ];
}

function delegationDayFault(typed: string, today: LocalDate): FaultCode | null {
  if (typed.trim() === '') return 'DelegationDayMissing';
  const day = parseDay(typed);
  if (day === null) return 'DelegationDayNotADate';
  return day > today ? 'DelegationDayLater' : null;
}

/** The last day itself is still one in office. */
function inOfficeFaults(typed: string, today: LocalDate): readonly FormFault[] {
  if (typed.trim() === '') return [];
  const until = parseDay(typed);
  if (until === null) return [{ field: 'inOfficeUntil', code: 'InOfficeUntilNotADate' }];
  return until < today ? [{ field: 'inOfficeUntil', code: 'InOfficeOver' }] : [];
}
