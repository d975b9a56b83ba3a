import { installationDays } from '@penhouder/domain';
import type { Connection } from '../data-source';
import { inTransaction } from '../data-source';

/** Tables whose rows belong to no organisation and go as a whole when their days are over. */
export const INSTALLATION_TABLES: readonly string[] = ['mail_probe'];

/**
 * Forgets what belongs to no organisation and is older than its days (`installationDays`), by the real clock: mail that came
 * in and was never brought home, and test mails with their address and with everything that came back about them.
 */
export async function forgetUnowned(connection: Connection): Promise<void> {
  const { testMail, unplacedMail } = installationDays;
  await inTransaction(connection, async (manager) => {
    const old = `select p.mail_id from mail_probe p join mail m on m.id = p.mail_id
      where m.finished_at < clock_timestamp() - make_interval(days => $1)`;
    await manager.query(
      `delete from incoming_mail where body_id is null and mail_id in (${old})
         or body_id is null and received_at < clock_timestamp() - make_interval(days => $2)`,
      [testMail, unplacedMail],
    );
    await manager.query(
      `with gone as (delete from mail_probe where mail_id in (${old})
         and not exists (select from incoming_mail i where i.mail_id = mail_probe.mail_id) returning mail_id)
       delete from mail m using gone where m.id = gone.mail_id`,
      [testMail],
    );
  });
}
