import { createTestDatabase, createTestNamespace } from '@penhouder/tools/testing';
import { type Product, replayAll, startProduct } from '@penhouder/tools/product';

/** The product's own processes for one spec file, on a database and a namespace of their own. */
export interface Story {
  readonly product: Product;
  end(): Promise<void>;
}

export async function openStory(label: string): Promise<Story> {
  const [database, temporal] = await Promise.all([createTestDatabase(label), createTestNamespace(label)]);
  const product = await startProduct({ databaseUrl: database.url, temporal });
  return {
    product,
    end: async () => {
      await product.stop();
      await database.drop();
    },
  };
}

/** Every history that the story produced does the same again on today's code. Prints what each is made of. */
export async function expectEveryHistoryToReplay({ access }: Product): Promise<void> {
  const replayed = await replayAll(access.temporal);
  for (const { workflowId, events, transitions } of replayed) {
    process.stdout.write(`    ${workflowId}: ${String(events)} events, ${String(transitions)} transitions\n`);
  }
  expect(replayed.length).toBeGreaterThan(0);
  expect(replayed.filter(({ error }) => error !== null)).toEqual([]);
}
