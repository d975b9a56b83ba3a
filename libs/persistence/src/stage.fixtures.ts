import { decide, effectsOf, instantOfMs, planDossier, planRequestOf } from '@penhouder/domain';
import type {
  BodyId,
  ContactId,
  Dossier,
  DossierCommand,
  DossierId,
  DossierKind,
  Instant,
  LinkId,
  LocalDate,
  NewParticipant,
  NumberedEvent,
  ParticipantId,
  ReceivedAnswer,
  RowId,
  TextId,
  TextVersionId,
  UnitId,
  UserId,
  WorkingCalendar,
} from '@penhouder/domain';
import { createTestDatabase, type TestDatabase } from '@penhouder/tools/testing';
import type { DataSource } from 'typeorm';
import {
  createDataSource,
  listCallDefinitions,
  loadDossier,
  newId,
  receiveAnswer,
  recordEvents,
  saveBody,
  saveContact,
  saveUser,
  unitIdOf,
  writeLaunch,
} from './index';
import type { LinkAnswer, MailPlanner, PlannedMail } from './index';

/** A body with a coordinator in a database of its own, for specs. */
export interface Stage extends Pick<TestDatabase, 'url' | 'asOwner' | 'pastTriggers'> {
  readonly source: DataSource;
  readonly bodyId: BodyId;
  readonly userId: UserId;
  close(): Promise<void>;
}

export const launchedAt = '2019-10-01T08:00:00.000Z' as Instant;

const calendar: WorkingCalendar = {
  zone: 'Europe/Brussels',
  offsets: [{ from: '2019-10-27T01:00:00.000Z' as Instant, offsetMinutes: 60 }],
  closedDays: {},
};

export async function openStage(label: string): Promise<Stage> {
  const database = await createTestDatabase(label);
  const source = await createDataSource(database.url, { poolSize: 20 }).initialize();
  const { bodyId, userId } = await addBody(source, 'w');
  return {
    url: database.url,
    asOwner: database.asOwner,
    pastTriggers: database.pastTriggers,
    source,
    bodyId,
    userId,
    close: async () => {
      await source.destroy();
      await database.drop();
    },
  };
}

export async function addBody(source: DataSource, code: string): Promise<{ bodyId: BodyId; userId: UserId }> {
  const bodyId = newId<BodyId>();
  const userId = newId<UserId>();
  const email = `coordinator@${code}.example`;
  await saveBody(source, {
    id: bodyId,
    unitId: null,
    code,
    name: `Body ${code}`,
    accent: '#123456',
    phone: null,
    email,
    isExample: true,
  });
  await saveUser(source, {
    id: userId,
    bodyId,
    name: 'Coordinator',
    email,
    role: 'coordinator',
    language: 'nl',
    isActive: true,
  });
  return { bodyId, userId };
}

/** Kortrijk, Harelbeke and Menen. */
const UNITS = ['34022', '34013', '34027'].map((nis) => unitIdOf('municipality', nis));

export interface LaunchedDossier {
  readonly dossierId: DossierId;
  readonly number: string;
  readonly participants: readonly NewParticipant[];
}

/** A dossier of three municipalities under the shipped call, written as the API writes it; nothing is decided yet. */
export async function writeDossier(stage: Stage, kind: DossierKind = 'example'): Promise<LaunchedDossier> {
  const { source, bodyId, userId } = stage;
  const [call] = await listCallDefinitions(source, bodyId);
  if (call === undefined) throw new Error('The template has no call');
  const dossierId = newId<DossierId>();
  const participants = await Promise.all(UNITS.map((unitId) => newParticipant(stage, unitId)));
  const { number } = await writeLaunch(source, {
    dossierId,
    title: 'Voorbeeld',
    callDefinitionId: call.id,
    launch: {
      type: 'LaunchDossier',
      by: userId,
      kind,
      bodyId,
      coApplicantIds: [],
      call: call.rules,
      participants,
      at: launchedAt,
    },
    year: 2019,
    texts: participants.map(({ id, contacts }) => ({
      id: contacts[0]?.textVersionId ?? newId<TextVersionId>(),
      participantId: id,
      language: 'nl',
      version: 1,
      title: 'Titel',
      brief: 'Kort',
      statement: 'Verklaring',
      note: 'Nota',
    })),
    linkExpiresAt: '2020-02-14T23:00:00.000Z' as Instant,
    draftId: null,
  });
  return { dossierId, number, participants };
}

