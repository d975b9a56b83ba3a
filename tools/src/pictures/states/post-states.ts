import { apiPaths, type MailSender } from '@penhouder/contracts';
import { say } from '@penhouder/letters';
import { withClient } from '../../postgres/databases';
import type { StateDossier } from './dossier-of-states';
import { SENDER } from './surroundings';

const LINK_DOMAIN = 'dossiers.penhouder.example';

/** What became of mails, and what can be done about it; who looks is signed in as the coordinator. */
export async function takePost(states: StateDossier): Promise<void> {
  await takeFailedMail(states);
  await takeStoppedPost(states);
  await takeSender(states);
  await takeClosedDays(states);
}

/** One came back, of one it is unknown whether it arrived: each on its own page, at its contact, as a task and in the form. */
async function takeFailedMail({ walk, play }: StateDossier): Promise<void> {
  const { onlooker, scene } = walk;
  const { baseUrl } = scene.access;
  const dossier = `${baseUrl}/dossiers/${play.dossierId}`;
  const mails = await play.coordinator.mails(play.dossierId);
  const invitationOf = (unit: string): string =>
    mails.find(({ kind, participant }) => kind === 'invitation' && participant?.name === unit)?.id ?? '';
  await takeMailInDoubt(play, scene.access.databaseUrl, invitationOf('Aarschot'));
  await onlooker.takeAt('mail-teruggekomen', `${baseUrl}/post/${invitationOf('Tielt-Winge')}`);
  await onlooker.takeAt('mail-in-twijfel', `${baseUrl}/post/${invitationOf('Aarschot')}`);
  await onlooker.takeAt('mail-in-twijfel-dossier', dossier);
  await onlooker.takeAt('contact-onbereikbaar', `${dossier}?deelnemer=${play.participant('Tielt-Winge').id}`);
  await onlooker.go(`${baseUrl}/post/${invitationOf('Aarschot')}`);
  await onlooker.act((page) => page.locator('form .button--primary').first().click());
  await onlooker.take('mail-opnieuw-gestuurd');
  const { id: participantId, contacts } = play.participant('Tielt-Winge');
  const mailKey = contacts[0]?.commands.find(({ type }) => type === 'AcknowledgeFailedMail')?.mailKey ?? '';
  await play.does({ type: 'AcknowledgeFailedMail', mailKey, isReachable: true });
  await onlooker.takeAt('contact-wel-bereikbaar', `${dossier}?deelnemer=${participantId}`);
}

/** As if its connection broke after the last byte; returns when the task is there. */
async function takeMailInDoubt(play: StateDossier['play'], databaseUrl: string, mailId: string): Promise<void> {
  await withClient(databaseUrl, (client) => client.query(`update mail set state = 'unknown' where id = $1`, [mailId]));
  await play.coordinator.dossierWhen(
    play.dossierId,
    ({ tasks }) => tasks.filter(({ kind }) => kind === 'replaceContact').length === 2,
  );
  await play.look();
}

async function takeStoppedPost({ walk }: StateDossier): Promise<void> {
  const { onlooker, scene } = walk;
  await onlooker.go(`${scene.access.baseUrl}/post`);
  await onlooker.unfold();
  await onlooker.act(async (page) => {
    await page.locator('textarea[name=reason]').fill('De mailserver wordt vervangen.');
    await page.locator('.button--grave').first().click();
  });
  await onlooker.take('post-stilgelegd');
  await onlooker.act((page) => page.locator('.above-sheet form button').first().click());
}

/** Links under another domain than the mails: no installation on this machine has them, so the page is told of it. */
async function takeSender({ walk }: StateDossier): Promise<void> {
  const { onlooker, scene } = walk;
  await onlooker.takeAt('toestand-dns', `${scene.access.baseUrl}/post/toestand`);
  const finding: MailSender['findings'][number] = {
    record: 'LINK',
    status: { code: 'differs', word: say('nl', 'senderCheck.link.word'), tone: 'late' },
    text: say('nl', 'senderCheck.link.differs', { link: LINK_DOMAIN, from: SENDER }),
    found: [],
    add: null,
  };
  await onlooker.act(async (page) => {
    await page.route(`**${apiPaths.mailSender}`, async (route) => {
      const answer = await route.fetch();
      const said = (await answer.json()) as MailSender;
      await route.fulfill({ response: answer, json: { ...said, findings: [...said.findings, finding] } });
    });
  });
  await onlooker.takeAt('toestand-ander-domein', `${scene.access.baseUrl}/post/toestand`);
  await onlooker.act((page) => page.unroute(`**${apiPaths.mailSender}`));
}

/** A bridge day on which a reminder of the dossier would leave. */
async function takeClosedDays({ walk }: StateDossier): Promise<void> {
  const { onlooker, scene } = walk;
  await onlooker.go(`${scene.access.baseUrl}/sluitingsdagen`);
  await onlooker.act((page) => page.locator('form .button--primary').click());
  await onlooker.take('sluitingsdagen-fouten');
  await onlooker.act(async (page) => {
    await page.locator('.date-input [role=spinbutton]').first().click();
    await page.keyboard.type('11122019');
    await page.locator('input[name=name]').fill('brugdag');
    await page.locator('form .button--primary').click();
    await page.locator('.modal').waitFor();
  });
  await onlooker.take('sluitingsdagen-wat-verschuift');
  await onlooker.act(async (page) => {
    await page.locator('.modal .button--primary').click();
    await page.locator('.modal').waitFor({ state: 'detached' });
  });
  await onlooker.take('sluitingsdagen-gewijzigd');
}
