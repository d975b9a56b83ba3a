import type { Language, ShownInstant } from '@penhouder/contracts';
import type { Instant } from '@penhouder/domain';
import type { Sheet, SheetCell } from '@penhouder/documents';
import { dayInBrussels } from '@penhouder/launching';
import { say } from '@penhouder/letters';

/** How wide each column of a list is, in characters. */
const WIDTHS = {
  number: 12,
  title: 50,
  kind: 14,
  call: 40,
  programme: 20,
  phase: 24,
  answered: 12,
  total: 12,
  next: 12,
  nextWhat: 34,
  risk: 16,
  riskWhy: 60,
  attention: 16,
  closed: 12,
  participant: 30,
  standing: 34,
  counts: 10,
  organ: 30,
  due: 12,
  named: 14,
  lastMail: 26,
  lastMailOn: 14,
  nextMail: 26,
  nextMailOn: 14,
  day: 12,
  moment: 30,
  planned: 10,
  what: 70,
  detail: 50,
  dossier: 40,
  to: 34,
  function: 28,
  email: 34,
  subject: 60,
  state: 20,
  organisation: 34,
  name: 30,
  phone: 18,
  language: 10,
  board: 16,
  archived: 12,
  since: 12,
  reminders: 14,
  lastSign: 26,
  lastSignOn: 14,
} as const;

export type Column = keyof typeof WIDTHS;

/** The heads of a list, in the language of its reader. */
export function columnsOf(columns: readonly Column[], language: Language): Sheet['columns'] {
  return columns.map((column) => ({ head: say(language, `sheets.columns.${column}`), width: WIDTHS[column] }));
}

/** A real day, so that a spreadsheet sorts and counts with it. */
export function dayCell(shown: { readonly on: string } | null): SheetCell {
  return shown === null ? null : { day: shown.on };
}

/** The day on the wall in Brussels. */
export function dayOfInstant(shown: ShownInstant | null): SheetCell {
  return shown === null ? null : { day: dayInBrussels(shown.at as Instant) };
}

/** Words of a yes; an empty cell is a no. */
export function yesCell(isYes: boolean, language: Language): SheetCell {
  return isYes ? say(language, 'sheets.yes') : null;
}

/** `dossiers 2026-11-22.xlsx`: what it lists, and on which day it was taken. */
export function sheetFileName(
  list: 'dossiers' | 'mails' | 'contacts' | 'waiting' | 'agenda',
  language: Language,
): string {
  return say(language, 'sheets.file', { what: say(language, `sheets.names.${list}`), day: dayInBrussels() });
}
