import type { Health, MailSender, OutageList, Today } from '@penhouder/contracts';
import {
  newId,
  saveUser,
  findMailSender,
  mailStandstill,
  markDelayed,
  noteCanary,
  planProbe,
  postMetrics,
  saveMailSender,
  type MailStandstill,
} from '@penhouder/persistence';
import {
  openMailServer,
  openNameServer,
  until,
  type MailServer,
  type NameServer,
  type Zone,
} from '@penhouder/tools/testing';
import { randomUUID } from 'node:crypto';
import type { QueryRunner } from 'typeorm';
import { openApiStage, type ApiStage, type Member } from './stage';

let stage: ApiStage;
let member: Member;
let example: Member;
let relay: MailServer;
let names: NameServer;
const zone: Zone = {};

beforeAll(async () => {
  names = await openNameServer(zone);
  relay = await openMailServer();
  stage = await openApiStage('standstill', {
    environment: {
      SMTP_URL: relay.url,
      MAIL_RETRY_AFTER_SECONDS: '1',
      MAIL_ALARM_AFTER_SECONDS: '1',
      OUTAGE_AFTER_SECONDS: '2',
      METRICS_TOKEN: 'figures-of-the-suite',
      MAIL_DNS_SERVER: names.address,
    },
  });
  member = await stage.addBody('wvg');
  example = await stage.addBody('voorbeeld');
  await stage.source.query('update body set is_example = false where id = $1', [member.bodyId]);
});

