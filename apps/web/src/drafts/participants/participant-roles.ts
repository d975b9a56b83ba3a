import type { ParticipantRole } from '@penhouder/contracts';

/** What somebody can be in a dossier, the usual role first. */
export const ROLES = [
  'signatory',
  'applicant',
  'coApplicant',
  'corePartner',
  'partner',
  'mandateGiver',
  'advisor',
  'observer',
] as const satisfies readonly ParticipantRole[];

/** What was typed for a figure; null when it is no whole number. */
export function typedFigure(text: string): number | null {
  const digits = text.replace(/[\s.]/g, '');
  return /^\d{1,9}$/.test(digits) ? Number(digits) : null;
}
