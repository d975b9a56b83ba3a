import { Injectable } from '@nestjs/common';
import { instantOfMs } from '@penhouder/domain';
import { renderSignInMail } from '@penhouder/letters';
import { findBody, findUserByEmail, newId, planMails, saveSignInLink } from '@penhouder/persistence';
import { DataSource } from 'typeorm';

/** How long a link works: long enough for slow mail, short enough for a forgotten screen. Source: the issue, step 1. */
export const SIGN_IN_MINUTES = 15;

@Injectable()
export class SignInMails {
  constructor(private readonly database: DataSource) {}

  /** Plans a mail with a fresh link for the account with this address; does nothing when there is none. */
  async send(email: string): Promise<void> {
    const user = await findUserByEmail(this.database, email);
    const body = user === null ? null : await findBody(this.database, user.bodyId);
    if (user === null || body === null) return;
    const linkId = newId();
    await this.database.transaction(async (manager) => {
      const { expiresAt } = await saveSignInLink(manager, { id: linkId, userId: user.id, minutes: SIGN_IN_MINUTES });
      const { subject, text, html, threadKey } = renderSignInMail({
        body,
        reader: user,
        expiresAt,
        signInLinkId: linkId,
      });
      const mail = {
        mailKey: `sign-in:${linkId}`,
        kind: 'signIn',
        participantId: null,
        contactId: null,
        userId: user.id,
        linkId: null,
        signInLinkId: linkId,
        language: user.language,
        subject,
        textBody: text,
        htmlBody: html,
        threadKey,
        notBefore: instantOfMs(Date.now()),
        isWindowed: false,
      };
      await planMails(manager, { dossierId: null, mails: [mail] });
    });
  }
}
