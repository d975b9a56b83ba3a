import { Injectable } from '@nestjs/common';
import type { FileId, RowId } from '@penhouder/domain';
import { decisionsOf, saveDecision, type DecisionRefused, type DecisionRow } from '@penhouder/persistence';
import type { Request } from 'express';
import { DataSource } from 'typeorm';
import { ProblemError } from '../../problems/problem-error';
import { RateLimits } from '../../security/rate-limits';
import { actingBy } from '../client';
import type { OpenLink } from '../sign-pages.service';
import type { CheckedDecision } from './decision-form';

const REFUSALS = {
  unknown: 'LinkUnknown',
  revoked: 'LinkRevoked',
  expired: 'LinkExpired',
  handedOver: 'LinkHandedOver',
  outsideDays: 'SubstituteOutsideDays',
  foreignForm: 'SubmissionIdTaken',
  noAnswer: 'DecisionWithoutAgreement',
  papersChanged: 'PapersChanged',
} as const satisfies Record<DecisionRefused, string>;

/** Keeps what an organ decided; reading its publication is the worker's matter. */
@Injectable()
export class KeepDecision {
  constructor(
    private readonly database: DataSource,
    private readonly limits: RateLimits,
  ) {}

  /** What this link gave before. */
  given({ dossierId, linkId }: OpenLink['link']): Promise<DecisionRow[]> {
    return decisionsOf(this.database, { dossierId, linkId });
  }

  /** The same form again keeps nothing new. Throws the problems of a dead link or a foreign form, and `TooManyRequests`. */
  async keep(
    open: OpenLink,
    decision: CheckedDecision & { readonly rowId: RowId; readonly papers: readonly FileId[] },
    request: Request,
  ): Promise<void> {
    const { link, session, model } = open;
    await this.limits.answer(link.linkId);
    const { submissionId: id, ...facts } = decision;
    const evidence = evidenceOf(open, request);
    const { linkId } = link;
    const { generation } = session;
    const refused = await saveDecision(this.database, { id, linkId, generation, ...facts, evidence });
    if (refused !== null) throw new ProblemError(REFUSALS[refused], { data: { sender: model.sender } });
  }
}

/** Of whom, by which link, from where. */
function evidenceOf(open: OpenLink, request: Request): Readonly<Record<string, unknown>> {
  const { link, contact, model } = open;
  return {
    participantId: link.participantId,
    unit: model.unit,
    contactEmail: contact.email,
    ...actingBy(open, request),
  };
}
