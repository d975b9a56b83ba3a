import type { DossierCommand } from '@penhouder/domain';
import { listDossiers, listMails, newId, rebuildReadModels, recordEvents, waitingAnswers } from '../index';
import {
  answer,
  eventsOf,
  formOf,
  launchDossier,
  launchedAt,
  newParticipant,
  openStage,
  plainMails,
  play,
  stateOf,
} from '../stage.fixtures';
import type { LaunchedDossier, Stage } from '../stage.fixtures';
import { unitIdOf } from '../units/reference-rows';

let stage: Stage;

beforeAll(async () => {
  stage = await openStage('journal');
});

afterAll(() => stage.close());

async function rowsOf({ dossierId }: LaunchedDossier) {
  const { source } = stage;
  const [view] = await source.query<unknown[]>('select * from dossier_view where dossier_id = $1', [dossierId]);
  const journal = await source.query<unknown[]>('select * from dossier_event where dossier_id = $1 order by sequence', [
    dossierId,
  ]);
  const mails = await source.query<unknown[]>('select * from mail where dossier_id = $1 order by dedupe_key', [
    dossierId,
  ]);
  const inbox = await source.query<unknown[]>('select * from sign_off_inbox where dossier_id = $1 order by id', [
    dossierId,
  ]);
  const links = await source.query<unknown[]>('select * from sign_off_link where dossier_id = $1 order by id', [
    dossierId,
  ]);
  return { view, journal, mails, inbox, links };
}

async function applyWaiting({ dossierId }: LaunchedDossier): Promise<void> {
  await play(stage.source, dossierId, {
    type: 'ApplyAnswers',
    at: launchedAt,
    answers: await waitingAnswers(stage.source, dossierId),
  });
}

test('recording the same events twice, or late, leaves the same rows', async () => {
  const dossier = await launchDossier(stage);
  const [first] = dossier.participants;
  if (first === undefined) throw new Error('nobody');
  await answer(stage.source, formOf(first));
  const command: DossierCommand = {
    type: 'ApplyAnswers',
    at: launchedAt,
    answers: await waitingAnswers(stage.source, dossier.dossierId),
  };
  const events = await eventsOf(stage.source, dossier.dossierId, command);
  const after = (await stateOf(stage.source, dossier.dossierId)).version;
  const record = { dossierId: dossier.dossierId, after, events, planMails: plainMails };
  expect(await recordEvents(stage.source, record)).toEqual([]);
  const once = await rowsOf(dossier);
  expect(await recordEvents(stage.source, record)).toEqual([]);
  await Promise.all([recordEvents(stage.source, record), recordEvents(stage.source, record)]);
  expect(await rowsOf(dossier)).toEqual(once);
  expect(once.inbox).toMatchObject([{ state: 'applied', applied_sequence: events[0]?.sequence }]);
});

test('what contradicts the journal is not written: the journal comes back from there on', async () => {
  const dossier = await launchDossier(stage);
  const [first, second] = dossier.participants;
  if (first === undefined || second === undefined) throw new Error('nobody');
  await answer(stage.source, formOf(first));
  await answer(stage.source, formOf(second));
  const [one, other] = await waitingAnswers(stage.source, dossier.dossierId);
  if (one === undefined || other === undefined) throw new Error('no answers');
  const { dossierId } = dossier;
  const { version: after } = await stateOf(stage.source, dossierId);
  const asked = { dossierId, after, planMails: plainMails };
  const decided = await eventsOf(stage.source, dossierId, { type: 'ApplyAnswers', at: launchedAt, answers: [other] });
  const otherOrder = await eventsOf(stage.source, dossierId, {
    type: 'ApplyAnswers',
    at: launchedAt,
    answers: [one, other],
  });
  expect(await recordEvents(stage.source, { ...asked, events: decided })).toEqual([]);
  const before = await rowsOf(dossier);
  expect(await recordEvents(stage.source, { ...asked, events: otherOrder })).toEqual(decided);
  expect(await recordEvents(stage.source, { ...asked, events: [] })).toEqual(decided);
  expect(await rowsOf(dossier)).toEqual(before);
});

test('an event that is missing before the first new one is an error that can be tried again', async () => {
  const dossier = await launchDossier(stage);
  const { version } = await stateOf(stage.source, dossier.dossierId);
  const events = [{ sequence: version + 2, event: { type: 'InstantReached', at: launchedAt } as const }];
  await expect(
    recordEvents(stage.source, { dossierId: dossier.dossierId, after: version, events, planMails: plainMails }),
  ).rejects.toThrow(/cannot follow/);
});

test('when planning a mail fails nothing is journalled', async () => {
  const dossier = await launchDossier(stage);
  const before = await rowsOf(dossier);
  const { version } = await stateOf(stage.source, dossier.dossierId);
  const events = [{ sequence: version + 1, event: { type: 'InstantReached', at: launchedAt } as const }];
  const planMails = () => Promise.reject(new Error('no words'));
  await expect(
    recordEvents(stage.source, { dossierId: dossier.dossierId, after: version, events, planMails }),
  ).rejects.toThrow('no words');
  expect(await rowsOf(dossier)).toEqual(before);
});

