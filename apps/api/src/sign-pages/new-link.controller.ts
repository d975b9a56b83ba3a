import { Controller, Inject, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { renderNewLinkMail } from '@penhouder/letters';
import { findLinkHolder, newId, planMails, renewLink, type LinkHolder, type PlannedMail } from '@penhouder/persistence';
import type { Request, Response } from 'express';
import { DataSource } from 'typeorm';
import { CONFIG, type Config } from '../config';
import { isEmailAddress } from '../contacts/email-address';
import { languageOf, rememberLanguage } from '../problems/language-of';
import { RateLimits } from '../security/rate-limits';
import { LinkTokens } from './link-tokens';
import { renderNewLinkFault, renderNewLinkPage } from './new-link-page';
import { wordsOfDossier, type WordsOfDossier } from '../mail-texts/words-of-dossier';
import { fieldOf } from './posted-forms';
import { sendPage } from './send-page';
import { readSignSession } from './sign-session';

/**
 * Mails a link once more to the contact that it was made for. The address that comes with the request is where the link was
 * once mailed to, typed by whoever asks: mail never goes anywhere else, and a program that presses buttons changes nothing.
 */
@ApiExcludeController()
@Controller('t/nieuw')
export class NewLinkController {
  @Inject(CONFIG) private readonly config!: Config;

  constructor(
    private readonly database: DataSource,
    private readonly tokens: LinkTokens,
    private readonly limits: RateLimits,
  ) {}

  /**
   * The same page whatever becomes of it: who asks learns nothing about the link. 422 for what is no address, whatever the
   * link is; 429 after many tokens.
   */
  @Post()
  async ask(@Req() request: Request, @Res() response: Response): Promise<void> {
    const holder = await this.holderOf(request);
    if (holder !== null) rememberLanguage(request, holder.contact.language);
    const [typed, language] = [fieldOf(request, 'address'), languageOf(request)];
    if (!isEmailAddress(typed.trim()))
      return sendPage(response, renderNewLinkFault(fieldOf(request, 'token'), typed, language), 422);
    if (holder !== null && isAddressOf(holder, typed) && (await this.limits.newLink(holder.link.linkId)))
      await this.send(holder);
    return sendPage(response, renderNewLinkPage(language));
  }

  /** By the token of the link, or else by the session that it opened before. */
  private async holderOf(request: Request): Promise<LinkHolder | null> {
    const token = fieldOf(request, 'token');
    if (token !== '') return (await this.tokens.read(token, request)).holder;
    const session = readSignSession(request, this.config, Date.now());
    return session === null ? null : findLinkHolder(this.database, session.linkId);
  }

  private async send(holder: LinkHolder): Promise<void> {
    const { link } = holder;
    await this.database.transaction(async (manager) => {
      if (!(await renewLink(manager, link.linkId))) return;
      const words = await wordsOfDossier(manager, link.dossierId);
      await planMails(manager, { dossierId: link.dossierId, mails: [mailOf(holder, words)] });
    });
  }
}

function isAddressOf({ contact }: LinkHolder, typed: string): boolean {
  return typed.trim().toLowerCase() === contact.email.toLowerCase();
}

/** At once: somebody waits for it. */
function mailOf({ link, contact, sender, unitName, text }: LinkHolder, words: WordsOfDossier): PlannedMail {
  const { dossierId, participantId, contactId, linkId, dossierKind } = link;
  const {
    subject,
    text: textBody,
    html: htmlBody,
    threadKey,
  } = renderNewLinkMail({
    body: sender,
    reader: { name: contact.name, language: contact.language },
    kind: dossierKind,
    unit: unitName,
    title: text.title,
    number: words.number,
    template: words.templateOf('newLink', contact.language),
    threadKey: `${dossierId}:${participantId}:${contactId}`,
  });
  const { language } = contact;
  const to = { participantId, contactId, userId: null, linkId, signInLinkId: null, language };
  const when = { notBefore: link.now, isWindowed: false };
  return { mailKey: `new-link:${newId()}`, kind: 'newLink', ...to, ...when, subject, textBody, htmlBody, threadKey };
}
