import type { Connection } from '../data-source';
import { inTransaction, managerOf } from '../data-source';

/** How mail leaves this installation, for whoever asks what receivers must find in DNS. Nothing secret. */
export interface MailSenderRow {
  /** The address in `From`. */
  readonly fromAddress: string;
  /** Domain of the envelope's sender, on which SPF is asked; null: that of `fromAddress`. */
  readonly returnDomain: string | null;
  readonly goesTo: 'relay' | 'catcher' | 'nowhere';
  /** Null: mail is not signed. `publicKey` as DNS has it: base64 of its DER form. */
  readonly dkim: { readonly domain: string; readonly selector: string; readonly publicKey: string } | null;
}

/** Written by a worker when it starts; the last one to start is believed. */
export async function saveMailSender(connection: Connection, sender: MailSenderRow): Promise<void> {
  const { fromAddress, returnDomain, goesTo, dkim } = sender;
  await inTransaction(connection, async (manager) => {
    await manager.query(`delete from mail_sender where from_address <> $1`, [fromAddress]);
    await manager.query(
      `insert into mail_sender (from_address, return_domain, goes_to, dkim_domain, dkim_selector, dkim_public_key)
       values ($1, $2, $3, $4, $5, $6)
       on conflict (from_address) do update set return_domain = excluded.return_domain, goes_to = excluded.goes_to,
         dkim_domain = excluded.dkim_domain, dkim_selector = excluded.dkim_selector,
         dkim_public_key = excluded.dkim_public_key, noted_at = clock_timestamp()`,
      [fromAddress, returnDomain, goesTo, dkim?.domain ?? null, dkim?.selector ?? null, dkim?.publicKey ?? null],
    );
  });
}

/** Null: no worker has started yet. */
export async function findMailSender(connection: Connection): Promise<MailSenderRow | null> {
  const [row] = await managerOf(connection).query<MailSenderRow[]>(
    `select from_address as "fromAddress", return_domain as "returnDomain", goes_to as "goesTo",
       case when dkim_domain is null then null else
         json_build_object('domain', dkim_domain, 'selector', dkim_selector, 'publicKey', dkim_public_key) end as dkim
     from mail_sender order by noted_at desc limit 1`,
  );
  return row ?? null;
}
