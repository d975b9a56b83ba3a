import { Inject, Injectable } from '@nestjs/common';
import {
  parseId,
  type AbsenceDays,
  type ContactId,
  type LinkId,
  type ParticipantContact,
  type ReceivedAnswer,
  type RowId,
} from '@penhouder/domain';
import {
  contactsBesideLink,
  findAnswer,
  idOf,
  loadDossier,
  receiveAnswer,
  type ProofTaker,
} from '@penhouder/persistence';
import type { Request } from 'express';
import { DataSource } from 'typeorm';
import { CONFIG, type Config } from '../../config';
import { reachFailpoint } from '../../failpoint';
import { ProblemError } from '../../problems/problem-error';
import { RateLimits } from '../../security/rate-limits';
import { actingBy } from '../client';
import { REFUSALS } from '../confirm-answer';
import type { OpenLink } from '../sign-pages.service';
import type { CheckedColleague, Surroundings } from './hand-over-form';

/** A checked form, and what its sender must prove; null: the press is enough. */
export interface HandingOver {
  readonly open: OpenLink;
  readonly colleague: CheckedColleague;
  readonly request: Request;
  readonly proof: ProofTaker | null;
  /** Only as a substitute on these days; absent: for good. */
  readonly days?: AbsenceDays;
}

/** Keeps hand-overs, as answers are kept: with their evidence, in one transaction. */
@Injectable()
export class HandOvers {
  constructor(
    private readonly database: DataSource,
    private readonly limits: RateLimits,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Whether a form of this link was kept before. */
  async isKept({ link }: OpenLink, submissionId: string): Promise<boolean> {
    const rowId = parseId<RowId>(submissionId);
    if (rowId === null) return false;
    const answer = await findAnswer(this.database, { dossierId: link.dossierId, rowId });
    return answer?.linkId === link.linkId && answer.reply.kind === 'handOver';
  }

  async around({ link }: OpenLink): Promise<Surroundings> {
    const [known, dossier] = await Promise.all([
      contactsBesideLink(this.database, link),
      loadDossier(this.database, link.dossierId),
    ]);
    const contacts = dossier?.state.participants[link.participantId]?.contacts ?? [];
    return { known, askedIds: askedBeside(contacts, link), ownContactId: link.contactId };
  }

  /** False: what must be proven was not. Throws the problems of a dead link or a foreign form, and `TooManyRequests`. */
  async keep({ open, colleague, request, proof, days }: HandingOver): Promise<boolean> {
    const { link, session } = open;
    if (proof === null) await this.limits.handOver(link.linkId);
    const { submissionId: rowId, isInside, known, name, func, email } = colleague;
    const contactId = known?.contactId ?? idOf<ContactId>('colleague', link.linkId, rowId);
    const result = await receiveAnswer(this.database, {
      rowId,
      linkId: link.linkId,
      generation: session.generation,
      textVersionId: link.textVersionId,
      reply: replyOf({ open, days }, { rowId, contactId, isInside }),
      typedText: null,
      colleague: { contactId, name, function: func, email, isInside, isSubstitute: days !== undefined },
      ...(proof !== null && { proof }),
      evidence: { ...evidenceOf(open, colleague, request), ...absenceOf(days) },
    });
    if (!isProven(result)) return false;
    reachFailpoint(this.config, 'after-inbox-commit');
    return true;
  }
}

/** Who has a link of the same question; the own substitute can stand in once more, or take over for good. */
function askedBeside(
  contacts: readonly ParticipantContact[],
  { contactId: own }: OpenLink['link'],
): readonly ContactId[] {
  return contacts
    .filter(({ isLive, substituteOf }) => isLive && substituteOf !== own)
    .map(({ contactId }) => contactId);
}

/** Whether it was kept; false: what must be proven was not. Throws why it cannot be kept at all. */
function isProven(result: Awaited<ReturnType<typeof receiveAnswer>>): boolean {
  if (!result.isReceived && result.reason !== 'notProven') throw new ProblemError(REFUSALS[result.reason]);
  return result.isReceived;
}

/** Ids only: the history of the dossier learns of no person. */
function replyOf(
  { open: { link }, days }: Pick<HandingOver, 'open'> & { readonly days: AbsenceDays | undefined },
  { rowId, contactId, isInside }: { readonly rowId: RowId; readonly contactId: ContactId; readonly isInside: boolean },
): Extract<ReceivedAnswer['reply'], { kind: 'handOver' }> {
  const linkId = idOf<LinkId>('colleague-link', link.linkId, rowId);
  const { slot, textVersionId } = link;
  const replacement = { contactId, slot, linkId, textVersionId };
  return { kind: 'handOver', replacement, isInside, ...(days !== undefined && { days }), textId: null };
}

/** The days, beside who stands in; nothing for good. */
function absenceOf(days: AbsenceDays | undefined): Readonly<Record<string, unknown>> {
  if (days === undefined) return {};
  const { from, until } = days;
  return { decision: 'absence', absence: { from, until } };
}

function evidenceOf(
  open: OpenLink,
  { name, func, email, isInside }: CheckedColleague,
  request: Request,
): Readonly<Record<string, unknown>> {
  const { link, contact, model } = open;
  return {
    participantId: link.participantId,
    unit: model.unit,
    slot: link.slot,
    decision: 'handOver',
    handOver: {
      from: { function: contact.function, email: contact.email },
      to: { name, function: func, email },
      isInside,
    },
    ...actingBy(open, request),
  };
}