afterAll(async () => {
  names.close();
  await stage.close();
  await relay.close();
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
    // On a busy machine the canary of the last test may have waited long enough for an outage of its own.
    const known = await outages();
    expect(list.sentence).toBe(
      known.length === 1 ? 'Er is één uitval gemeten.' : `Er zijn ${String(known.length)} keren uitval gemeten.`,
    );
    expect(list.outages).toHaveLength(known.length);
    const seen = /^Mail had moeten vertrekken en niets probeerde het: gemeten/;
    for (const outage of list.outages)
      expect(outage).toMatchObject({
        kindText: 'Mail',
        credits: [],
        measuredText: expect.stringMatching(seen) as string,
      });
    expect(list.outages.map(({ to }) => to?.at)).toContain(known[0]?.to?.toISOString());
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

describe('what shows that mail stands still', () => {
  /** Minutes before now; `way` is by which server it goes. */
  interface MailOf {
    readonly way?: 'relay' | 'catcher';
    readonly kind?: 'signIn' | 'canary';
    readonly due: number;
    readonly sent?: number;
    readonly tried?: number;
    readonly next?: number;
    readonly inVain?: number;
    /** When it may leave, where that is not when it was planned. */
    readonly from?: number;
    /** Under way since then; `next` is when its outcome counts as unknown. */
    readonly begun?: number;
  }

  const greylisted: MailOf = { due: 4_000, tried: 4_000, next: -30 };
  const left: MailOf = { due: 60, sent: 10 };
  /** The last mail of yesterday, and one that a receiver put off at the end of the sending hours, which begin now. */
  const yesterday: MailOf = { due: 930, sent: 930 };
  const overnight: MailOf = { due: 901, tried: 901, next: 886, from: 0 };

  it.each<[string, MailOf[], { all: number | null; real?: number | null }]>([
    ['one mail that is put off for days, while others leave', [greylisted, left], { all: null }],
    ['mail that became due after the last one left', [greylisted, left, { due: 6 }], { all: 6 }],
    ['a server that answers for nobody any more', [{ ...greylisted, inVain: 7 }, left], { all: 7 }],
    ['a server that was away and took another mail since', [{ ...greylisted, inVain: 20 }, left], { all: null }],
    ['mails whose turn does not come any more', [{ due: 20 }, left], { all: 10 }],
    ['mails whose turn comes', [{ due: 20 }, { due: 20, sent: 1 }], { all: null }],
    ['a mail that nobody tries again', [{ ...greylisted, next: 8 }, left], { all: 8 }],
    ['a dead relay beside busy examples', [{ due: 6 }, { way: 'catcher', due: 2, sent: 1 }], { all: 6 }],
    ['the morning after mail was put off to the sending hours', [yesterday, overnight], { all: null }],
    ['the morning after no server answered at night', [yesterday, { ...overnight, inVain: 901 }], { all: null }],
    ['sending hours that begin without anybody who sends', [yesterday, { ...overnight, from: 7 }], { all: 7 }],
    [
      'one receiver that puts its mail off, while nothing else has to leave',
      [
        { ...left, due: 300, sent: 200 },
        { due: 90, tried: 90, next: -5 },
      ],
      { all: null },
    ],
    [
      'two receivers that are put off, and nobody else is not',
      [
        { due: 90, tried: 90, next: -5 },
        { due: 20, tried: 20, next: -5 },
      ],
      { all: 20 },
    ],
    [
      'one dialogue that broke off, before its bytes may go out again',
      [left, { due: 7, tried: 7, begun: 7, next: -3 }],
      { all: null },
    ],
    [
      'dialogues that break off whoever it is for',
      [left, { due: 8, tried: 8, begun: 8, next: -2 }, { due: 7, tried: 7, begun: 7, next: -3 }],
      { all: 7 },
    ],
    [
      'one dialogue that broke off and that nobody begins again',
      [left, { due: 17, tried: 17, begun: 17, next: 7 }],
      { all: 7 },
    ],
    [
      'one more attempt at a server that answers nobody',
      [left, { due: 8, tried: 8, begun: 0, next: -10, inVain: 8 }],
      { all: 8 },
    ],
    [
      'mail to ourselves leaves and no other',
      [
        { due: 6, tried: 6 },
        { kind: 'canary', due: 3, sent: 2 },
      ],
      { all: 6 },
    ],
    [
      'a dead catcher',
      [
        { way: 'catcher', due: 6 },
        { due: 2, sent: 1 },
      ],
      { all: 6, real: null },
    ],
  ])('%s', async (_what, mails, { all, real = all }) => {
    const queries = stage.source.createQueryRunner();
    await queries.startTransaction();
    await queries.query('delete from mail_probe');
    await queries.query('delete from mail');
    for (const mail of mails) await insert(queries, mail);
    const [any, toPeople] = [
      await mailStandstill(queries.manager, 300, 'all'),
      await mailStandstill(queries.manager, 300, 'real'),
    ];
    const figures = await postMetrics(queries.manager);
    await queries.rollbackTransaction();
    await queries.release();
    expect([minutesSince(any), minutesSince(toPeople)]).toEqual([all, real]);
    const minutes = Math.floor(Number(/^penhouder_mail_standstill_seconds (\S+)$/m.exec(figures)?.[1]) / 60);
    // Above the 300 seconds of the alarm it is what health says, and below them none.
    expect(minutes < 5 ? null : minutes).toBe(all);
  });

  it.each([
    { when: 'nothing left since it was due', others: [{ due: 60, sent: 30 }], isAboutMail: false, minutes: 9 },
    { when: 'nothing ever left', others: [], isAboutMail: false, minutes: 9 },
    { when: 'another mail left since', others: [{ due: 60, sent: 8 }], isAboutMail: false, minutes: null },
    { when: 'the server answered about it', others: [{ due: 60, sent: 30 }], isAboutMail: true, minutes: null },
  ])('a worker that comes back to a mail and tries it in vain: $when', async ({ others, isAboutMail, minutes }) => {
    const queries = stage.source.createQueryRunner();
    await queries.startTransaction();
    await queries.query('delete from mail_probe');
    await queries.query('delete from mail');
    for (const mail of [...others, { due: 9, tried: 0, begun: 0 }]) await insert(queries, mail);
    const [{ id }] = (await queries.query(`select id from mail where state = 'sending'`)) as [{ id: string }];
    await queries.query('update mail set attempt = 1 where id = $1', [id]);
    await markDelayed(queries.manager, { id, response: 'ECONNREFUSED', afterSeconds: 600, isAboutMail });
    const first = await mailStandstill(queries.manager, 300, 'real');
    // What the next attempts find is no shorter.
    await queries.query(
      `update mail set state = 'sending', attempt = 2, started_at = clock_timestamp() where id = $1`,
      [id],
    );
    await markDelayed(queries.manager, { id, response: 'ECONNREFUSED', afterSeconds: 600, isAboutMail });
    const second = await mailStandstill(queries.manager, 300, 'real');
    await queries.rollbackTransaction();
    await queries.release();
    expect([minutesSince(first), minutesSince(second)]).toEqual([minutes, minutes]);
  });

  const minutesSince = (found: MailStandstill | null): number | null =>
    found === null ? null : Math.floor((Date.now() - Date.parse(found.since)) / 60_000);

  /** The user of an example's organisation, or mail of the installation itself. */
  async function insert(queries: QueryRunner, mail: MailOf): Promise<void> {
    const ago = (nth: number): string => `clock_timestamp() - make_interval(mins => $${String(nth)})`;
    const { way = 'relay', kind = 'signIn', due, sent, tried, next, inVain, from = due, begun } = mail;
    await queries.query(
      `insert into mail (id, dedupe_key, user_id, kind, language, subject, text_body, html_body, is_windowed, message_id,
         state, planned_at, finished_at, date_header, next_attempt_at, in_vain_since, not_before, started_at)
       values ($1::uuid, $1::text, $2, $9, 'nl', '', '', '', false, $1::text, $3, ${[4, 5, 6, 7, 8, 10, 11].map(ago).join()})`,
      [
        randomUUID(),
        way === 'catcher' ? example.userId : null,
        sent === undefined ? (begun === undefined ? 'planned' : 'sending') : 'sent',
        ...[due, sent, tried, next, inVain],
        kind,
        ...[from, begun],
      ],
    );
  }
});

describe('a mail server that dies', () => {
  /** Asks for a link to sign in, as whoever has this address. */
  async function asks(email: string): Promise<void> {
    await stage.source.query('delete from rate_limit');
    await stage.visitor().post('/api/v1/sign-in-requests').send({ email }).expect(202);
  }

  const took = (address: string): boolean => relay.mails.some(({ to }) => to === address);

  const addUser = (email: string): Promise<void> =>
    saveUser(stage.source, {
      ...{ id: newId(), bodyId: member.bodyId, name: 'Nog iemand', email },
      ...{ role: 'coordinator', language: 'nl', isActive: true },
    });

  /** How often mail to this address was tried, and how much of it left. */
  async function postTo(
    email: string,
  ): Promise<{ readonly tries: number; readonly sent: number; readonly last: Date | null }> {
    const [row] = await stage.source.query<[{ tries: number; sent: number; last: Date | null }]>(
      `select coalesce(sum(m.attempt), 0)::int as tries, count(*) filter (where m.state = 'sent')::int as sent,
         max(m.finished_at) filter (where m.state = 'sent') as last
       from mail m join user_account a on a.id = m.user_id where a.email = $1`,
      [email],
    );
    return row;
  }

  it('is an alarm and an outage although one mail is put off all the time, others left, and examples go on', async () => {
    await addUser('grijs@wvg.example');
    await addUser('tweede@wvg.example');
    relay.answerWith((to) => (to.startsWith('grijs') ? { code: 451, text: 'later' } : null));
    await asks('grijs@wvg.example');
    await until(async () => (await postTo('grijs@wvg.example')).tries > 0);
    await asks('coordinator@wvg.example');
    await until(async () => took('coordinator@wvg.example') && (await ofMail()).status === 200);
    await until(async () => (await outages()).every(({ to }) => to !== null));
    const { last } = await postTo('coordinator@wvg.example');
    await relay.goAway();
    await asks('tweede@wvg.example');
    await until(async () => (await ofMail()).status === 503);
    await asks('coordinator@voorbeeld.example');
    await until(async () => (await postTo('coordinator@voorbeeld.example')).sent === 1);
    expect((await ofMail()).body).toMatchObject({ failing: ['mail'] });
    await until(async () => (await outages())[0]?.to === null);
    expect((await outages())[0]?.from.getTime()).toBeGreaterThan(last?.getTime() ?? Infinity);
  });

  it('ends both as soon as it takes mail again, with the mail that is put off still waiting', async () => {
    await relay.comeBack();
    await until(async () => took('tweede@wvg.example') && (await ofMail()).status === 200);
    await until(async () => (await outages())[0]?.to !== null);
    expect(took('grijs@wvg.example')).toBe(false);
  });
});
