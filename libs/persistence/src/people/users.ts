import type { BodyId, UserId } from '@penhouder/domain';
import type { Connection } from '../data-source';
import { managerOf } from '../data-source';
import { UserAccount } from '../entities/body.entity';

export type UserRow = Readonly<UserAccount>;

/** The active user with this address, whatever its capitals; null when there is none. */
export async function findUserByEmail(connection: Connection, email: string): Promise<UserRow | null> {
  return managerOf(connection).findOneBy(UserAccount, { email: email.trim().toLowerCase(), isActive: true });
}

/** An active user by id; null when there is none, so that a session ends with the account. */
export async function findUser(connection: Connection, userId: UserId): Promise<UserRow | null> {
  return managerOf(connection).findOneBy(UserAccount, { id: userId, isActive: true });
}

/** The people who hear of a body's dossiers: its coordinators, and its administrators only where it has no coordinator. */
export async function coordinatorsOf(connection: Connection, bodyId: BodyId): Promise<UserRow[]> {
  const users = await managerOf(connection).find(UserAccount, {
    where: { bodyId, isActive: true },
    order: { id: 'asc' },
  });
  const coordinators = users.filter(({ role }) => role === 'coordinator');
  return coordinators.length > 0 ? coordinators : users;
}

/**
 * Writes a user; the same id again replaces what was there. A closed account loses its calendar addresses for good, and one
 * that goes to another body as well.
 */
export async function saveUser(connection: Connection, user: UserRow): Promise<void> {
  const email = user.email.trim().toLowerCase();
  const manager = managerOf(connection);
  await manager.query(
    `delete from session using user_account u where u.id = $1 and session.sess->>'userId' = u.id::text
       and (u.email <> $2 or not $3)`,
    [user.id, email, user.isActive],
  );
  await manager.query(
    `delete from calendar_feed f using user_account u where f.user_id = $1 and u.id = $1 and (not $2 or u.body_id <> $3)`,
    [user.id, user.isActive, user.bodyId],
  );
  await manager.upsert(UserAccount, { ...user, email }, ['id']);
}
