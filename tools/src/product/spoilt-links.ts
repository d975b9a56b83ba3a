import { createHmac, randomBytes, randomUUID } from 'node:crypto';
import { deriveToken, parseKeys } from '@penhouder/sign-off-links';
import { Client } from 'pg';

/** A personal link as another installation would make it: well formed, of keys that this one does not have. */
export function foreignLink(baseUrl: string): string {
  const keys = parseKeys(`k1:${randomBytes(32).toString('base64url')}`);
  const token = deriveToken({ linkId: randomUUID(), generation: 1, purpose: 'sign' }, keys);
  return `${baseUrl}/t/${token}`;
}

/** The cookie of a personal link as its browser keeps it after the hour of the session: sealed, with an end long past. */
export function endedSession(cookie: string, sessionSecret: string): string {
  const [payload = ''] = decodeURIComponent(cookie).split('~');
  const [linkId = '', generation = '', _endsAt, ...later] = payload.split('.');
  const ended = [linkId, generation, '1', ...later].join('.');
  const seal = createHmac('sha256', sessionSecret).update(`sign-session:${ended}`).digest('base64url');
  return encodeURIComponent(`${ended}~${seal}`);
}

/** Lets the fifteen minutes of every sign-in link of an address be over. */
export async function letSignInLinksExpire(databaseUrl: string, email: string): Promise<void> {
  await changed(
    databaseUrl,
    `update sign_in_link set expires_at = now() - interval '1 minute'
     where user_id in (select id from user_account where email = $1)`,
    email,
  );
}

async function changed(databaseUrl: string, statement: string, email: string): Promise<void> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rowCount } = await client.query(statement, [email]);
    if (rowCount === 0) throw new Error(`no link of ${email}`);
  } finally {
    await client.end();
  }
}
