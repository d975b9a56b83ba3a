import { createTestDatabase, createTestNamespace, replayAtTheEnd } from '@penhouder/tools/testing';
import { type Product, startProduct } from '@penhouder/tools/product';

/** The product's own processes for one spec file, on a database and a namespace of their own. */
export interface Story {
  readonly product: Product;
  /** Stops everything; what the story made is replayed when the run ends. */
  end(): Promise<void>;
}

/** `environment`: settings beside the usual ones. */
export async function openStory(label: string, environment: Readonly<Record<string, string>> = {}): Promise<Story> {
  const [database, temporal] = await Promise.all([createTestDatabase(label), createTestNamespace(label)]);
  const product = await startProduct({ databaseUrl: database.url, temporal }, environment);
  return {
    product,
    end: async () => {
      await product.stop();
      await database.drop();
      replayAtTheEnd(temporal);
    },
  };
}
