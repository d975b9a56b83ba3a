import { Injectable } from '@nestjs/common';
import { canonicalJson, newId } from '@penhouder/persistence';
import type { AnswerForm } from '../typed-answer';
import type { Confirming, Proving, SigningLevel } from '../levels/level';
import { fieldOf } from '../posted-forms';
import { renderCodePage } from './code-page';
import { SignCodes } from './sign-codes.service';

/** Confirmed with six digits from a second mail: a forwarded link does not sign, and neither does a program that presses. */
@Injectable()
export class CodeLevel implements SigningLevel {
  readonly next = '/teken/code';

  constructor(private readonly codes: SignCodes) {}

  prove({ open, form, request }: Confirming): Proving {
    const codeId = fieldOf(request, 'codeId');
    const proof = this.codes.proofOf(open, { codeId, about: aboutOf(form), code: fieldOf(request, 'code') });
    const isKept = open.model.recorded.find(({ rowId }) => rowId === form.submissionId);
    return {
      take: proof.take,
      askAgain: () =>
        renderCodePage(open.model, {
          step: { kind: 'answer', form },
          codeId,
          nextCodeId: newId(),
          fault: proof.fault,
          keptText: isKept?.receivedText ?? null,
        }),
    };
  }
}

/** Everything that a form declares; its token says only which session it is of, which the code is tied to anyhow. */
export function aboutOf({ formToken: _, ...declared }: AnswerForm): string {
  return `form:${canonicalJson(declared)}`;
}
