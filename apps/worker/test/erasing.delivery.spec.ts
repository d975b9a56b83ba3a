import { delivering, invited } from './delivering';
import { until } from '@penhouder/tools/testing';
import pino from 'pino';
import { erasePastTerms } from '../src/privacy-sweep';

const YEARS_MS = 40 * 366 * 86_400_000;

test('under a clock that runs years ahead nothing is erased, and the log says so', async () => {
  const { source } = delivering().at;
  const { addresses } = await invited();
  // The worker held its first night when it began.
  const nights = () => source.query<unknown[]>('select at from chain_check limit 1');
  await until(async () => (await nights()).length === 1);
  const kept = () => source.query<unknown[]>('select 1 from mail where sent_to = any($1)', [addresses]);
  await until(async () => (await kept()).length === addresses.length);
  const lines: string[] = [];
  const logger = pino({}, { write: (line) => lines.push(line) });
  await erasePastTerms({ source, logger }, Date.now() + YEARS_MS);
  expect(lines.map((line) => (JSON.parse(line) as { readonly msg: string }).msg)).toEqual([
    'the clock may run ahead: no personal data were erased',
  ]);
  expect(await kept()).toHaveLength(addresses.length);
  lines.length = 0;
  await erasePastTerms({ source, logger }, Date.now());
  expect(lines).toEqual([]);
});
