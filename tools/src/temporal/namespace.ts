import { Connection } from '@temporalio/client';
import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { Refusal } from '../console/refusal';
import type { TemporalConnection } from '../settings/settings';
import { waitUntil } from '../settings/wait-until';

/** Numbers of `temporal.api.enums.v1.IndexedValueType`. */
const keyword = 2;
const bool = 5;

/** What an operator may search for. Few, because every change of one is an event; nothing personal. */
export const searchAttributes = { BodyCode: keyword, CallCode: keyword, Phase: keyword, NeedsAttention: bool } as const;

const notFound = 5;
const alreadyExists = 6;

export interface WantedNamespace {
  readonly namespace: string;
  readonly retentionDays: number;
}

/** Opens a connection for set-up work; the caller closes it. */
export async function connectTemporal(to: TemporalConnection): Promise<Connection> {
  try {
    return await Connection.connect({
      address: to.address,
      connectTimeout: '10s',
      ...(to.tls && { tls: readTls(to.tls) }),
      ...(to.apiKey && { apiKey: to.apiKey }),
    });
  } catch {
    throw new Refusal(
      `The Temporal server at ${to.address} does not answer: is it running, and is TEMPORAL_ADDRESS right?`,
    );
  }
}

function readTls(tls: NonNullable<TemporalConnection['tls']>) {
  const { ca, cert, key } = tls;
  return {
    ...(ca && { serverRootCACertificate: readFileSync(ca) }),
    ...(cert && key && { clientCertPair: { crt: readFileSync(cert), key: readFileSync(key) } }),
  };
}

/** Makes the namespace and its search attributes when they are missing; to be repeated at every start. */
export async function ensureNamespace(connection: Connection, wanted: WantedNamespace): Promise<void> {
  await ensureRegistered(connection, wanted);
  await ensureSearchAttributes(connection, wanted.namespace);
}

async function ensureRegistered(connection: Connection, { namespace, retentionDays }: WantedNamespace): Promise<void> {
  const seconds = retentionDays * 24 * 60 * 60;
  const found = await describe(connection, namespace);
  if (!found) {
    await register(connection, namespace, seconds);
    return;
  }
  const kept = Number(found.config?.workflowExecutionRetentionTtl?.seconds ?? seconds);
  if (kept === seconds) return;
  await connection.workflowService.updateNamespace({
    namespace,
    config: { workflowExecutionRetentionTtl: { seconds: seconds as never } },
  });
}

async function describe(connection: Connection, namespace: string) {
  try {
    return await connection.workflowService.describeNamespace({ namespace });
  } catch (error) {
    if ((error as { code?: number }).code === notFound) return undefined;
    throw error;
  }
}

async function register(connection: Connection, namespace: string, seconds: number): Promise<void> {
  const workflowExecutionRetentionPeriod = { seconds: seconds as never };
  try {
    await connection.workflowService.registerNamespace({ namespace, workflowExecutionRetentionPeriod });
  } catch (error) {
    if ((error as { code?: number }).code !== alreadyExists) throw error;
  }
  const visible = await waitUntil(() => describe(connection, namespace), { withinMs: 15_000, everyMs: 50 });
  if (!visible) throw new Refusal(`Temporal made the namespace ${namespace} but does not show it: start again.`);
}

/** For about two seconds after the namespace is made, the server accepts and refuses these in turn. */
async function ensureSearchAttributes(connection: Connection, namespace: string): Promise<void> {
  const end = Date.now() + 30_000;
  let added = false;
  for (;;) {
    const answer = await addMissing(connection, namespace).catch((error: unknown) => error);
    if (answer === 'complete') break;
    added = true;
    if (Date.now() > end) {
      throw new Refusal(`Temporal did not accept the search attributes of ${namespace}: ${String(answer)}`);
    }
    await wait(100);
  }
  if (added) await waitUntilUsable(connection, namespace, end);
}

async function addMissing(connection: Connection, namespace: string): Promise<'complete' | 'added'> {
  const { customAttributes } = await connection.operatorService.listSearchAttributes({ namespace });
  const missing = Object.entries(searchAttributes).filter(([name]) => !(name in customAttributes));
  if (missing.length === 0) return 'complete';
  await connection.operatorService.addSearchAttributes({ namespace, searchAttributes: Object.fromEntries(missing) });
  return 'added';
}

const timesInTurn = 5;

/** The list is read from the database, a start from a cache that follows later: ask the cache, until it no longer wavers. */
async function waitUntilUsable(connection: Connection, namespace: string, end: number): Promise<void> {
  const query = "BodyCode = 'x' AND CallCode = 'x' AND Phase = 'x' AND NeedsAttention = true";
  for (let fine = 0; fine < timesInTurn && Date.now() < end;) {
    const counted = await connection.workflowService
      .countWorkflowExecutions({ namespace, query })
      .then(() => true)
      .catch(() => false);
    fine = counted ? fine + 1 : 0;
    await wait(50);
  }
}

/** Whether the server keeps its data in SQLite, the mark of a development server. */
export async function isDevelopmentServer(connection: Connection): Promise<boolean> {
  const info = await connection.workflowService.getClusterInfo({}).catch(() => undefined);
  return info?.persistenceStore === 'sqlite';
}
