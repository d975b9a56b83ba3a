/** From when a term counts: the end of the dossier, or the day on which something came to be. */
export type CountsFrom = 'closing' | 'made';

export interface CategoryTerm {
  readonly countsFrom: CountsFrom;
  /** Of a body that chose none itself; whole months. */
  readonly months: number;
  /** What a body may choose at most; whole months. */
  readonly mostMonths: number;
  /** It proves what somebody declared: on request of a person it still stays until its term is over. */
  readonly isProof: boolean;
}

const TEN_YEARS = 120;
const THIRTY_YEARS = 360;

/**
 * How long personal data of each kind stay. Source: `reliability.md` 5.9 (evidence as the dossier, addresses of computers
 * shorter, two years after closing); ten years is the longest time in which a Belgian claim between parties expires. The
 * body decides with its data protection officer. Names of categories are stored and never change.
 */
export const retentionTerms = {
  receipts: { countsFrom: 'closing', months: TEN_YEARS, mostMonths: THIRTY_YEARS, isProof: true },
  answers: { countsFrom: 'closing', months: TEN_YEARS, mostMonths: THIRTY_YEARS, isProof: true },
  files: { countsFrom: 'closing', months: TEN_YEARS, mostMonths: THIRTY_YEARS, isProof: true },
  clients: { countsFrom: 'closing', months: 24, mostMonths: TEN_YEARS, isProof: false },
  failedAttempts: { countsFrom: 'closing', months: 24, mostMonths: TEN_YEARS, isProof: false },
  typedTexts: { countsFrom: 'closing', months: TEN_YEARS, mostMonths: THIRTY_YEARS, isProof: false },
  publicAnswers: { countsFrom: 'closing', months: TEN_YEARS, mostMonths: THIRTY_YEARS, isProof: false },
  notes: { countsFrom: 'closing', months: TEN_YEARS, mostMonths: THIRTY_YEARS, isProof: false },
  mails: { countsFrom: 'closing', months: 60, mostMonths: THIRTY_YEARS, isProof: false },
  incomingMail: { countsFrom: 'closing', months: 24, mostMonths: THIRTY_YEARS, isProof: false },
  quarantine: { countsFrom: 'made', months: 3, mostMonths: 24, isProof: false },
  codes: { countsFrom: 'made', months: 1, mostMonths: 24, isProof: false },
  signInLinks: { countsFrom: 'made', months: 1, mostMonths: 24, isProof: false },
  drafts: { countsFrom: 'made', months: 12, mostMonths: TEN_YEARS, isProof: false },
  colleagues: { countsFrom: 'closing', months: 3, mostMonths: TEN_YEARS, isProof: false },
  contacts: { countsFrom: 'closing', months: 24, mostMonths: THIRTY_YEARS, isProof: false },
} as const satisfies Readonly<Record<string, CategoryTerm>>;

/**
 * What belongs to no organisation, so that none can choose a term for it: mail by which an operator tests the relay, with
 * what came back about it, and mail that came in and that nobody brought home. Whole days.
 */
export const installationDays = { testMail: 30, unplacedMail: 180 } as const;

/** A kind of personal data with a term of its own. */
export type PersonalCategory = keyof typeof retentionTerms;

/** In the order in which they are erased: what is found through something else goes before it. */
export const personalCategories = Object.keys(retentionTerms) as readonly PersonalCategory[];

/** Whole months by category. */
export type RetentionMonths = Readonly<Record<PersonalCategory, number>>;

/** What a body chose, and the terms of the house for the rest. A chosen term outside its bounds counts as not chosen. */
export function monthsInForce(chosen: Partial<RetentionMonths>): RetentionMonths {
  const entries = personalCategories.map((category) => [category, monthsOf(category, chosen[category])]);
  return Object.fromEntries(entries) as RetentionMonths;
}

function monthsOf(category: PersonalCategory, chosen: number | undefined): number {
  return chosen !== undefined && isTerm(category, chosen) ? chosen : retentionTerms[category].months;
}

/** Whether a body may choose this: whole months, at least one, at most what its category allows. */
export function isTerm(category: PersonalCategory, months: number): boolean {
  return Number.isInteger(months) && months >= 1 && months <= retentionTerms[category].mostMonths;
}

/** Why something about a person stays although erasing was asked: the first that holds. */
export type KeptBecause = 'held' | 'running' | 'proof';
