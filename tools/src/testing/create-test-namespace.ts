import { randomBytes } from 'node:crypto';
import { connectTemporal, ensureNamespace } from '../temporal/namespace';
import { testStack } from './test-stack-state';

export interface TestNamespace {
  readonly address: string;
  readonly namespace: string;
}

/** A namespace of its own for one test file, with the search attributes of the product. */
export async function createTestNamespace(label = 'test'): Promise<TestNamespace> {
  const { temporalAddress: address } = testStack();
  const namespace = `${label
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 40)}-${randomBytes(4).toString('hex')}`;
  const connection = await connectTemporal({ address, namespace });
  try {
    await ensureNamespace(connection, { namespace, retentionDays: 1 });
  } finally {
    await connection.close();
  }
  return { address, namespace };
}
