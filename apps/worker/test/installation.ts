import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type {
  BodyId,
  CallRules,
  ContactId,
  DossierId,
  DossierKind,
  Instant,
  LadderRule,
  LinkId,
  NewParticipant,
  ParticipantId,
  RowId,
  TextVersionId,
  UserId,
} from '@penhouder/domain';
import type { LinkAnswer } from '@penhouder/persistence';
import {
  createDataSource,
  listCallDefinitions,
  newId,
  saveBody,
  saveContact,
  saveUser,
  unitIdOf,
  writeLaunch,
} from '@penhouder/persistence';
import type { MailServer, TestDatabase } from '@penhouder/tools/testing';
import { createTestDatabase, createTestNamespace, openMailServer, replayAtTheEnd } from '@penhouder/tools/testing';
import { dataConverter } from '@penhouder/workflows/wire';
import { Client, Connection } from '@temporalio/client';
import type { DataSource } from 'typeorm';
import { replaceRunByOtherCode } from './other-code';

/** A database, a namespace, a relay and a catcher; workers come and go as processes of their own. */
export interface Installation extends Pick<TestDatabase, 'asOwner'> {
  readonly databaseUrl: string;
  readonly source: DataSource;
  readonly client: Client;
  readonly relay: MailServer;
  readonly catcher: MailServer;
  readonly bodyId: BodyId;
  readonly userId: UserId;
  startWorker(environment?: Readonly<Record<string, string>>): RunningWorker;
  /** Leaves the dossier with a run that today's code cannot replay. No worker may run meanwhile. */
  replaceRunByOtherCode(dossierId: DossierId): Promise<void>;
  /** What was made here is replayed when the run ends. */
  close(): Promise<void>;
}

export interface RunningWorker {
  /** Everything it wrote. */
  output(): string;
  readonly ended: Promise<string>;
  stop(): Promise<void>;
}

export const linkKeys = `k1:${Buffer.alloc(32, 7).toString('base64url')}`;
export const launchedAt = '2019-10-01T08:00:00.000Z' as Instant;

export async function openInstallation(label: string): Promise<Installation> {
  const [database, temporal, relay, catcher] = await Promise.all([
    createTestDatabase(label),
    createTestNamespace(label),
    openMailServer(),
    openMailServer(),
  ]);
  const source = await createDataSource(database.url).initialize();
  const connection = await Connection.connect({ address: temporal.address });
  const client = new Client({ connection, namespace: temporal.namespace, dataConverter });
  const bodyId = newId<BodyId>();
  const userId = newId<UserId>();
  await saveBody(source, {
    id: bodyId,
    unitId: null,
    code: 'w',
    name: 'Vereniging',
    accent: '#123456',
    phone: null,
    email: 'info@vereniging.example',
    isExample: false,
  });
  await saveUser(source, {
    id: userId,
    bodyId,
    name: 'Coördinator',
    email: 'coordinator@vereniging.example',
    role: 'coordinator',
    language: 'nl',
    isActive: true,
  });
  const workers: RunningWorker[] = [];
  const environment = {
    ...process.env,
    DATABASE_URL: database.url,
    TEMPORAL_ADDRESS: temporal.address,
    TEMPORAL_NAMESPACE: temporal.namespace,
    SMTP_URL: relay.url,
    CATCHER_SMTP_URL: catcher.url,
    BASE_URL: 'http://penhouder.test',
    MAIL_FROM: 'Penhouder <post@penhouder.test>',
    MAIL_PER_SECOND: '0',
    MAIL_RETRY_AFTER_SECONDS: '1',
    MAIL_UNKNOWN_AFTER_SECONDS: '1',
    LINK_KEYS: linkKeys,
  };
  return {
    databaseUrl: database.url,
    asOwner: database.asOwner,
    source,
    client,
    relay,
    catcher,
    bodyId,
    userId,
    startWorker: (more = {}) => {
      const worker = startWorker({ ...environment, ...more });
      workers.push(worker);
      return worker;
    },
    replaceRunByOtherCode: (dossierId) => replaceRunByOtherCode(client, temporal.address, dossierId),
    close: async () => {
      await Promise.all(workers.map((worker) => worker.stop()));
      await Promise.all([relay.close(), catcher.close(), connection.close(), source.destroy()]);
      await database.drop();
      replayAtTheEnd(temporal);
    },
  };
}

