import { Controller, Get, Inject, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { say } from '@penhouder/letters';
import { findSignInLink, findUser, redeemSignInLink } from '@penhouder/persistence';
import { readToken, type LinkKeys } from '@penhouder/sign-off-links';
import type { Request, Response } from 'express';
import { promisify } from 'node:util';
import { DataSource } from 'typeorm';
import { languageOf, rememberLanguage } from '../problems/language-of';
import { ProblemError } from '../problems/problem-error';
import { LINK_KEYS } from '../security/link-keys';
import { RateLimits } from '../security/rate-limits';
import { html } from '../sign-pages/html';
import { sendPage } from '../sign-pages/send-page';

/** The page behind a sign-in mail. Opening it does nothing; its button signs in, once, within fifteen minutes. */
@ApiExcludeController()
@Controller('aanmelden')
export class SignInPagesController {
  constructor(
    private readonly database: DataSource,
    private readonly limits: RateLimits,
    @Inject(LINK_KEYS) private readonly keys: LinkKeys,
  ) {}

  @Get(':token')
  async open(@Param('token') token: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    const link = await findSignInLink(this.database, await this.linkIdOf(token, request.ip ?? ''));
    if (link === null) throw new ProblemError('SignInLinkUnknown');
    const user = await findUser(this.database, link.userId);
    if (user !== null) rememberLanguage(request, user.language);
    const language = languageOf(request);
    if (!link.isAlive) throw new ProblemError(link.usedAt === null ? 'SignInLinkExpired' : 'SignInLinkUsed');
    await sendPage(response, {
      language,
      title: say(language, 'signInPage.title'),
      sender: null,
      script: null,
      main: html`<form class="sheet" method="post" action="/aanmelden/${token}">
        <h1>${say(language, 'signInPage.heading')}</h1>
        <p>${say(language, 'signInPage.once')}</p>
        <button>${say(language, 'signInPage.button')}</button>
      </form>`,
    });
  }

  @Post(':token')
  async enter(@Param('token') token: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    const ip = request.ip ?? '';
    const linkId = await this.linkIdOf(token, ip);
    await this.limits.exchange(ip, linkId);
    const redemption = await redeemSignInLink(this.database, linkId);
    if (!redemption.isRedeemed) {
      const codes = { unknown: 'SignInLinkUnknown', used: 'SignInLinkUsed', expired: 'SignInLinkExpired' } as const;
      throw new ProblemError(codes[redemption.reason]);
    }
    // A fresh session id, so that one planted before the sign-in is worth nothing.
    await promisify(request.session.regenerate.bind(request.session))();
    request.session.userId = redemption.user.id;
    request.session.signedInAt = Date.now();
    await promisify(request.session.save.bind(request.session))();
    response.redirect(303, '/');
  }

  private async linkIdOf(token: string, ip: string): Promise<string> {
    const subject = readToken(token, 'sign-in', this.keys);
    if (subject !== null) return subject.linkId;
    await this.limits.token(ip, false);
    throw new ProblemError('SignInLinkUnknown');
  }
}
