import { Inject, Injectable } from '@nestjs/common';
import type { BodyId } from '@penhouder/domain';
import type { Request } from 'express';
import {
  answersOfParticipant,
  deadReason,
  findContacts,
  findLinkHolder,
  loadDossier,
  mailsToParticipant,
  papersOfLink,
  publicAnswersOf,
  questionAnswers,
  textBefore,
  type ContactRow,
  type DossierRow,
  type LinkHolder,
} from '@penhouder/persistence';
import { DataSource } from 'typeorm';
import { CONFIG, type Config } from '../config';
import { rememberLanguage } from '../problems/language-of';
import { ProblemError } from '../problems/problem-error';
import { buildSignPageModel } from './build-sign-page-model';
import { besideDocumentsOf } from './document/beside-documents';
import type { TextToSet } from './document/text-document';
import { pdfSizeOf } from './document/text-pdf';
import { DeadLinks } from './dead-links';
import { LinkTokens } from './link-tokens';
import type { SignPageModel } from './sign-page-model';
import { keyIdOf } from '@penhouder/sign-off-links';
import { formTokenOf, newSignSession, readSignSession, type SignSession } from './sign-session';

/** Everything behind one open link, read anew for every request. */
export interface OpenLink {
  readonly session: SignSession;
  readonly link: LinkHolder['link'];
  readonly contact: LinkHolder['contact'];
  /** Whose dossier it is. */
  readonly bodyId: BodyId;
  readonly sender: LinkHolder['sender'];
  /** The text as it is set in type. */
  readonly document: TextToSet;
  readonly model: SignPageModel;
}

/** What is about to be opened; `token` null: a session that was opened before. */
interface Opening {
  readonly holder: LinkHolder | null;
  readonly session: SignSession;
  readonly token: string | null;
}

/** From a token or cookie to what its holder may see. Every id comes from the link's row, none from the request. */
@Injectable()
export class SignPages {
  @Inject(CONFIG) private readonly config!: Config;

  constructor(
    private readonly database: DataSource,
    private readonly tokens: LinkTokens,
    private readonly dead: DeadLinks,
  ) {}

  /** Who sent the link of a token, and in which language its holder reads. Throws `LinkUnknown` or `TooManyRequests`. */
  async greet(token: string, request: Request): Promise<LinkHolder['sender']> {
    const { holder } = await this.tokens.read(token, request);
    if (holder === null) throw new ProblemError('LinkUnknown');
    rememberLanguage(request, holder.contact.language);
    return holder.sender;
  }

  /** The open link of a token. Throws as `openSession`, and `TooManyRequests`. */
  async exchange(token: string, request: Request): Promise<OpenLink> {
    const { holder, linkId, generation } = await this.tokens.exchange(token, request);
    const language = holder?.contact.language ?? null;
    const session = newSignSession({ linkId, generation, keyId: keyIdOf(token), language }, Date.now());
    return this.open({ holder, session, token }, request);
  }

  /** What a session may see. Throws `SignSessionEnded`, `LinkUnknown`, `LinkRevoked` or `LinkExpired`. */
  async openSession(request: Request): Promise<OpenLink> {
    const session = readSignSession(request, this.config, Date.now());
    if (session === null) throw new ProblemError('SignSessionEnded');
    const holder = await findLinkHolder(this.database, session.linkId);
    return this.open({ holder, session, token: null }, request);
  }

  private async open({ holder, session, token }: Opening, request: Request): Promise<OpenLink> {
    const dead = deadReason(holder?.link ?? null, session.generation);
    if (holder === null || dead !== null) throw await this.dead.of(dead ?? 'unknown', { holder, token }, request);
    const { link, contact, sender } = holder;
    rememberLanguage(request, contact.language);
    const [dossier, answers, papers, earlierText, shared, mails] = await Promise.all([
      loadDossier(this.database, link.dossierId),
      answersOfParticipant(this.database, link.participantId),
      papersOfLink(this.database, link.linkId),
      textBefore(this.database, link.textVersionId),
      publicAnswersOf(this.database, link.dossierId),
      mailsToParticipant(this.database, link.participantId),
    ]);
    if (dossier === null) throw new ProblemError('LinkUnknown');
    const people = await this.standIns(dossier, link);
    const rowIds = answers.filter(({ reply }) => reply.kind === 'question').map(({ rowId }) => rowId);
    const replies = await questionAnswers(this.database, { dossierId: link.dossierId, rowIds });
    const formToken = formTokenOf(session, this.config);
    const pdfBytes = await pdfSizeOf(holder);
    const documents = await besideDocumentsOf(holder, contact.language);
    const model = buildSignPageModel({
      ...holder,
      pdfBytes,
      documents,
      dossier,
      answers,
      replies,
      papers,
      earlierText,
      shared,
      mails,
      people,
      formToken,
    });
    return { session, link, contact, sender, bodyId: dossier.bodyId, document: holder, model };
  }
  /** Who is away or stands in for this participant. */
  private async standIns(
    { bodyId, state }: DossierRow,
    { participantId }: LinkHolder['link'],
  ): Promise<readonly ContactRow[]> {
    const { absences = [], contacts = [] } = state.participants[participantId] ?? {};
    const contactIds = [
      ...absences.map(({ substituteId }) => substituteId),
      ...contacts.flatMap(({ substituteOf }) => substituteOf ?? []),
    ];
    return contactIds.length === 0 ? [] : findContacts(this.database, { bodyId, contactIds });
  }
}
