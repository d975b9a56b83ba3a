import { instantOfMs } from '@penhouder/domain';
import type { UserId } from '@penhouder/domain';
import type { Connection } from '../data-source';
import { inTransaction, managerOf } from '../data-source';
import { SignInLink, UserAccount } from '../entities/body.entity';
import type { UserRow } from './users';

export type SignInLinkRow = Readonly<Pick<SignInLink, keyof SignInLink>>;

/** What a redeemed link opens, or why it opens nothing. */
export type Redemption =
  | { readonly isRedeemed: true; readonly user: UserRow }
  | { readonly isRedeemed: false; readonly reason: 'unknown' | 'used' | 'expired' };

/** Writes a link that is valid for `minutes` of wall time. Its mail is planned apart, in the same transaction. */
export async function saveSignInLink(
  connection: Connection,
  link: { readonly id: string; readonly userId: UserId; readonly minutes: number },
): Promise<SignInLinkRow> {
  const manager = managerOf(connection);
  await manager.query(
    `insert into sign_in_link (id, user_id, expires_at) values ($1, $2, clock_timestamp() + make_interval(mins => $3)) on conflict do nothing`,
    [link.id, link.userId, link.minutes],
  );
  return manager.findOneByOrFail(SignInLink, { id: link.id });
}

/** A link as it stands, without using it up: for the page with the button. */
export async function findSignInLink(
  connection: Connection,
  linkId: string,
): Promise<(SignInLinkRow & { readonly isAlive: boolean }) | null> {
  const link: SignInLinkRow | null = await managerOf(connection).findOneBy(SignInLink, { id: linkId });
  if (link === null) return null;
  return { ...link, isAlive: link.usedAt === null && link.expiresAt > instantOfMs(Date.now()) };
}

/** Uses the link up, and every other link of the same user; of two presses at once only one gets in. */
export async function redeemSignInLink(connection: Connection, linkId: string): Promise<Redemption> {
  return inTransaction(connection, async (manager) => {
    const [row] = await manager.query<[{ user_id: UserId; used: boolean; late: boolean }?]>(
      `select user_id, used_at is not null as used, expires_at <= clock_timestamp() as late from sign_in_link where id = $1 for update`,
      [linkId],
    );
    if (row === undefined) return { isRedeemed: false, reason: 'unknown' };
    if (row.used) return { isRedeemed: false, reason: 'used' };
    if (row.late) return { isRedeemed: false, reason: 'expired' };
    await manager.query('update sign_in_link set used_at = clock_timestamp() where user_id = $1 and used_at is null', [
      row.user_id,
    ]);
    const user = await manager.findOneBy(UserAccount, { id: row.user_id, isActive: true });
    return user === null ? { isRedeemed: false, reason: 'unknown' } : { isRedeemed: true, user };
  });
}