export async function newParticipant({ source, bodyId }: Stage, unitId: UnitId): Promise<NewParticipant> {
  const contactId = newId<ContactId>();
  const email = `secretariaat-${contactId.slice(-6)}@gemeente.example`;
  const contact = {
    id: contactId,
    bodyId,
    unitId,
    name: 'Secretariaat',
    function: 'algemeen directeur',
    email,
    phone: null,
  };
  await saveContact(source, { ...contact, language: 'nl', isArchived: false });
  return {
    id: newId<ParticipantId>(),
    unitId,
    figures: { inhabitants: 30_000 },
    tags: [],
    contacts: [{ contactId, slot: 1, linkId: newId<LinkId>(), textVersionId: newId<TextVersionId>() }],
  };
}

/** Launched, planned and everybody invited. */
export async function launchDossier(stage: Stage, kind: DossierKind = 'example'): Promise<LaunchedDossier> {
  const written = await writeDossier(stage, kind);
  const row = await stage.source.query<[{ launch: DossierCommand }]>('select launch from dossier where id = $1', [
    written.dossierId,
  ]);
  const launched = await play(stage.source, written.dossierId, row[0].launch);
  const plan = planDossier(planRequestOf(launched, launchedAt), calendar);
  await play(stage.source, written.dossierId, { type: 'AdoptPlan', at: launchedAt, plan });
  return written;
}

/** Decides as the shell does and records what happens. Gives the state after it. */
export async function play(
  source: DataSource,
  dossierId: DossierId,
  ...commands: readonly DossierCommand[]
): Promise<Dossier> {
  for (const command of commands) {
    const events = await eventsOf(source, dossierId, command);
    const after = (events[0]?.sequence ?? 1) - 1;
    await recordEvents(source, { dossierId, after, events, planMails: plainMails });
  }
  return stateOf(source, dossierId);
}

export async function stateOf(source: DataSource, dossierId: DossierId): Promise<Dossier> {
  const row = await loadDossier(source, dossierId);
  if (row === null) throw new Error('No such dossier');
  return row.state;
}

export async function eventsOf(
  source: DataSource,
  dossierId: DossierId,
  command: DossierCommand,
): Promise<NumberedEvent[]> {
  const state = await stateOf(source, dossierId);
  const decision = decide(command, state);
  if (!decision.accepted) throw new Error(`refused: ${decision.rejection.code}`);
  return decision.events.map((event, index) => ({ sequence: state.version + index + 1, event }));
}

/** Mails without letters: what the effect is, and nothing else. */
export const plainMails: MailPlanner = ({ event, dossier, sequence }): PlannedMail[] =>
  effectsOf(event, dossier, sequence).flatMap((effect) => {
    if (!('contactId' in effect)) return [];
    const { mailKey, kind, participantId, contactId, notBefore, window } = effect;
    const linkId = 'linkId' in effect ? effect.linkId : null;
    const words = { language: 'nl' as const, subject: kind, textBody: kind, htmlBody: kind, threadKey: contactId };
    return [
      {
        mailKey,
        kind,
        participantId,
        contactId,
        userId: null,
        linkId,
        signInLinkId: null,
        ...words,
        notBefore,
        isWindowed: window,
      },
    ];
  });

export const agreement: ReceivedAnswer['reply'] = { kind: 'decision', decision: 'agree', mandates: {}, textId: null };

/** A form as the sign page sends it. */
export function formOf(participant: NewParticipant, change: Partial<LinkAnswer> = {}): LinkAnswer {
  const [contact] = participant.contacts;
  if (contact === undefined) throw new Error('A participant without contact');
  return {
    rowId: newId<RowId>(),
    linkId: contact.linkId,
    generation: 1,
    textVersionId: contact.textVersionId,
    reply: agreement,
    typedText: null,
    evidence: { signer: { name: 'An Voorbeeld', function: 'burgemeester' } },
    ...change,
  };
}

/** Fails when it was not received. */
export async function answer(source: DataSource, form: LinkAnswer) {
  const receipt = await receiveAnswer(source, form);
  if (!receipt.isReceived) throw new Error(`not received: ${receipt.reason}`);
  return receipt;
}

export const typed = (body: string) => ({ id: newId<TextId>(), body, authorKind: 'signer' as const, authorId: null });
export const day = (on: string): LocalDate => on as LocalDate;
export const soon = (ms: number): Instant => instantOfMs(Date.now() + ms);