test('read models that are thrown away and folded again are the same', async () => {
  const dossier = await launchDossier(stage);
  for (const participant of dossier.participants) await answer(stage.source, formOf(participant));
  await applyWaiting(dossier);
  const before = await rowsOf(dossier);
  await stage.source.query(
    `update dossier_view set state = '{}', tasks = '[]', overview = null, phase = 'lost', answered = 0 where dossier_id = $1`,
    [dossier.dossierId],
  );
  await rebuildReadModels(stage.source, dossier.dossierId);
  expect(await rowsOf(dossier)).toEqual(before);
});

test('the journal cannot be changed, not even by hand', async () => {
  const { dossierId } = await launchDossier(stage);
  await expect(
    stage.asOwner(`update dossier_event set type = 'Other' where dossier_id = $1`, [dossierId]),
  ).rejects.toThrow(/never changed/);
  await expect(stage.asOwner('delete from dossier_event where dossier_id = $1', [dossierId])).rejects.toThrow(
    /never changed/,
  );
});

test('a contact that is replaced loses its link, the new one gets its own', async () => {
  const dossier = await launchDossier(stage);
  const [first] = dossier.participants;
  const contact = first?.contacts[0];
  if (first === undefined || contact === undefined) throw new Error('nobody');
  const other = (await newParticipant(stage, first.unitId)).contacts[0];
  if (other === undefined) throw new Error('nobody');
  const command = {
    type: 'ReplaceContact',
    participantId: first.id,
    contactId: contact.contactId,
    replacement: { ...other, textVersionId: contact.textVersionId },
  } as const;
  await play(stage.source, dossier.dossierId, { ...command, at: launchedAt, by: stage.userId, commandId: newId() });
  const links = await stage.source.query<unknown[]>(
    'select contact_id, revoked_at is null as live from sign_off_link where participant_id = $1 order by live',
    [first.id],
  );
  expect(links).toEqual([
    { contact_id: contact.contactId, live: false },
    { contact_id: other.contactId, live: true },
  ]);
});

test('a participant that is added gets its row and link, one that is dropped is marked', async () => {
  const dossier = await launchDossier(stage);
  const [first] = dossier.participants;
  const added = await newParticipant(stage, unitIdOf('municipality', '34040'));
  await stage.source.query(
    `insert into text_version select $1, dossier_id, $2, language, version, title, brief, statement, note, sha256, frozen_at from text_version where dossier_id = $3 limit 1`,
    [added.contacts[0]?.textVersionId, added.id, dossier.dossierId],
  );
  const [reason] = await stage.source.query<[{ id: never }]>(
    `insert into typed_text (id, dossier_id, body, author_kind) values (gen_random_uuid(), $1, 'omdat', 'coordinator') returning id`,
    [dossier.dossierId],
  );
  const common = { at: launchedAt, by: stage.userId, reasonTextId: reason.id };
  await play(
    stage.source,
    dossier.dossierId,
    { type: 'AddParticipant', participant: added, commandId: newId(), ...common },
    { type: 'DropParticipant', participantId: first?.id as never, commandId: newId(), ...common },
  );
  const rows = await stage.source.query<unknown[]>(
    'select position, is_dropped from participant where dossier_id = $1 order by position',
    [dossier.dossierId],
  );
  const links = await stage.source.query<unknown[]>('select 1 from sign_off_link where participant_id = $1', [
    added.id,
  ]);
  expect(rows).toEqual([0, 1, 2, 3].map((position) => ({ position, is_dropped: position === 0 })));
  expect(links).toHaveLength(1);
});

test('a dossier with a clock of its own is as late as the last thing that happened in it', async () => {
  const dossier = await launchDossier(stage);
  await play(stage.source, dossier.dossierId, { type: 'ReachInstant', at: '2019-11-05T10:00:00.000Z' as never });
  const [row] = await stage.source.query<[{ clock_at: Date }]>('select clock_at from dossier where id = $1', [
    dossier.dossierId,
  ]);
  expect(row.clock_at.toISOString()).toBe('2019-11-05T10:00:00.000Z');
});

test('lists show the dossiers of one body, with their mails', async () => {
  const { number, dossierId } = await launchDossier(stage);
  const listed = await listDossiers(stage.source, { bodyId: stage.bodyId, text: number, limit: 10 });
  const mails = await listMails(stage.source, { bodyId: stage.bodyId, dossierId, limit: 10 });
  const foreign = await listDossiers(stage.source, { bodyId: newId(), limit: 10 });
  expect(listed).toMatchObject([{ dossierId, number, answered: 0, total: 3, isClosed: false }]);
  expect(mails.map(({ kind, state }) => `${kind} ${state}`)).toEqual([
    'invitation planned',
    'invitation planned',
    'invitation planned',
  ]);
  expect(foreign).toEqual([]);
});
