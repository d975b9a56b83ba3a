import { Inject, Injectable } from '@nestjs/common';
import type { Request } from 'express';
import {
  answersOf,
  deadReason,
  dossierContacts,
  findBody,
  findLink,
  findTextVersion,
  loadDossier,
  participantsOf,
  type BodyRow,
  type DeadLink,
  type DossierContact,
  type DossierRow,
  type LinkRow,
} from '@penhouder/persistence';
import { DataSource } from 'typeorm';
import { CONFIG, type Config } from '../config';
import { rememberLanguage } from '../problems/language-of';
import { ProblemError } from '../problems/problem-error';
import { buildSignPageModel } from './build-sign-page-model';
import { LinkTokens } from './link-tokens';
import type { SignPageModel } from './sign-page-model';
import type { Sender } from './layout';
import { readSignSession, type SignSession } from './sign-session';

/** Everything behind one open link, read anew for every request. */
export interface OpenLink {
  readonly session: Pick<SignSession, 'linkId' | 'generation'>;
  readonly link: LinkRow;
  readonly contact: DossierContact;
  readonly dossier: DossierRow;
  readonly model: SignPageModel;
}

const DEAD = { unknown: 'LinkUnknown', revoked: 'LinkRevoked', expired: 'LinkExpired' } as const satisfies Record<
  DeadLink,
  string
>;

/** From a token or cookie to what its holder may see. Every id comes from the link's row, none from the request. */
@Injectable()
export class SignPages {
  constructor(
    private readonly database: DataSource,
    private readonly tokens: LinkTokens,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Whether a token was made by one of our keys. Throws `LinkUnknown` after counting the try, or `TooManyRequests`. */
  async checkToken(token: string, request: Request): Promise<void> {
    await this.tokens.read(token, request);
  }

  /** The open link of a token. Throws as `openSession`, and `TooManyRequests`. */
  async exchange(token: string, request: Request): Promise<OpenLink> {
    return this.open(await this.tokens.exchange(token, request), request);
  }

  /** What a session may see. Throws `SignSessionEnded`, `LinkUnknown`, `LinkRevoked` or `LinkExpired`. */
  async openSession(request: Request): Promise<OpenLink> {
    const session = readSignSession(request, this.config, Date.now());
    if (session === null) throw new ProblemError('SignSessionEnded');
    return this.open(session, request);
  }

  private async open(session: OpenLink['session'], request: Request): Promise<OpenLink> {
    const link = await findLink(this.database, session.linkId);
    if (link === null) throw new ProblemError('LinkUnknown');
    const [dossier, contacts] = await Promise.all([
      loadDossier(this.database, link.dossierId),
      dossierContacts(this.database, link.dossierId),
    ]);
    const contact = contacts.find(({ linkId }) => linkId === link.linkId);
    const body = dossier === null ? null : await findBody(this.database, dossier.bodyId);
    if (dossier === null || contact === undefined || body === null) throw new ProblemError('LinkUnknown');
    rememberLanguage(request, contact.language);
    const dead = deadReason(link, session.generation);
    if (dead !== null) throw new ProblemError(DEAD[dead], { data: { sender: senderOf(body) } });
    return {
      session,
      link,
      contact,
      dossier,
      model: await this.modelOf({ link, contact, dossier, sender: senderOf(body) }),
    };
  }

  private async modelOf(
    known: Omit<OpenLink, 'session' | 'model'> & { readonly sender: Sender },
  ): Promise<SignPageModel> {
    const { link, dossier } = known;
    const [text, answers, participants] = await Promise.all([
      findTextVersion(this.database, link.textVersionId),
      answersOf(this.database, { bodyId: dossier.bodyId, dossierId: link.dossierId }),
      participantsOf(this.database, link.dossierId),
    ]);
    const participant = participants.find(({ participantId }) => participantId === link.participantId);
    if (text === null || participant === undefined) throw new ProblemError('LinkUnknown');
    const own = answers.filter(({ participantId }) => participantId === link.participantId);
    return buildSignPageModel({ ...known, text, answers: own, unit: participant.unitName });
  }
}

function senderOf({ name, phone, email }: BodyRow): Sender {
  return { name, phone, email };
}
