import type { BodyId, CallRules, CallWording } from '@penhouder/domain';
import type { Connection } from '../data-source';
import { managerOf } from '../data-source';
import { CallDefinition } from '../entities/call-definition.entity';
import { idOf } from '../ids/id-of';

export type CallDefinitionRow = Readonly<CallDefinition>;

export interface NewCallDefinition {
  readonly rules: CallRules;
  readonly wording: CallWording;
  /** The definition's file as it was written. */
  readonly source: string;
  /** Null: for every body. */
  readonly bodyId: BodyId | null;
}

/** Keeps a definition under its code, version and hash; the same file again is the same row. Gives its id. */
export async function saveCallDefinition(connection: Connection, definition: NewCallDefinition): Promise<string> {
  const { rules, wording, source, bodyId } = definition;
  const id = idOf('call-definition', bodyId ?? 'everybody', rules.code, String(rules.version), rules.hash);
  await managerOf(connection).query(
    `insert into call_definition (id, code, version, hash, source, rules, wording, body_id) values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (id) do nothing`,
    [id, rules.code, rules.version, rules.hash, source, JSON.stringify(rules), JSON.stringify(wording), bodyId],
  );
  return id;
}

/** The newest version of each call that the body may launch, by code. */
export async function listCallDefinitions(connection: Connection, bodyId: BodyId): Promise<CallDefinitionRow[]> {
  return managerOf(connection)
    .createQueryBuilder(CallDefinition, 'call')
    .distinctOn(['call.code'])
    .where('call.body_id is null or call.body_id = :bodyId', { bodyId })
    .orderBy('call.code')
    .addOrderBy('call.version', 'DESC')
    .addOrderBy('call.created_at', 'DESC')
    .getMany();
}

/** The newest version of the call with a code that the body may launch; null: its library has none. */
export async function newestCallDefinition(
  connection: Connection,
  key: { readonly bodyId: BodyId; readonly code: string },
): Promise<CallDefinitionRow | null> {
  return managerOf(connection)
    .createQueryBuilder(CallDefinition, 'call')
    .where('call.code = :code and (call.body_id is null or call.body_id = :bodyId)', key)
    .orderBy('call.version', 'DESC')
    .addOrderBy('call.created_at', 'DESC')
    .limit(1)
    .getOne();
}

export async function findCallDefinition(
  connection: Connection,
  key: { readonly bodyId: BodyId; readonly id: string },
): Promise<CallDefinitionRow | null> {
  return managerOf(connection)
    .createQueryBuilder(CallDefinition, 'call')
    .where('call.id = :id and (call.body_id is null or call.body_id = :bodyId)', key)
    .getOne();
}
