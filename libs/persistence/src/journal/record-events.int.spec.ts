import { addMinutes } from '@penhouder/domain';
import type { DossierCommand, Instant, NewParticipant, TextId } from '@penhouder/domain';
import { listDossiers, listMails, newId, rebuildReadModels, recordEvents, waitingAnswers } from '../index';
import {
  answer,
  day,
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

/** Words of a coordinator, for a command that gives its reason. */
async function reasonIn({ dossierId }: LaunchedDossier): Promise<TextId> {
  const [reason] = await stage.source.query<[{ id: TextId }]>(
    `insert into typed_text (id, dossier_id, body, author_kind) values (gen_random_uuid(), $1, 'omdat', 'coordinator') returning id`,
    [dossierId],
  );
  return reason.id;
}

/** The text that a new participant reads. */
async function copyText({ dossierId }: LaunchedDossier, { id, contacts }: NewParticipant): Promise<void> {
  await stage.source.query(
    `insert into text_version select $1, dossier_id, $2, language, version, title, brief, statement, note, sha256, frozen_at from text_version where dossier_id = $3 limit 1`,
    [contacts[0]?.textVersionId, id, dossierId],
  );
}

/** For how many days from then on the living link of a participant opens. */
async function openDays({ id }: NewParticipant, from: Instant): Promise<number | undefined> {
  const [link] = await stage.source.query<{ days: number }[]>(
    `select (extract(epoch from expires_at - $2::timestamptz) / 86400)::float8 as days from sign_off_link
     where participant_id = $1 and revoked_at is null`,
    [id, from],
  );
  return link?.days;
}

describe('a link that is made sixty days after the closing', () => {
  /** A dossier whose closing was that long ago; its links ended thirty days later. */
  async function closed(): Promise<{ dossier: LaunchedDossier; of: NewParticipant; at: Instant }> {
    const dossier = await launchDossier(stage);
    const [of] = dossier.participants;
    const { plan } = await stateOf(stage.source, dossier.dossierId);
    if (of === undefined || plan?.closing === null || plan?.closing === undefined)
      throw new Error('It closes one day.');
    const at = addMinutes(plan.closing.at, 60 * 24 * 60);
    await play(stage.source, dossier.dossierId, { type: 'ReachInstant', at });
    expect(await openDays(of, at)).toBe(-30);
    return { dossier, of, at };
  }

  async function replaced({ dossierId }: LaunchedDossier, of: NewParticipant, at: Instant): Promise<void> {
    const [contact] = of.contacts;
    const [other] = (await newParticipant(stage, of.unitId)).contacts;
    if (contact === undefined || other === undefined) throw new Error('nobody');
    const replacement = { ...other, textVersionId: contact.textVersionId };
    const about = { participantId: of.id, contactId: contact.contactId, at, by: stage.userId, commandId: newId() };
    await play(stage.source, dossierId, { type: 'ReplaceContact', replacement, ...about });
  }

  test('for whoever comes in the place of a contact opens for thirty days', async () => {
    const { dossier, of, at } = await closed();
    await replaced(dossier, of, at);
    expect(await openDays(of, at)).toBe(30);
  });

  test('opens as long as those that the participant had, when it was asked again meanwhile', async () => {
    const { dossier, of, at } = await closed();
    await stage.source.query(
      `update sign_off_link set expires_at = $2::timestamptz + interval '300 days' where participant_id = $1`,
      [of.id, at],
    );
    await replaced(dossier, of, at);
    expect(await openDays(of, at)).toBe(300);
  });

  test('for a unit that must decide in the place of others opens for a year, for its next contact too', async () => {
    const { dossier, of, at } = await closed();
    const merged = await newParticipant(stage, unitIdOf('municipality', '34040'));
    await copyText(dossier, merged);
    await play(stage.source, dossier.dossierId, {
      type: 'ChangeUnits',
      changeId: 'fusie',
      on: day('2020-01-01'),
      successions: [{ from: [of.id], to: merged }],
      reasonTextId: await reasonIn(dossier),
      at,
      by: stage.userId,
      commandId: newId(),
    });
    expect(await openDays(merged, at)).toBe(365);
    await replaced(dossier, merged, at);
    expect(await openDays(merged, at)).toBe(365);
  });
});

test('a participant that is added gets its row and link, one that is dropped is marked', async () => {
  const dossier = await launchDossier(stage);
  const [first] = dossier.participants;
  const added = await newParticipant(stage, unitIdOf('municipality', '34040'));
  await copyText(dossier, added);
  const common = { at: launchedAt, by: stage.userId, reasonTextId: await reasonIn(dossier) };
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
