import { parseId, type LocalDate, type OrganCode, type RowId } from '@penhouder/domain';
import { parseDay } from '../parse-day';

/** What somebody typed about a decision, as it came. */
export interface DecisionForm {
  readonly submissionId: string;
  readonly formToken: string;
  readonly organ: string;
  readonly day: string;
  readonly url: string;
}

export type DecisionFault =
  'OrganMissing' | 'DayMissing' | 'DayNotADate' | 'DayInTheFuture' | 'DayAfterMandate' | 'UrlNotPublic';

export interface FaultAt {
  readonly field: 'organ' | 'day' | 'url';
  readonly code: DecisionFault;
}

export interface CheckedDecision {
  readonly submissionId: RowId;
  readonly organ: OrganCode;
  readonly decidedOn: LocalDate;
  readonly url: string | null;
}

export interface DecisionRules {
  readonly organs: readonly OrganCode[];
  /** Today on the dossier's clock: an organ decided on it or before. */
  readonly today: LocalDate;
  /** The last day of the mandate of who agreed; null: not said. */
  readonly inOfficeUntil: LocalDate | null;
  /** Origins that may be named although they are inside or without TLS. */
  readonly insideOrigins: readonly string[];
}

const LONGEST_URL = 2_000;

/** Reads a posted form; fields that are missing or came twice are empty. */
export function readDecisionForm(body: unknown): DecisionForm {
  const posted = new Map(Object.entries((body ?? {}) as Record<string, unknown>));
  const field = (name: string): string => {
    const value = posted.get(name);
    return typeof value === 'string' ? value.replaceAll('\0', '').trim() : '';
  };
  return {
    submissionId: field('submissionId'),
    formToken: field('formToken'),
    organ: field('organ'),
    day: field('day'),
    url: field('url'),
  };
}

/** Everything that is wrong at once in the order of the page, or what the form says. */
export function checkDecisionForm(
  form: DecisionForm,
  rules: DecisionRules,
): { readonly faults: readonly FaultAt[] } | { readonly decision: CheckedDecision } {
  const organ = rules.organs.find((one) => one === form.organ);
  const decidedOn = parseDay(form.day);
  const url = form.url === '' ? null : publicUrl(form.url, rules);
  const submissionId = parseId<RowId>(form.submissionId);
  const faults: FaultAt[] = [
    ...faultWhen(organ === undefined, { field: 'organ', code: 'OrganMissing' }),
    ...dayFault(form.day, decidedOn, rules),
    ...faultWhen(url === undefined, { field: 'url', code: 'UrlNotPublic' }),
  ];
  const decision = { submissionId, organ, decidedOn, url };
  return faults.length === 0 && isWhole(decision) ? { decision } : { faults };
}

type Read = { readonly [Field in keyof CheckedDecision]: CheckedDecision[Field] | null | undefined };

/** Without a publication it is whole too. */
function isWhole(decision: Read): decision is CheckedDecision {
  const { submissionId, organ, decidedOn, url } = decision;
  return submissionId !== null && organ !== undefined && decidedOn !== null && url !== undefined;
}

function faultWhen(isWrong: boolean, fault: FaultAt): readonly FaultAt[] {
  return isWrong ? [fault] : [];
}

/** What was decided after the mandate of who agreed is for its successor to sign. */
function dayFault(text: string, day: LocalDate | null, rules: DecisionRules): readonly FaultAt[] {
  if (text === '') return [{ field: 'day', code: 'DayMissing' }];
  if (day === null) return [{ field: 'day', code: 'DayNotADate' }];
  if (day > rules.today) return [{ field: 'day', code: 'DayInTheFuture' }];
  const isAfter = rules.inOfficeUntil !== null && day > rules.inOfficeUntil;
  return faultWhen(isAfter, { field: 'day', code: 'DayAfterMandate' });
}

/** As a browser would write it; undefined when it is no address that everybody can open. */
function publicUrl(text: string, { insideOrigins }: DecisionRules): string | undefined {
  const url = text.length <= LONGEST_URL && URL.canParse(text) ? new URL(text) : null;
  if (url === null || url.username + url.password !== '') return undefined;
  return insideOrigins.includes(url.origin) || isNamedPlace(url) ? url.href : undefined;
}

/** A name on the internet, with TLS on its own port; an address in figures is nobody's publication. */
function isNamedPlace({ protocol, port, hostname }: URL): boolean {
  return protocol === 'https:' && port === '' && hostname.includes('.') && !/^[\d.]+$/.test(hostname);
}
