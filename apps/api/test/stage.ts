import type { INestApplication } from '@nestjs/common';
import { parseCall } from '@penhouder/call-definitions';
import type { ClockMoved, Launched } from '@penhouder/contracts';
import type { BodyId, ContactId, DossierId, LinkId, UserId } from '@penhouder/domain';
import {
  createDataSource,
  newId,
  saveBody,
  saveCallDefinition,
  saveContact,
  saveSignInLink,
  saveUser,
  unitIdOf,
} from '@penhouder/persistence';
import { deriveToken, parseKeys } from '@penhouder/sign-off-links';
import { Post } from '@penhouder/tools/product';
import {
  createTestDatabase,
  createTestNamespace,
  freePort,
  replayAtTheEnd,
  type TestDatabase,
  until,
} from '@penhouder/tools/testing';
import { fork, type ChildProcess } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import supertest from 'supertest';
import type { DataSource } from 'typeorm';
import { readConfigOrThrow } from '../src/config';
import { createApp } from '../src/create-app';
import { createMemoryLogger } from '../src/logging/logger';

export type Agent = ReturnType<typeof supertest.agent>;

/** Anzegem, Kortrijk and Menen: three neighbours whose inhabitants together pass the shipped call's threshold. */
export const nis = { anzegem: '34002', kortrijk: '34022', menen: '34027' } as const;

export interface Member {
  readonly bodyId: BodyId;
  readonly userId: UserId;
  /** A browser in which the coordinator is signed in. */
  readonly agent: Agent;
  readonly contacts: Readonly<Record<keyof typeof nis, ContactId>>;
}

/** What a test does with a stage that others use, too. */
export interface SharedStage extends Pick<TestDatabase, 'asOwner' | 'pastTriggers'> {
  readonly app: INestApplication;
  readonly source: DataSource;
  readonly logLines: readonly string[];
  /** For another process of the API beside this one, or in its place. */
  readonly environment: Readonly<Record<string, string>>;
  /** Where the mails of the worker can be read. */
  readonly post: Post;
  /** A browser in which nobody is signed in. */
  visitor(): Agent;
  addBody(code: string): Promise<Member>;
  signInPath(userId: UserId): Promise<string>;
  /** The address that stands in the mail of a contact. */
  linkPath(dossierId: string, contactId: ContactId): Promise<string>;
  /** The address of a link that one of our keys made and that nobody has. */
  foreignPath(): string;
}

export interface ApiStage extends SharedStage {
  /** `failpoint`: the place at which it dies as by `kill -9`. */
  startWorker(failpoint?: string): void;
  /** What a worker made here is replayed when the run ends. */
  close(): Promise<void>;
}

const keys = `k1:${randomBytes(32).toString('base64url')}`;

/** The API on a database and a namespace of its own. `temporal: 'away'`: an address where nobody answers. */
export async function openApiStage(
  label: string,
  options: { readonly temporal?: 'away'; readonly environment?: Readonly<Record<string, string>> } = {},
): Promise<ApiStage> {
  const database = await createTestDatabase(label);
  const temporal =
    options.temporal === 'away' ? { address: '127.0.0.1:1', namespace: 'nowhere' } : await createTestNamespace(label);
  const catcher = await catcherAddresses();
  const environment = {
    ...catcher,
    DATABASE_URL: database.url,
    TEMPORAL_ADDRESS: temporal.address,
    TEMPORAL_NAMESPACE: temporal.namespace,
    BASE_URL: 'http://127.0.0.1:3000',
    LINK_KEYS: keys,
    SESSION_SECRET: randomBytes(32).toString('hex'),
    ...options.environment,
  };
  const { logger, lines } = createMemoryLogger();
  const app = await createApp(readConfigOrThrow(environment), logger);
  const source = await createDataSource(database.url, { poolSize: 3 }).initialize();
  const server = app.getHttpServer() as Parameters<typeof supertest>[0];
  const workers: ChildProcess[] = [];
  const stage: Omit<ApiStage, 'addBody'> = {
    app,
    source,
    logLines: lines,
    asOwner: database.asOwner,
    pastTriggers: database.pastTriggers,
    environment,
    post: new Post(catcher['CATCHER_URL'] ?? ''),
    visitor: () => supertest.agent(server),
    signInPath: (userId) => signInPath(source, userId),
    linkPath: (dossierId, contactId) => linkPath(source, dossierId as DossierId, contactId),
    foreignPath: () => `/t/${deriveToken({ linkId: randomUUID(), generation: 1, purpose: 'sign' }, parseKeys(keys))}`,
    startWorker: (failpoint) => {
      if (workers.length === 0) workers.push(startPart('mail-catcher', environment));
      const deadly = failpoint === undefined ? {} : { FAILPOINT: failpoint };
      workers.push(startPart('worker', { ...environment, ...deadly }));
    },
    close: async () => {
      await Promise.all(workers.map(stopped));
      await app.close();
      await source.destroy();
      await database.drop();
      if (workers.length > 0) replayAtTheEnd(temporal);
    },
  };
  return { ...stage, addBody: (code) => addBody(stage, code) };
}

