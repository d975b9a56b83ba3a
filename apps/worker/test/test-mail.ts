import { execFile } from 'node:child_process';
import { join } from 'node:path';

export interface TestMail {
  readonly code: number;
  readonly said: string;
}

/** `penhouder mail test …` as an operator types it, against the database of an installation. */
export function testMail(databaseUrl: string, ...typed: readonly string[]): Promise<TestMail> {
  const file = join(__dirname, '../../cli/dist/main.js');
  const env = { ...process.env, DATABASE_URL: databaseUrl };
  return new Promise((resolve) => {
    execFile(process.execPath, [file, 'mail', 'test', ...typed], { env }, (error, out, complaints) => {
      resolve({ code: Number(error?.code ?? 0), said: out + complaints });
    });
  });
}
