import { Injectable } from '@nestjs/common';
import type { AnswerReceipt } from '@penhouder/persistence';
import type { CheckedAnswer } from '../answer-form';
import { ConfirmAnswer } from '../confirm-answer';
import type { Page } from '../layout';
import type { SignPageModel } from '../sign-page-model';
import type { Confirming, SigningLevel } from './level';
import { SigningLevels } from './signing-levels';

/** Takes the last press of a signer: asks what the call's level asks, and keeps the answer. */
@Injectable()
export class SignAnswer {
  constructor(
    private readonly levels: SigningLevels,
    private readonly answers: ConfirmAnswer,
  ) {}

  /** Where the button of the check page leads. */
  nextOf(model: SignPageModel, answer: CheckedAnswer): SigningLevel['next'] {
    return this.levels.for(model, answer).next;
  }

  /** The receipt, or the page that asks again for what did not hold; then nothing was kept. Throws as `ConfirmAnswer`. */
  async sign(confirming: Confirming): Promise<{ readonly receipt: AnswerReceipt } | { readonly again: Page }> {
    const { open, answer } = confirming;
    const proving = await this.levels.for(open.model, answer).prove(confirming);
    if (proving?.isRefused === true) return { again: proving.askAgain() };
    const receipt = await this.answers.confirm(confirming, proving);
    if (receipt !== null) return { receipt };
    if (proving === null) throw new Error('an answer that needs no proof was not proven');
    return { again: proving.askAgain() };
  }
}
