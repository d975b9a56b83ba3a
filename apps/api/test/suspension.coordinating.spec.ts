import type { Assumption, Command, DossierList, DossierPage, Problem, Timeline, WhatIf } from '@penhouder/contracts';
import { until } from '@penhouder/tools/testing';
import { randomUUID } from 'node:crypto';
import { sharedStage } from './parts';
import { launchExample, moveOwnClock, openForm, type Member, type SharedStage } from './stage';

let stage: SharedStage;
let member: Member;
let dossierId: string;

// The call is to be answered by 13 December 2019 and closes on 15 January 2020.
const STOPS = '2019-12-02T09:00:00.000Z';
const IN_BETWEEN = '2019-12-16T09:00:00.000Z';

beforeAll(async () => {
  stage = sharedStage();
  member = await stage.addBody('stilstaan');
  ({ dossierId } = await launchExample(stage, member));
  await until(async () => (await page()).planned.length > 0);
  await moveOwnClock(member.agent, dossierId, STOPS);
}, 120_000);

const page = async (): Promise<DossierPage> =>
  (await member.agent.get(`/api/v1/dossiers/${dossierId}`).expect(200)).body as DossierPage;
const ask = async (assumption: Assumption): Promise<WhatIf> =>
  (
    await member.agent
      .post(`/api/v1/dossiers/${dossierId}/what-if`)
      .send({ assumptions: [assumption] })
      .expect(200)
  ).body as WhatIf;
const send = async (command: Command, status = 200): Promise<Problem> => {
  const answer = await member.agent
    .post(`/api/v1/dossiers/${dossierId}/commands`)
    .set('Idempotency-Key', randomUUID())
    .send(command);
  expect({ status: answer.status, body: answer.body as unknown }).toMatchObject({ status });
  return answer.body as Problem;
};
const mailsOf = async (kind: string): Promise<readonly { state: string; subject: string; reason: string | null }[]> =>
  stage.source.query(`select state, subject, skip_reason as reason from mail where dossier_id = $1 and kind = $2`, [
    dossierId,
    kind,
  ]);
const typesOf = (shown: DossierPage): readonly string[] => shown.commands.map(({ type }) => type);

const reason = 'De financier wil eerst cijfers zien.';
const suspend: Command = { type: 'SuspendClock', cause: 'funderAsks', onlyStepId: null, reason };
const resume: Command = { type: 'ResumeClock', isClosingMoved: false, reason: null };

