import type { Language, MailPage } from '@penhouder/contracts';
import { say } from '@penhouder/letters';
import type { IncomingRow } from '@penhouder/persistence';
import { shownInstant } from '../dossiers/shown';

/** A message that came back to a mail, as its page shows it. */
export function cameBack(row: IncomingRow, language: Language): MailPage['cameBack'][number] {
  const { id, kind, status, diagnostic, fromAddress: from, subject, text, receivedAt } = row;
  // Most servers repeat the code in their words.
  const code = status !== null && diagnostic?.includes(status) === true ? null : status;
  const report = [code, diagnostic].filter((part) => part !== null).join(': ');
  return {
    id,
    kind,
    kindText: say(language, `incomingKinds.${kind}`),
    when: shownInstant(receivedAt, language),
    from,
    subject,
    text,
    report: report === '' ? null : report,
  };
}
