import { DataSource } from 'typeorm';
import type { SharedStage } from './stage';

/**
 * How many questions the API asks the database meanwhile: the fewest of three, because it asks some on its own, too. What is
 * asked of a connection of its own (sessions of coordinators) is not counted.
 */
export async function questionsOf(stage: SharedStage, ask: () => PromiseLike<unknown>): Promise<number> {
  const counts = [await countedOnce(stage, ask), await countedOnce(stage, ask), await countedOnce(stage, ask)];
  return Math.min(...counts);
}

async function countedOnce({ app }: SharedStage, ask: () => PromiseLike<unknown>): Promise<number> {
  const source = app.get(DataSource);
  const { logger } = source;
  let count = 0;
  const nothing = (): void => undefined;
  const counting = { logQuery: () => (count += 1), log: nothing, logMigration: nothing, logQueryError: nothing };
  Object.assign(source, { logger: { ...counting, logQuerySlow: nothing, logSchemaBuild: nothing } });
  try {
    await ask();
  } finally {
    Object.assign(source, { logger });
  }
  return count;
}
