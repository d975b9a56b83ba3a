import { createTestDatabase } from '@penhouder/tools/testing';
import { createDataSource, runMigrations, schemaDrift } from './index';

test('entities and migrations say the same', async () => {
  const database = await createTestDatabase('drift');
  await expect(schemaDrift(database.url)).resolves.toEqual([]);
  await database.drop();
});

test('all migrations can be taken back and run again, by several processes at once', async () => {
  const database = await createTestDatabase('back');
  const source = await createDataSource(database.url).initialize();
  const count = source.migrations.length;
  for (let done = 0; done < count; done += 1) await source.undoLastMigration({ transaction: 'each' });
  const left = await source.query<unknown[]>(
    `select 1 from information_schema.tables where table_schema = 'public' and table_name <> 'migration'`,
  );
  const ran = await Promise.all([runMigrations(database.url), runMigrations(database.url)]);
  await source.destroy();
  await database.drop();
  expect(left).toEqual([]);
  expect(ran.flat()).toHaveLength(count);
});
