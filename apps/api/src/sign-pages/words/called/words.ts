/** What the pages say of the one thing that came by a link, which is an answer, a question or a withdrawal. */
export interface CalledWords {
  /** `Antwoord`, before what it says. */
  readonly label: string;
  /** Whether the label says all of it, so that only its own words follow. */
  readonly saysAll: boolean;
  readonly checkTitle: string;
  readonly title: string;
  /** Under the heading of the page, before the way to it. */
  latest(chosen: string, when: string): string;
  readonly see: string;
  /** Until when it can be replaced, or an answer can still be given. */
  until(until: string): string;
  readonly over: string;
  readonly hashHint: string;
  readonly keptNotCounted: string;
  /** Instead of what happens next, after the closing. */
  readonly nextAfterClosing: string;
  readonly code: CalledByCode;
  readonly signedPdf: { readonly announced: string; readonly intro: string; readonly downloadTitle: string };
}

/** The same while its code is awaited. */
interface CalledByCode {
  readonly notYet: string;
  readonly keptTitle: string;
  kept(when: string): string;
  keptNext(address: string, sender: string): string;
  unconfirmed(when: string): string;
  /** Said shortly of one without its code. */
  readonly waiting: string;
}

/** What one thing that came by a link can be called. */
export type Called = 'answer' | 'question' | 'withdrawal';

/** What differs only in how the thing is called. */
export type Same = Omit<CalledWords, 'label' | 'saysAll' | 'title' | 'latest' | 'until' | 'over' | 'keptNotCounted'>;

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
