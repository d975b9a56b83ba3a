import { createTestDatabase } from '@penhouder/tools/testing';
import type { DataSource } from 'typeorm';
import { createDataSource, runMigrations, schemaDrift } from './index';

test('entities and migrations say the same', async () => {
  const database = await createTestDatabase('drift');
  await expect(schemaDrift(database.ownerUrl)).resolves.toEqual([]);
  await database.drop();
});

test('all migrations can be taken back and run again, by several processes at once', async () => {
  const database = await createTestDatabase('back');
  const source = await createDataSource(database.ownerUrl).initialize();
  const count = source.migrations.length;
  for (let done = 0; done < count; done += 1) await source.undoLastMigration({ transaction: 'each' });
  const left = await source.query<unknown[]>(
    `select 1 from information_schema.tables where table_schema = 'public' and table_name <> 'migration'`,
  );
  const addresses = { ownerUrl: database.ownerUrl, applicationUrl: database.url };
  const ran = await Promise.all([runMigrations(addresses), runMigrations(addresses)]);
  await source.destroy();
  await database.drop();
  expect(left).toEqual([]);
  expect(ran.flat()).toHaveLength(count);
});

describe('the role that the application signs in as', () => {
  let source: DataSource;
  let drop: () => Promise<void>;

  beforeAll(async () => {
    const database = await createTestDatabase('rights');
    source = await createDataSource(database.url).initialize();
    drop = database.drop;
  });
  afterAll(async () => {
    await source.destroy();
    await drop();
  });

  const GROWS = ['evidence', 'dossier_event', 'day_root', 'day_root_leaf'];
  const rightsOn = async (table: string): Promise<readonly string[]> => {
    const rows = await source.query<{ right: string }[]>(
      `select lower(r) as right from unnest(array['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'TRIGGER']) r
       where has_table_privilege(current_user, $1::text, r)`,
      [table],
    );
    return rows.map(({ right }) => right);
  };

  test.each(GROWS)('adds to %s and changes nothing in it', async (table) => {
    expect(await rightsOn(table)).toEqual(['select', 'insert']);
    await expect(source.query(`delete from ${table}`)).rejects.toThrow('permission denied');
    await expect(source.query(`truncate ${table}`)).rejects.toThrow('permission denied');
  });

  test.each(['evidence_content', 'evidence_client'])('may end %s at its term, and never change it', async (table) => {
    expect(await rightsOn(table)).toEqual(['select', 'insert', 'delete']);
  });

  test('takes a note out of a frozen text, and changes no other word of it', async () => {
    expect(await rightsOn('text_version')).toEqual(['select', 'insert']);
    await source.query(`update text_version set note = '', erased_at = clock_timestamp()`);
    await expect(source.query(`update text_version set statement = ''`)).rejects.toThrow('permission denied');
  });

  test('notes the root of a check, and changes or takes away nothing else of it', async () => {
    expect(await rightsOn('chain_check')).toEqual(['select', 'insert']);
    await source.query(`update chain_check set root_sequence = 1, root = ''`);
    await expect(source.query('update chain_check set broken = 0')).rejects.toThrow('permission denied');
  });

  test('owns no table, and switches no trigger off', async () => {
    expect(await source.query(`select 1 from pg_tables where tableowner = current_user`)).toEqual([]);
    const off = source.query('alter table evidence disable trigger evidence_append_only');
    await expect(off).rejects.toThrow('must be owner');
    await expect(source.query('set session_replication_role = replica')).rejects.toThrow('permission denied');
    await expect(source.query(`insert into migration (timestamp, name) values (0, 'x')`)).rejects.toThrow(
      'permission denied',
    );
  });
});