/** The product's own process, as built by Jest's global set-up. */
function startPart(part: 'worker' | 'mail-catcher', environment: Readonly<Record<string, string>>): ChildProcess {
  const main = join(__dirname, '../..', part, 'dist/main.js');
  const env = { ...process.env, ...environment, LOG_LEVEL: 'error' };
  return fork(main, { env, execArgv: [], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
}

/** Free ports of its own, and a folder for the caught mails. */
async function catcherAddresses(): Promise<Record<string, string>> {
  const [smtp, web] = await Promise.all([freePort(), freePort()]);
  return {
    CATCHER_SMTP_URL: `smtp://127.0.0.1:${String(smtp)}`,
    CATCHER_URL: `http://127.0.0.1:${String(web)}`,
    DATA_DIR: mkdtempSync(join(tmpdir(), 'penhouder-api-')),
  };
}

function stopped(worker: ChildProcess): Promise<void> {
  if (worker.signalCode !== null || worker.exitCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    worker.once('exit', () => resolve());
    worker.kill('SIGTERM');
  });
}

async function signInPath(source: DataSource, userId: UserId): Promise<string> {
  const link = await saveSignInLink(source, { id: newId(), userId, minutes: 15 });
  return `/aanmelden/${deriveToken({ linkId: link.id, generation: 1, purpose: 'sign-in' }, parseKeys(keys))}`;
}

async function linkPath(source: DataSource, dossierId: DossierId, contactId: ContactId): Promise<string> {
  const [link] = await source.query<{ id: LinkId; generation: number }[]>(
    'select id, generation from sign_off_link where dossier_id = $1 and contact_id = $2',
    [dossierId, contactId],
  );
  if (link === undefined) throw new Error('this contact has no link in the dossier');
  return `/t/${deriveToken({ linkId: link.id, generation: link.generation, purpose: 'sign' }, parseKeys(keys))}`;
}

async function addBody(stage: Omit<SharedStage, 'addBody'>, code: string): Promise<Member> {
  const { source } = stage;
  const bodyId = newId<BodyId>();
  const userId = newId<UserId>();
  await saveBody(source, {
    id: bodyId,
    unitId: null,
    code,
    name: `Vereniging ${code}`,
    accent: '#1f4e79',
    phone: '056 00 00 00',
    email: `info@${code}.example`,
    isExample: true,
  });
  await saveUser(source, {
    id: userId,
    bodyId,
    name: 'Coördinator',
    email: `coordinator@${code}.example`,
    role: 'coordinator',
    language: 'nl',
    isActive: true,
  });
  const contacts = {} as Record<keyof typeof nis, ContactId>;
  for (const [name, number] of Object.entries(nis) as [keyof typeof nis, string][]) {
    contacts[name] = newId<ContactId>();
    await saveContact(source, {
      id: contacts[name],
      bodyId,
      unitId: unitIdOf('municipality', number),
      name: `Secretariaat ${name}`,
      function: 'algemeen directeur',
      email: `secretariaat@${name}.example`,
      phone: null,
      language: name === 'menen' ? 'fr' : 'nl',
      isArchived: false,
    });
  }
  const agent = stage.visitor();
  await agent.post(await stage.signInPath(userId)).expect(303);
  return { bodyId, userId, agent, contacts };
}

/** The draft of a dossier on its own clock, 1 October 2019, with the three neighbours; a press signs unless asked otherwise. */
export async function exampleDraft(
  stage: SharedStage,
  member: Member,
  level: 'click' | 'code' | 'signed-pdf' = 'click',
): Promise<Record<string, unknown>> {
  return {
    callId: await callWithLevel(stage, member, level),
    title: 'Sociale economie',
    kind: 'rehearsal',
    clockAt: '2019-10-01T08:00:00.000Z',
    participants: Object.entries(nis).map(([name, number]) => ({
      unitId: unitIdOf('municipality', number),
      contacts: [{ contactId: member.contacts[name as keyof typeof nis], slot: 1 }],
    })),
    dates: { closingOn: null, closingTime: null, internalDueOn: null },
  };
}

/** The shipped call, as the body's own copy where another level than its own is asked. */
async function callWithLevel(stage: SharedStage, member: Member, level: string): Promise<string | null> {
  const calls = await stage.source.query<{ id: string; source: string }[]>(
    `select id, source from call_definition where body_id is null and rules #>> '{closing,on}' = '2020-01-15' order by code`,
  );
  const [shipped] = calls;
  if (shipped === undefined || level === 'code') return shipped?.id ?? null;
  if (shipped.source.includes(`requiredLevel: ${level}`)) return shipped.id;
  const source = shipped.source.replace(
    /^( +)kind: sign-off-round$/m,
    (line, indent: string) => `${line}\n${indent}requiredLevel: ${level}`,
  );
  const call = parseCall(source);
  if (!call.ok) throw new Error(JSON.stringify(call.problems));
  const { rules, wording } = call;
  return saveCallDefinition(stage.source, { rules, wording, source, bodyId: member.bodyId });
}

/** Launches the three neighbours into another call, given as the text of its definition. */
export async function launchCall(stage: SharedStage, member: Member, source: string): Promise<Launched> {
  const call = parseCall(source);
  if (!call.ok) throw new Error(JSON.stringify(call.problems));
  const { rules, wording } = call;
  const callId = await saveCallDefinition(stage.source, { rules, wording, source, bodyId: null });
  return launchDraft(member, { ...(await exampleDraft(stage, member)), callId });
}

export async function launchExample(
  stage: SharedStage,
  member: Member,
  level: 'click' | 'code' | 'signed-pdf' = 'click',
): Promise<Launched> {
  return launchDraft(member, await exampleDraft(stage, member, level));
}

/** Saves a draft and launches it. */
export async function launchDraft(member: Member, content: Record<string, unknown>): Promise<Launched> {
  const draft = await member.agent.post('/api/v1/drafts').send({ content }).expect(201);
  const { id } = draft.body as { id: string };
  const launched = await member.agent
    .post(`/api/v1/drafts/${id}/launch`)
    .set('Idempotency-Key', randomUUID())
    .expect(201);
  return launched.body as Launched;
}

/** Moves a dossier's own clock until it is there. On a busy machine mail and answers take a while to come to rest. */
export async function moveOwnClock(agent: Agent, dossierId: string, to: string): Promise<void> {
  await until(async () => {
    const answer = await agent.post(`/api/v1/dossiers/${dossierId}/clock`).send({ to });
    if (answer.status !== 200) throw new Error(answer.text);
    return (answer.body as ClockMoved).isThere;
  }, 120_000);
}

/** Follows a personal link up to its page: opens it, presses the button, reads the form's hidden fields. */
export async function openForm(
  stage: SharedStage,
  path: string,
): Promise<{ readonly agent: Agent; readonly page: string; readonly hidden: Record<string, string> }> {
  const agent = stage.visitor();
  await agent.get(path).expect(200);
  await agent
    .post('/t/exchange')
    .type('form')
    .send({ token: path.slice('/t/'.length) })
    .expect(303)
    .expect('Location', '/teken');
  const { text } = await agent.get('/teken').expect(200);
  return { agent, page: text, hidden: hiddenFields(text) };
}

export function hiddenFields(page: string): Record<string, string> {
  const fields = [...page.matchAll(/<input\s+type="hidden"\s+name="([^"]+)"\s+value="([^"]*)"/g)];
  return Object.fromEntries(fields.map(([, name = '', value = '']) => [name, value]));
}

/** A complete agreement, ready to be sent with the hidden fields of a form. */
export const agreement = {
  kind: 'agree',
  'mandate.opmaken': 'yes',
  'mandate.indienen': 'yes',
  'mandate.uitvoeren': 'no',
  name: 'Griet Voorbeeld',
  func: 'algemeen directeur',
  confirmed: 'yes',
} as const;
