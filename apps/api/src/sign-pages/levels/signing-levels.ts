import { Injectable } from '@nestjs/common';
import { levelOf, type RequiredLevel } from '@penhouder/domain';
import type { CheckedAnswer } from '../answer-form';
import { CodeLevel } from '../codes/code-level';
import type { SignPageModel } from '../sign-page-model';
import { clickLevel } from './click';
import type { SigningLevel } from './level';
import { SignedPdfLevel } from '../signed-pdf/signed-pdf-level';

/** Finds how an answer is confirmed. */
@Injectable()
export class SigningLevels {
  private readonly all: Readonly<Record<RequiredLevel, SigningLevel>>;

  constructor(code: CodeLevel, signedPdf: SignedPdfLevel) {
    this.all = { click: clickLevel, code, 'signed-pdf': signedPdf };
  }

  /** By the call's own level for what binds; a question needs a code where that is more than a press. */
  for({ round }: Pick<SignPageModel, 'round'>, { kind }: Pick<CheckedAnswer, 'kind'>): SigningLevel {
    const reply = kind === 'question' || kind === 'namedDay' ? kind : 'decision';
    return this.all[levelOf(round, reply)];
  }
}
