import type { Health, MailSender, OutageList, Today } from '@penhouder/contracts';
import { findMailSender, noteCanary, planProbe, saveMailSender } from '@penhouder/persistence';
import { openNameServer, until, type NameServer, type Zone } from '@penhouder/tools/testing';
import { openApiStage, type ApiStage, type Member } from './stage';

let stage: ApiStage;
let member: Member;
let names: NameServer;
const zone: Zone = {};

beforeAll(async () => {
  names = await openNameServer(zone);
  stage = await openApiStage('standstill', {
    environment: {
      MAIL_ALARM_AFTER_SECONDS: '1',
      OUTAGE_AFTER_SECONDS: '2',
      METRICS_TOKEN: 'figures-of-the-suite',
      MAIL_DNS_SERVER: names.address,
    },
  });
  member = await stage.addBody('wvg');
});

afterAll(async () => {
  names.close();
  await stage.close();
});

const alarms = async (): Promise<Today['alarms']> =>
  ((await member.agent.get('/api/v1/today').expect(200)).body as Today).alarms;
const ofMail = async (): Promise<{ readonly status: number; readonly body: Health }> =>
  stage.visitor().get('/health/mail');

interface KeptOutage {
  readonly kind: string;
  readonly from: Date;
  readonly to: Date | null;
  readonly cause: string;
}

const outages = (): Promise<KeptOutage[]> =>
  stage.source.query('select kind, from_at as "from", to_at as "to", cause from outage order by from_at desc');

test('as long as nothing has to leave there is no alarm', async () => {
  expect(await alarms()).toEqual([]);
  expect(await ofMail()).toMatchObject({ status: 200, body: { status: 'ok' } });
});

test('a mail that nobody sends becomes an alarm on the start page and in health, while pages and commands work on', async () => {
  const email = 'coordinator@wvg.example';
  await stage.visitor().post('/api/v1/sign-in-requests').send({ email }).expect(202);
  await until(async () => (await alarms()).length === 1);
  expect(await alarms()).toMatchObject([
    { code: 'mailStandsStill', text: expect.stringMatching(/1 mail wacht/) as string },
  ]);
  expect(await ofMail()).toMatchObject({ status: 503, body: { failing: ['mail'] } });
  await stage.visitor().get('/health/ready').expect(200);
  // For whoever watches over machines: no address and no words of a mail.
  expect(JSON.stringify((await ofMail()).body)).not.toContain('@');
});

test('it is over as soon as mail leaves again', async () => {
  stage.startWorker();
  // A dialogue that takes longer than the alarm of this spec counts as waiting until it ends.
  await until(async () => (await ofMail()).status === 200 && (await alarms()).length === 0);
});

test('the outage is kept with its measured begin and end and with what was seen', async () => {
  await until(async () => (await outages()).every(({ to }) => to !== null));
  const [outage, ...more] = await outages();
  const [mail] = await stage.source.query<{ planned: Date; sent: Date }[]>(
    'select planned_at as planned, finished_at as sent from mail order by finished_at limit 1',
  );
  expect(more).toEqual([]);
  expect(outage).toMatchObject({ kind: 'mail', cause: 'nobody tried to send', to: mail?.sent });
  expect((outage?.from.getTime() ?? Infinity) - (mail?.planned.getTime() ?? 0)).toBeLessThan(1_000);
});

test('a mail to ourselves that is not back in time is an alarm on the start page, in health and in the figures', async () => {
  // Written at the end of the worker's first round: it then waits for no canary of its own.
  await until(async () => (await findMailSender(stage.source)) !== null);
  const about = { kind: 'canary', address: 'antwoord@terug.example', language: 'nl' } as const;
  const words = { subject: 'Kanarie', textBody: 'Piep.', htmlBody: '<p>Piep.</p>' };
  const mailId = await planProbe(stage.source, { ...about, ...words, backWithinSeconds: 0 });
  await until(async () => (await alarms()).some(({ text }) => /kanariemail.* De mailserver nam hem over/.test(text)));
  expect(await alarms()).toMatchObject([{ code: 'canaryMissing' }]);
  expect(await ofMail()).toMatchObject({ status: 503, body: { failing: ['canary'] } });
  const late = async (): Promise<number> => {
    const { text } = await stage.visitor().get('/health/metrics').set('Authorization', 'Bearer figures-of-the-suite');
    return Number(/^penhouder_canary_late_seconds (\S+)$/m.exec(text)?.[1]);
  };
  expect(await late()).toBeGreaterThan(0);
  await noteCanary(stage.source, { mailIds: [mailId], messageIds: [], bouncedWith: null });
  expect(await late()).toBe(0);
  expect((await ofMail()).status).toBe(200);
  expect(await alarms()).toEqual([]);
});

describe('the page on the state of the mail', () => {
  const sender = async (): Promise<MailSender> =>
    (await member.agent.get('/api/v1/mail-sender').expect(200)).body as MailSender;

  it('tells the outage with what was seen, how it was measured, and that nobody got time back for it', async () => {
    const list = (await member.agent.get('/api/v1/outages').expect(200)).body as OutageList;
    expect(list).toMatchObject({ sentence: 'Er is één uitval gemeten.', outages: [{ kindText: 'Mail', credits: [] }] });
    expect(list.outages[0]?.measuredText).toMatch(/^Mail had moeten vertrekken en niets probeerde het: gemeten/);
    expect(list.outages[0]?.to?.at).toBe((await outages())[0]?.to?.toISOString());
  });

  it('says that there is nothing to look up as long as mail leaves without a domain of its own', async () => {
    expect(await sender()).toMatchObject({ checkedText: expect.stringMatching(/MAIL_FROM/) as string, findings: [] });
  });

  it('says of SPF, DKIM and DMARC what stands in DNS and which record to add, with our own key in it', async () => {
    const dkim = { domain: 'dossiers.example', selector: 'p1', publicKey: 'AAAB' };
    const from = { fromAddress: 'post@dossiers.example', returnDomain: 'terug.dossiers.example' };
    await saveMailSender(stage.source, { ...from, goesTo: 'relay', dkim });
    zone['p1._domainkey.dossiers.example'] = ['v=DKIM1; k=rsa; p=CCCD'];
    zone['_dmarc.dossiers.example'] = ['v=DMARC1; p=reject'];
    const { sentence, checkedText, findings } = await sender();
    expect(sentence).toBe('Mail vertrekt als post@dossiers.example door de mailserver van deze installatie.');
    expect(checkedText).toMatch(/^2 records vragen aandacht/);
    expect(findings.map(({ record, status, add }) => [record, status.code, add])).toEqual([
      ['SPF', 'missing', { name: 'terug.dossiers.example', text: 'v=spf1 mx -all' }],
      ['DKIM', 'differs', { name: 'p1._domainkey.dossiers.example', text: 'v=DKIM1; k=rsa; p=AAAB' }],
      ['DMARC', 'fine', null],
    ]);
    zone['terug.dossiers.example'] = ['v=spf1 ip4:192.0.2.1 -all'];
    zone['p1._domainkey.dossiers.example'] = ['v=DKIM1; k=rsa; p=AAAB'];
    expect((await sender()).checkedText).toMatch(/^Ontvangers kunnen deze mail vertrouwen/);
  });

  it('tells a name server that is silent from records that are missing', async () => {
    names.close();
    expect(await sender()).toMatchObject({
      checkedText: expect.stringMatching(/^De naamserver/) as string,
      findings: [],
    });
    names = await openNameServer(zone);
  });
});
