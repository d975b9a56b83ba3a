import { Inject, Injectable } from '@nestjs/common';
import { checkSignedPdf, type SignedPdfVerdict } from '@penhouder/documents';
import { instantOfMs, isPdfUsed, pdfReuse, type FileId, type SignedPdfFacts } from '@penhouder/domain';
import { answersOfParticipant, type ProofTaker } from '@penhouder/persistence';
import type { Request } from 'express';
import { createHash } from 'node:crypto';
import { DataSource } from 'typeorm';
import { CONFIG, type Config } from '../../config';
import { StoredFiles } from '../../files/stored-files';
import { ProblemError } from '../../problems/problem-error';
import { toProblem } from '../../problems/to-problem';
import { RateLimits } from '../../security/rate-limits';
import type { AnswerKind } from '../answer-form';
import type { Page } from '../layout';
import type { Confirming, Proving, SigningLevel } from '../levels/level';
import type { TakenPaper } from '../paper-upload';
import { offeredPdf } from './offered-pdf';
import { renderSignedPdfPage, SIGNED_PDF_PATHS, type SignedPdfFault } from './signed-pdf-page';

/** Confirmed with a PDF that was signed elsewhere, by a certificate that leads to an authority of the administrator. */
@Injectable()
export class SignedPdfLevel implements SigningLevel {
  @Inject(DataSource) private readonly database!: DataSource;

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
    const again = (fault: SignedPdfFault | null): Page => renderSignedPdfPage(open.model, { form, fault });
    if (!('facts' in result))
      return {
        take: () => Promise.resolve(null),
        isRefused: !isRepeat(confirming),
        askAgain: () => again(result),
      };
    const reuse = reuseOf(result.facts, confirming);
    return { take: reuse.take, papers: [result.fileId], askAgain: () => again(reuse.fault()) };
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
    const before = await answersOfParticipant(this.database, open.link.participantId);
    if (isPdfUsed({ sha256: sha256(taken.buffer) }, before)) return { code: 'SignedPdfUsed' };
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

/** Asked under the participant's lock: whoever signs at the same time is seen. The fault is known once that was asked. */
function reuseOf(
  facts: SignedPdfFacts,
  { open: { link, model }, answer }: Confirming,
): { readonly take: ProofTaker; readonly fault: () => SignedPdfFault | null } {
  const { linkId, participantId, slot } = link;
  const isAgreement = AGREEMENTS.has(answer.kind);
  const now = { linkId, slot, needed: model.rules.signer.signature?.needed ?? 1, isAgreement };
  let fault: SignedPdfFault | null = null;
  const take: ProofTaker = async (manager) => {
    const code = pdfReuse(facts, now, await answersOfParticipant(manager, participantId));
    fault = code === null ? null : { code };
    return code === null ? { signedPdf: facts } : null;
  };
  return { take, fault: () => fault };
}

const AGREEMENTS: ReadonlySet<AnswerKind> = new Set(['agree', 'agreeInPrinciple', 'agreeWithCondition']);

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function isRepeat({ open, form }: Confirming): boolean {
  return open.model.recorded.some(({ rowId }) => rowId === form.submissionId);
}

/** Browsers send an empty file when nothing was chosen. */
function fileOf({ file }: Request): TakenPaper | null {
  const taken = file as TakenPaper | undefined;
  return taken === undefined || taken.buffer.length === 0 ? null : taken;
}
