import { Client } from 'pg';

/** The rows of one question to the product's database, for tests that compare what was kept with what people were told. */
export async function keptRows<Row>(databaseUrl: string, question: string): Promise<readonly Row[]> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    return (await client.query(question)).rows as readonly Row[];
  } finally {
    await client.end();
  }
}
