import { Inject, Injectable } from '@nestjs/common';
import { renderSignCodeMail } from '@penhouder/letters';
import {
  countWrongCode,
  findSignCode,
  lockSignCode,
  newId,
  planMails,
  saveSignCode,
  useSignCode,
  type PlannedMail,
  type ProofTaker,
  type SignCodeRow,
} from '@penhouder/persistence';
import { codeOf, newCodeSeed, type LinkKeys } from '@penhouder/sign-off-links';
import { createHash } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { DataSource, type EntityManager } from 'typeorm';
import { isId } from '../../security/id-or-not-found';
import { LINK_KEYS } from '../../security/link-keys';
import { RateLimits } from '../../security/rate-limits';
import type { OpenLink } from '../sign-pages.service';
import { isEqual } from '../sign-session';
import type { CodeFault } from './words';

/** What a code confirms; for anything else it is none. */
export interface CodeWish {
  /** Came with the page: asked twice with the same id, one code is sent. */
  readonly codeId: string;
  /** Everything that is declared, as one text. */
  readonly about: string;
}

/** What became of a request: a code, and whether its mail left. */
export type Asked =
  | { readonly isAsked: true; readonly code: SignCodeRow; readonly hasLeft: boolean }
  | { readonly isAsked: false; readonly fault: 'CodesTooMany' };

/** How long a page waits for its mail to leave; after that the answer is kept unconfirmed. */
const PATIENCE_MS = 5_000;
const LOOK_EVERY_MS = 60;

/** Codes by a second mail: asked for, sent at once, tried. Source: `reliability.md` 5.1.4 and 5.2. */
@Injectable()
export class SignCodes {
  constructor(
    private readonly database: DataSource,
    private readonly limits: RateLimits,
    @Inject(LINK_KEYS) private readonly keys: LinkKeys,
  ) {}

  /** Sends a code to the link's contact and waits until its mail left or cannot. */
  async ask(open: OpenLink, wish: CodeWish): Promise<Asked> {
    const key = { id: isId(wish.codeId) ? wish.codeId : newId(), linkId: open.link.linkId };
    const known = await findSignCode(this.database, key);
    if (known === null && !(await this.limits.codeRequest(key.linkId, mailboxOf(open))))
      return { isAsked: false, fault: 'CodesTooMany' };
    if (known === null && !(await this.plan(open, { ...wish, codeId: key.id })))
      return this.ask(open, { ...wish, codeId: newId() });
    return this.whenLeft(key);
  }

  /** What the store asks before it keeps the answer; `fault` is known once it was asked. */
  proofOf(open: OpenLink, { code, ...wish }: CodeWish & { readonly code: string }): CodeProof {
    const proof: CodeProof = {
      fault: 'CodeOver',
      take: async (manager) => {
        const key = { id: wish.codeId, linkId: open.link.linkId };
        const row = isId(key.id) ? await lockSignCode(manager, key) : null;
        const typed = code.replace(/[\s.-]/g, '');
        if (typed === '') proof.fault = 'CodeMissing';
        else if (row !== null && isEqual(row.binding, bindingOf(open, wish.about)))
          proof.fault = await this.faultOf(row, typed, manager);
        if (proof.fault !== null || row === null) return null;
        const verifiedAt = await useSignCode(manager, row.id);
        return { code: { requestedAt: row.requestedAt, sentMailId: row.mailId, verifiedAt } };
      },
    };
    return proof;
  }

  /** Null: it is the one. A wrong one is counted. */
  private async faultOf(row: SignCodeRow, typed: string, manager: EntityManager): Promise<CodeFault | null> {
    if (!row.isAlive) return 'CodeOver';
    if (!(await this.limits.codeAttempt(row.linkId, manager))) return 'CodesTooMany';
    if (isEqual(typed, codeOf(row, this.keys) ?? '')) return null;
    await countWrongCode(manager, row.id);
    return row.attemptsLeft > 1 ? 'CodeWrong' : 'CodeOver';
  }

  /** Plans the code and its mail, once. False: the id is that of another link, as if nobody had it. */
  private async plan(open: OpenLink, { codeId, about }: CodeWish): Promise<boolean> {
    const { linkId, dossierId } = open.link;
    const code = { id: codeId, linkId, ...newCodeSeed(this.keys), binding: bindingOf(open, about) };
    await this.database.transaction(async (manager) => {
      if (await saveSignCode(manager, code)) await planMails(manager, { dossierId, mails: [mailOf(open, codeId)] });
    });
    return (await findSignCode(this.database, { id: codeId, linkId })) !== null;
  }

  private async whenLeft(key: { readonly id: string; readonly linkId: SignCodeRow['linkId'] }): Promise<Asked> {
    const until = Date.now() + PATIENCE_MS;
    for (;;) {
      const code = await findSignCode(this.database, key);
      if (code === null) return { isAsked: false, fault: 'CodesTooMany' };
      if (code.mailState === 'sent') return { isAsked: true, code, hasLeft: true };
      if (cannotLeave(code) || Date.now() >= until) return { isAsked: true, code, hasLeft: false };
      await wait(LOOK_EVERY_MS);
    }
  }
}

/** A code that is being tried; `fault` says afterwards why it did not do. */
export interface CodeProof {
  fault: CodeFault | null;
  readonly take: ProofTaker;
}

/** Link, session, text and form in one: whoever changes any of them needs another code. The session's chance is nobody's guess. */
function bindingOf({ session, model }: OpenLink, about: string): string {
  const bound = [session.linkId, session.generation, session.nonce, model.text.sha256, about];
  return createHash('sha256')
    .update(`sign-code:${JSON.stringify(bound)}`)
    .digest('hex');
}

/** Refused, unsure, or put off by the mail server. */
function cannotLeave({ mailState, mailResponse }: SignCodeRow): boolean {
  return ['failed', 'unknown', 'skipped'].includes(mailState) || (mailState === 'planned' && mailResponse !== null);
}

/** What an example or a rehearsal sends stays in the house: its mailboxes are those of the dossier alone. */
function mailboxOf({ link, contact }: OpenLink): string {
  const address = contact.email.trim().toLowerCase();
  return link.dossierKind === 'real' ? address : `${link.dossierId}:${address}`;
}

/** At once, whatever the sending hours say: somebody waits for it. Without a link: its page is open already. */
function mailOf({ link, contact, sender, model }: OpenLink, codeId: string): PlannedMail {
  const { dossierId, participantId, contactId, dossierKind } = link;
  const { subject, text, html, threadKey } = renderSignCodeMail({
    body: sender,
    reader: { name: contact.name, language: contact.language },
    kind: dossierKind,
    unit: model.unit,
    title: model.title,
    threadKey: `${dossierId}:${participantId}:${contactId}`,
  });
  return {
    mailKey: `code:${codeId}`,
    kind: 'signCode',
    participantId,
    contactId,
    userId: null,
    linkId: null,
    signInLinkId: null,
    signCodeId: codeId,
    language: contact.language,
    subject,
    textBody: text,
    htmlBody: html,
    threadKey,
    notBefore: link.now,
    isWindowed: false,
  };
}
