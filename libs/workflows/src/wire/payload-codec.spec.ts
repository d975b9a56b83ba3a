import { createHash } from 'node:crypto';
import { defaultPayloadConverter } from '@temporalio/common';
import type { Payload } from '@temporalio/common';
import { payloadCodec, plain } from './payload-codec';
import { VOCABULARY } from './vocabulary';

const payloadOf = (value: unknown): Payload => defaultPayloadConverter.toPayload(value);
const sizeOf = ({ data }: Payload): number => data?.length ?? 0;

const row = 'b0a1ff0c-6696-7a95-8f13-0ed4481036df';
const answers = Array.from({ length: 5 }, (_, nth) => ({
  rowId: `${row.slice(0, -1)}${String(nth)}`,
  receivedAt: '2019-10-01T08:00:00.000Z',
  reply: { kind: 'decision', decision: 'agree', mandates: { file: true }, textId: null },
}));

async function wired(payload: Payload): Promise<Payload> {
  const [encoded] = await payloadCodec.encode([payload]);
  if (encoded === undefined) throw new Error('The payload is gone.');
  return encoded;
}

async function arrived(payload: Payload): Promise<unknown> {
  const [decoded] = await payloadCodec.decode([payload]);
  if (decoded === undefined) throw new Error('The payload is gone.');
  return defaultPayloadConverter.fromPayload(decoded);
}

test('answers travel in less than a third of their size and arrive as they were sent', async () => {
  const sent = payloadOf(answers);
  const kept = await wired(sent);
  expect(sizeOf(kept)).toBeLessThan(sizeOf(sent) / 3);
  expect(await arrived(kept)).toEqual(answers);
});

test('what uses none of the known words, and letters of every kind, arrive as well', async () => {
  const strange = { ключ: 'é'.repeat(400), '\u0000': ['\uD83D\uDE80', -1e-9] };
  expect(await arrived(await wired(payloadOf(strange)))).toEqual(strange);
});

test('a short answer of a dossier stays readable for an operator', async () => {
  const summary = payloadOf({ version: 45, stage: 'running', phase: 'declarations', outcome: null });
  expect(await wired(summary)).toEqual(summary);
});

test('what was written before, and what says more about itself, goes through as it is', async () => {
  const before = payloadOf(answers);
  const attribute = { ...before, metadata: { ...before.metadata, type: Buffer.from('Keyword') } };
  expect(await arrived(before)).toEqual(answers);
  expect(await wired(attribute)).toBe(attribute);
  expect(plain(attribute)).toBe(attribute);
  expect(await wired({})).toEqual({});
});

test('a history that was pressed with today’s vocabulary is readable for ever: the vocabulary never changes', async () => {
  const kept = {
    metadata: { encoding: Buffer.from('json/deflate-1') },
    data: Buffer.from('Q/JmkkGiYVqaQbKumZmlma55oqWprkWaobGuQWqKiYmFoYGxWYoBpnsNLXUNDXQNDNGKWVq5FwA=', 'base64'),
  };
  expect(await arrived(kept)).toEqual([answers[0]]);
  expect(createHash('sha256').update(VOCABULARY).digest('hex')).toBe(
    '84a37536c76d1bed7fba439ee7ae37c78e88c31a36b8f698ab6b9909f68fa8cd',
  );
});
