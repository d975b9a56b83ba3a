import type {
  Command,
  CommandDone,
  DossierPage,
  MailList,
  MailPage,
  PossibleCommand,
  Problem,
} from '@penhouder/contracts';
import { until } from '@penhouder/tools/testing';
import { randomUUID } from 'node:crypto';
import { sharedStage } from './parts';
import { launchExample, type Member, type SharedStage } from './stage';

let stage: SharedStage;
let member: Member;
let dossierId: string;

beforeAll(async () => {
  stage = sharedStage();
  member = await stage.addBody('wvg');
  dossierId = (await launchExample(stage, member)).dossierId;
  await until(async () => (await invitations()).filter(({ state }) => state === 'sent').length === 3);
});

const page = async (): Promise<DossierPage> =>
  (await member.agent.get(`/api/v1/dossiers/${dossierId}`).expect(200)).body as DossierPage;
const mailPage = async (id: string): Promise<MailPage> =>
  (await member.agent.get(`/api/v1/mails/${id}`).expect(200)).body as MailPage;

async function invitations(): Promise<MailList['mails']> {
  const list = (await member.agent.get(`/api/v1/dossiers/${dossierId}/mails`).expect(200)).body as MailList;
  return list.mails.filter(({ kind }) => kind === 'invitation');
}

async function send(command: Command, status = 200): Promise<CommandDone & Problem> {
  const path = `/api/v1/dossiers/${dossierId}/commands`;
  const answer = await member.agent.post(path).set('Idempotency-Key', randomUUID()).send(command);
  expect({ status: answer.status, body: answer.body as unknown }).toMatchObject({ status });
  return answer.body as CommandDone & Problem;
}

/** As if the relay had ended the invitation of one unit so; returns when its dossier knows. */
async function ended(unit: string, how: 'refused' | 'unknown'): Promise<MailList['mails'][number]> {
  const mail = (await invitations()).find(({ participant }) => participant?.name === unit);
  if (mail === undefined) throw new Error(`no invitation of ${unit}`);
  const ends = how === 'unknown' ? [mail.id, 'unknown', null] : [mail.id, 'failed', how];
  await stage.source.query('update mail set state = $2, failure = $3 where id = $1', ends);
  await until(async () => (await page()).tasks.some(({ kind }) => kind === 'replaceContact'));
  return mail;
}

const contactOf = async (unit: string) =>
  (await page()).participants.find(({ name }) => name === unit)?.contacts.find(({ isLive }) => isLive);
const typesOf = (commands: readonly PossibleCommand[] = []): readonly string[] => commands.map(({ type }) => type);

test('a mail of which nobody knows whether it arrived can be sent again, once: its task says so, and its page', async () => {
  const mail = await ended('Anzegem', 'unknown');
  const [task] = (await page()).tasks;
  expect(task?.text).toBe(
    'Of een mail aan Anzegem aankwam, is niet bekend. Stuur hem opnieuw, of vraag het na en neem er kennis van.',
  );
  expect(task?.command).toMatchObject({ type: 'SendMailAgain', label: 'Stuur opnieuw', mailKey: mail.mailKey });
  expect((await mailPage(mail.id)).canBeSentAgain).toBe(true);
  const again = { type: 'SendMailAgain', mailKey: mail.mailKey } as const;
  expect((await send(again)).text).toMatch(/^Stuur opnieuw/);
  await until(async () => (await invitations()).filter(({ state }) => state === 'sent').length === 3);
  const ids = new Set(await Promise.all((await invitations()).map(async ({ id }) => (await mailPage(id)).messageId)));
  expect(ids.size).toBe(4);
  expect(await mailPage(mail.id)).toMatchObject({ state: 'unknown', canBeSentAgain: false });
  expect((await page()).tasks).toEqual([]);
  expect(await send(again, 404)).toMatchObject({ code: 'NoFailedMail' });
});

test('only a mail that failed can be sent again', async () => {
  const sent = (await invitations()).find(({ state }) => state === 'sent');
  expect((await mailPage(sent?.id ?? '')).canBeSentAgain).toBe(false);
  expect(await send({ type: 'SendMailAgain', mailKey: sent?.mailKey ?? '' }, 404)).toMatchObject({
    code: 'NoFailedMail',
  });
  await send({ type: 'SendMailAgain', mailKey: '' }, 400);
});

test('who takes note of a mail that was refused can say that its reader gets mail all the same', async () => {
  const mail = await ended('Kortrijk', 'refused');
  expect(await contactOf('Kortrijk')).toMatchObject({ isUnreachable: true });
  expect(typesOf((await contactOf('Kortrijk'))?.commands)).toEqual(
    expect.arrayContaining(['ReplaceContact', 'SendMailAgain', 'AcknowledgeFailedMail']),
  );
  await send({ type: 'AcknowledgeFailedMail', mailKey: mail.mailKey, isReachable: true });
  expect(await contactOf('Kortrijk')).toMatchObject({ isUnreachable: false });
  const { id } = (await page()).participants.find(({ name }) => name === 'Kortrijk') ?? { id: '' };
  expect((await send({ type: 'RemindNow', participantIds: [id] })).text).toMatch(/Kortrijk/);
});