test('what a suspension would change is seen first, and nothing of it happens', async () => {
  const before = await page();
  const { moves, mails, counts } = await ask({ kind: 'clockStops', onlyStepId: null });
  expect(moves).toContainEqual(expect.stringMatching(/^Eigen uiterste dag.*: vervalt \(was gepland op vr 13 december/));
  expect(mails).toEqual(['opschorting van de termijn: 3']);
  expect(counts).toEqual({ moves: moves.length, mails: 3, participants: 3 });
  expect(await page()).toEqual(before);
  const refusal = await member.agent
    .post(`/api/v1/dossiers/${dossierId}/what-if`)
    .send({ assumptions: [{ kind: 'clockRuns', isClosingMoved: false }] })
    .expect(409);
  expect(refusal.body).toMatchObject({ code: 'ClockNotSuspended' });
});

test('a suspension of which nothing has left is taken back: all stands as before, and none of its mails leaves', async () => {
  const before = await page();
  expect(before.undoable).toBeNull();
  await send(suspend);
  const { undoable, commands } = await page();
  expect(undoable?.text).toBe('Van de opschorting is nog niets vertrokken: dat kan ongedaan gemaakt worden.');
  expect(commands.map(({ type }) => type)).toContain('UndoChange');
  await send({ type: 'UndoChange', sequence: undoable?.sequence ?? 0 });
  await until(async () => (await page()).planned.length === before.planned.length);
  const after = await page();
  expect([after.dates, after.planned, after.suspension]).toEqual([before.dates, before.planned, null]);
  expect(await send({ type: 'UndoChange', sequence: undoable?.sequence ?? 0 }, 409)).toMatchObject({
    code: 'ChangeOvertaken',
  });
  await moveOwnClock(member.agent, dossierId, '2019-12-02T09:30:00.000Z');
  expect(await mailsOf('clockSuspended')).toEqual(
    Array.from({ length: 3 }, () => expect.objectContaining({ state: 'skipped', reason: 'changeUndone' }) as object),
  );
  const { past } = (await member.agent.get(`/api/v1/dossiers/${dossierId}/timeline`).expect(200)).body as Timeline;
  expect(past.map(({ code }) => code)).toEqual(expect.arrayContaining(['ClockSuspended', 'ChangeUndone']));
});

test('a suspended dossier says so on its page, in the list and to whoever opens a link, and reminds nobody', async () => {
  await send(suspend);
  const shown = await page();
  expect(shown.suspension).toMatchObject({ text: 'Opgeschort sinds ma 2 december 2019.', canMoveClosing: true });
  expect(shown.statusSentence).toMatch(/^Opgeschort sinds ma 2 december 2019\./);
  expect(typesOf(shown)).toContain('ResumeClock');
  expect(typesOf(shown)).not.toContain('RemindNow');
  const { dossiers } = (await member.agent.get('/api/v1/dossiers').expect(200)).body as DossierList;
  expect(dossiers.find(({ id }) => id === dossierId)?.risk).toMatchObject({
    code: 'suspended',
    word: 'opgeschort sinds ma 2 december 2019',
  });
  const { past } = (await member.agent.get(`/api/v1/dossiers/${dossierId}/timeline`).expect(200)).body as Timeline;
  expect(past.map(({ text }) => text)).toContainEqual(
    expect.stringMatching(/schortte de termijn op vanaf ma 2 december 2019\. De financier vraagt meer informatie\.$/),
  );
  await moveOwnClock(member.agent, dossierId, IN_BETWEEN);
  const { page: text } = await openForm(stage, await stage.linkPath(dossierId, member.contacts.anzegem));
  expect(text.replaceAll('\u00a0', ' ')).toContain(
    'De termijn is opgeschort sinds maandag 2 december 2019: u bent niet te laat. Antwoorden kan, en telt mee.',
  );
  const told = (await mailsOf('clockSuspended')).filter(({ reason: why }) => why !== 'changeUndone');
  expect(told).toEqual(
    Array.from({ length: 3 }, () => ({
      state: 'sent',
      subject: expect.stringMatching(
        /Termijn opgeschort sinds 2 december|Délai suspendu depuis le 2 décembre/,
      ) as string,
      reason: null,
    })),
  );
});

test('what counts to a day is refused while it stands still, with what to do', async () => {
  const [first] = (await page()).participants;
  const refused = await send(
    { type: 'ExtendParticipant', participantId: first?.id ?? '', on: '2019-12-20', reason },
    409,
  );
  expect(refused).toMatchObject({ code: 'ClockIsSuspended' });
  expect(refused.detail).toContain('De termijn is opgeschort sinds ma 2 december 2019.');
  expect(await send(suspend, 409)).toMatchObject({ code: 'ClockIsSuspended' });
  await send({ type: 'SuspendClock', cause: 'zin' } as never, 400);
});

test('the days are added when it runs again, and those who wait are told their new day', async () => {
  const asked = await ask({ kind: 'clockRuns', isClosingMoved: false });
  expect([asked.now.internalDue?.on, asked.then.internalDue?.on]).toEqual(['2019-12-13', '2019-12-27']);
  await send(resume);
  await until(async () => (await page()).dates.internalDue?.on === '2019-12-27');
  const shown = await page();
  expect(shown.dates.closing?.on).toBe('2020-01-15');
  expect(shown.suspension).toBeNull();
  await until(async () => (await mailsOf('clockResumed')).length === 3);
  expect((await mailsOf('clockResumed')).map(({ subject }) => subject)).toContainEqual(
    expect.stringContaining('De termijn loopt weer, uiterlijk 27 december'),
  );
  expect(await send(resume, 409)).toMatchObject({ code: 'ClockNotSuspended' });
});

test('a change of which a mail has left stands, and says why', async () => {
  await send({ type: 'MoveDate', date: 'closing', on: '2020-01-22', time: null, reason });
  await until(async () => (await mailsOf('dateCorrection')).some(({ state }) => state === 'sent'));
  await until(async () => (await page()).dates.closing?.on === '2020-01-22');
  expect((await page()).undoable).toBeNull();
  const [{ sequence }] = await stage.source.query<[{ sequence: number }]>(
    `select sequence from dossier_event where dossier_id = $1 and type = 'DateMoved'`,
    [dossierId],
  );
  const refused = await send({ type: 'UndoChange', sequence: sequence }, 409);
  expect(refused).toMatchObject({ code: 'ChangeHasLeft' });
  expect(refused.detail).toContain('is al een mail vertrokken');
});
