import { Inject, Injectable } from '@nestjs/common';
import { checkSignedPdf, type SignedPdfVerdict } from '@penhouder/documents';
import { instantOfMs, type FileId } from '@penhouder/domain';
import type { Request } from 'express';
import { CONFIG, type Config } from '../../config';
import { StoredFiles } from '../../files/stored-files';
import { ProblemError } from '../../problems/problem-error';
import { toProblem } from '../../problems/to-problem';
import { RateLimits } from '../../security/rate-limits';
import type { Confirming, Proving, SigningLevel } from '../levels/level';
import type { TakenPaper } from '../paper-upload';
import { offeredPdf } from './offered-pdf';
import { renderSignedPdfPage, SIGNED_PDF_PATHS, type SignedPdfFault } from './signed-pdf-page';

/** Confirmed with a PDF that was signed elsewhere, by a certificate that leads to an authority of the administrator. */
@Injectable()
export class SignedPdfLevel implements SigningLevel {
  constructor(
    @Inject(CONFIG) private readonly config: Pick<Config, 'signingAnchors'>,
    private readonly files: StoredFiles,
    private readonly limits: RateLimits,
  ) {}

  /** Without authorities nothing can be checked: the last press then says where the PDF goes. */
  get next(): SigningLevel['next'] {
    return this.config.signingAnchors.length === 0 ? '/teken/bevestig' : SIGNED_PDF_PATHS.page;
  }

  /** Throws `SignedPdfElsewhere` when no authority is known here. */
  async prove(confirming: Confirming): Promise<Proving> {
    const { open, form } = confirming;
    if (this.config.signingAnchors.length === 0)
      throw new ProblemError('SignedPdfElsewhere', { data: { sender: open.model.sender } });
    const result = await this.judge(confirming);
    const askAgain: Proving['askAgain'] = () =>
      renderSignedPdfPage(open.model, { form, fault: 'facts' in result ? null : result });
    if (!('facts' in result)) return { take: () => Promise.resolve(null), isRefused: !isRepeat(confirming), askAgain };
    return { take: () => Promise.resolve({ signedPdf: result.facts }), papers: [result.fileId], askAgain };
  }

  private async judge(confirming: Confirming): Promise<Taken | SignedPdfFault> {
    const taken = fileOf(confirming.request);
    // The same form again: its file was taken with the answer, and the store knows it.
    if (taken === null || isRepeat(confirming)) return { code: 'SignedPdfMissing' };
    const { linkId } = confirming.open.link;
    try {
      await this.limits.upload(linkId);
      if (!(await this.limits.signedPdf(linkId))) return { code: 'SignedPdfTooMany' };
      return await this.take(taken, confirming);
    } catch (thrown) {
      if (!(thrown instanceof ProblemError)) throw thrown;
      return { text: toProblem(thrown, confirming.open.model.language).detail };
    }
  }

  private async take(taken: TakenPaper, { open, answer }: Confirming): Promise<Taken | SignedPdfFault> {
    const offered = await offeredPdf(open, answer);
    const anchors = this.config.signingAnchors;
    const verdict = checkSignedPdf(taken.buffer, { offered, anchors, at: instantOfMs(Date.now()) });
    if ('fault' in verdict) return { code: verdict.fault };
    const owner = { dossierId: open.link.dossierId, bodyId: open.bodyId, uploadedBy: null, linkId: open.link.linkId };
    const { id } = await this.files.keep({ name: taken.originalname, bytes: taken.buffer }, owner);
    return { facts: verdict.facts, fileId: id };
  }
}

interface Taken extends Extract<SignedPdfVerdict, { readonly facts: unknown }> {
  readonly fileId: FileId;
}

function isRepeat({ open, form }: Confirming): boolean {
  return open.model.recorded.some(({ rowId }) => rowId === form.submissionId);
}

/** Browsers send an empty file when nothing was chosen. */
function fileOf({ file }: Request): TakenPaper | null {
  const taken = file as TakenPaper | undefined;
  return taken === undefined || taken.buffer.length === 0 ? null : taken;
}