function startWorker(env: NodeJS.ProcessEnv): RunningWorker {
  const child: ChildProcess = spawn(process.execPath, [join(__dirname, '../dist/main.js')], {
    env,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let output = '';
  child.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const ended = once(child, 'exit').then(([code, signal]: unknown[]) => String(signal ?? code));
  return {
    output: () => output,
    ended,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

export interface Written {
  readonly dossierId: DossierId;
  readonly participants: readonly NewParticipant[];
  readonly addresses: readonly string[];
}

/** Kortrijk, Harelbeke and Menen. */
const NIS = ['34022', '34013', '34027'];

/** Writes a dossier under the shipped call, as the API does before it starts the workflow; the sweep does the rest. */
export async function writeDossier(
  at: Installation,
  kind: DossierKind = 'example',
  ladder?: readonly LadderRule[],
): Promise<Written> {
  const [call] = await listCallDefinitions(at.source, at.bodyId);
  if (call === undefined) throw new Error('The template has no call');
  const dossierId = newId<DossierId>();
  const people = await Promise.all(NIS.map((nis) => newPerson(at, nis)));
  const participants = people.map(({ participant }) => participant);
  const far = { on: '2119-01-15', time: null, certainty: 'stated' };
  const rules =
    kind === 'real' ? { ...call.rules, closing: far, internalDue: { ...far, on: '2118-12-13' } } : call.rules;
  await writeLaunch(at.source, {
    dossierId,
    title: 'Dossier (voorbeeld)',
    callDefinitionId: call.id,
    launch: {
      type: 'LaunchDossier',
      by: at.userId,
      kind,
      bodyId: at.bodyId,
      coApplicantIds: [],
      call: withLadder(rules as typeof call.rules, ladder),
      participants,
      at: launchedAt,
    },
    year: 2019,
    texts: participants.map(({ id, contacts }) => ({
      id: contacts[0]?.textVersionId ?? newId<TextVersionId>(),
      participantId: id,
      language: 'nl',
      version: 1,
      title: 'Oproep',
      brief: 'In het kort.',
      statement: 'Wij verklaren.',
      note: 'Een nota voor u alleen.',
    })),
    linkExpiresAt: '2120-02-14T23:00:00.000Z' as Instant,
    draftId: null,
  });
  return { dossierId, participants, addresses: people.map(({ address }) => address) };
}

function withLadder(rules: CallRules, ladder: readonly LadderRule[] | undefined): CallRules {
  return ladder === undefined ? rules : { ...rules, reminders: { ...rules.reminders, ladder } };
}

async function newPerson(
  { source, bodyId }: Installation,
  nis: string,
): Promise<{ participant: NewParticipant; address: string }> {
  const contactId = newId<ContactId>();
  const unitId = unitIdOf('municipality', nis);
  const address = `secretariaat-${contactId.slice(-8)}@gemeente${nis}.example`;
  await saveContact(source, {
    id: contactId,
    bodyId,
    unitId,
    name: 'Griet Geheim',
    function: 'algemeen directeur',
    email: address,
    phone: null,
    language: 'nl',
    isArchived: false,
  });
  const contact = { contactId, slot: 1 as const, linkId: newId<LinkId>(), textVersionId: newId<TextVersionId>() };
  return {
    address,
    participant: {
      id: newId<ParticipantId>(),
      unitId,
      figures: { inhabitants: 30_000 },
      tags: [],
      contacts: [contact],
    },
  };
}

/** A form as the sign page sends it: all mandates given. */
export function formOf(participant: NewParticipant | undefined, reply?: LinkAnswer['reply']): LinkAnswer {
  const contact = participant?.contacts[0];
  if (contact === undefined) throw new Error('nobody');
  const mandates = { opmaken: true, indienen: true, uitvoeren: true };
  return {
    rowId: newId<RowId>(),
    linkId: contact.linkId,
    generation: 1,
    textVersionId: contact.textVersionId,
    reply: reply ?? { kind: 'decision', decision: 'agree', mandates, textId: null },
    typedText: null,
    evidence: { signer: { name: 'An Ondertekenaar', function: 'burgemeester' } },
  };
}
