import type { FileId } from '@penhouder/domain';
import type { ProofTaker } from '@penhouder/persistence';
import type { Request } from 'express';
import type { CheckedAnswer } from '../answer-form';
import type { AnswerForm } from '../typed-answer';
import type { Page } from '../layout';
import type { OpenLink } from '../sign-pages.service';

/** A checked answer whose signer pressed the last button. */
export interface Confirming {
  readonly open: OpenLink;
  readonly form: AnswerForm;
  readonly answer: CheckedAnswer;
  readonly request: Request;
}

/** What must hold before this answer is kept, and what its signer sees when it does not. */
export interface Proving {
  readonly take: ProofTaker;
  /** What goes with the answer beside its papers, and is forgotten when the answer is not kept. */
  readonly papers?: readonly FileId[];
  /** It is known already that it does not hold: the store is not asked. */
  readonly isRefused?: boolean;
  /** The form kept, with what to do now; asked after `take` returned null. */
  askAgain(): Page;
}

/** How an answer is confirmed at one level; each level is a file of its own in this folder. */
export interface SigningLevel {
  /** Where the button of the check page leads: to the answer's keeping, or first to something else. */
  readonly next: '/teken/bevestig' | '/teken/code' | '/teken/ondertekenen';
  /** Null: the press is enough. Throws the refusal of a level that cannot be offered. */
  prove(confirming: Confirming): Promise<Proving> | Proving | null;
}
