import { Client, Connection } from '@temporalio/client';
import { defineSearchAttributeKey } from '@temporalio/common';
import { withClient } from '../postgres/databases';
import { createTestDatabase } from './create-test-database';
import { createTestNamespace } from './create-test-namespace';

const bodyCode = defineSearchAttributeKey('BodyCode', 'KEYWORD');
const needsAttention = defineSearchAttributeKey('NeedsAttention', 'BOOL');

test('a test database is a copy of its own, with checksums and commit instants', async () => {
  const [one, other] = await Promise.all([createTestDatabase('een'), createTestDatabase('ander')]);
  await withClient(one.ownerUrl, (client) => client.query('create table only_here (id int)'));
  const found = await withClient(other.url, (client) => client.query(`select to_regclass('only_here') as name`));
  const checksums = await withClient(other.url, (client) => client.query('show data_checksums'));
  expect(found.rows).toEqual([{ name: null }]);
  expect(checksums.rows).toEqual([{ data_checksums: 'on' }]);
  await Promise.all([one.drop(), other.drop()]);
});

test('a test namespace takes a workflow with the search attributes of the product', async () => {
  const { address, namespace } = await createTestNamespace('attributes');
  const connection = await Connection.connect({ address });
  const client = new Client({ connection, namespace });
  const handle = await client.workflow.start('nobodyRunsThis', {
    workflowId: 'one',
    taskQueue: 'none',
    typedSearchAttributes: [
      { key: bodyCode, value: 'w13' },
      { key: needsAttention, value: false },
    ],
  });
  const { typedSearchAttributes } = await handle.describe();
  expect(typedSearchAttributes.get(bodyCode)).toBe('w13');
  expect(typedSearchAttributes.get(needsAttention)).toBe(false);
  await connection.close();
});
