import type { BodyId } from '@penhouder/domain';
import type { Connection } from '../data-source';
import { managerOf } from '../data-source';
import { Body } from '../entities/body.entity';

export type BodyRow = Readonly<Body>;

export async function findBody(connection: Connection, bodyId: BodyId): Promise<BodyRow | null> {
  return managerOf(connection).findOneBy(Body, { id: bodyId });
}

/** Every body of the installation, by name; for its operator only. */
export async function listBodies(connection: Connection): Promise<BodyRow[]> {
  return managerOf(connection).find(Body, { order: { name: 'asc' } });
}

/** Writes a body; the same id again replaces what was there. */
export async function saveBody(connection: Connection, body: BodyRow): Promise<void> {
  await managerOf(connection).upsert(Body, body, ['id']);
}
