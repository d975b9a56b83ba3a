import type { OrganCode } from './step-rules';

/**
 * The offices in which somebody signs for a municipality: mayor, alderman, chair of the council, councillor, general
 * director, member of staff. Source: Decreet lokaal bestuur, articles 279 to 283.
 */
export const OFFICES = ['mayor', 'alderman', 'chair', 'councillor', 'director', 'staff'] as const;
export type OfficeCode = (typeof OFFICES)[number];

/** Who may sign so many times for one signature: `needed` different offices of those named. */
export interface SignatureRule {
  readonly of: readonly OfficeCode[];
  readonly needed: number;
}

const OF_THE_EXECUTIVE: readonly OfficeCode[] = ['mayor', 'alderman', 'director', 'staff'];
const OF_THE_COUNCIL: readonly OfficeCode[] = ['chair', 'councillor', 'director', 'staff'];

/**
 * Who can sign what an organ decided: for a council its chair, for the executive the mayor, with each the director, and
 * those to whom they may delegate. Source: Decreet lokaal bestuur, articles 279 to 283.
 */
const OFFICES_OF: Readonly<Record<OrganCode, readonly OfficeCode[]>> = {
  cbs: OF_THE_EXECUTIVE,
  vb: OF_THE_EXECUTIVE,
  gr: OF_THE_COUNCIL,
  rmw: OF_THE_COUNCIL,
  mat: ['director', 'staff'],
  other: OFFICES,
};

/** Whether somebody in this office can sign what one of these organs decides. */
export function canSignFor(office: OfficeCode, organs: readonly OrganCode[]): boolean {
  return organs.some((organ) => OFFICES_OF[organ].includes(office));
}

/** Who delegates to whom signs only by delegation. Source: Decreet lokaal bestuur, articles 280, 281 and 283. */
const DELEGATORS: Readonly<Record<OfficeCode, OfficeCode | null>> = {
  mayor: null,
  chair: null,
  director: null,
  alderman: 'mayor',
  councillor: 'chair',
  staff: 'director',
};

/** Of whose delegation this office signs; null: it signs itself. */
export function delegatorOf(office: OfficeCode): OfficeCode | null {
  return DELEGATORS[office];
}
