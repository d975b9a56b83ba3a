import { readIncoming as readWhole } from './read-incoming';

const readIncoming = async (bytes: Buffer, sender: string) => (await readWhole(bytes, sender)).message;

const lines = (...parts: readonly string[]): Buffer => Buffer.from(parts.join('\r\n'));

/** As Postfix writes it: words, the report, and the headers of what was sent. */
const report = (...fields: readonly string[]): Buffer =>
  lines(
    'From: MAILER-DAEMON@relay.example (Mail Delivery System)',
    'To: terug+0199@terug.example',
    'Subject: Undelivered Mail Returned to Sender',
    'Auto-Submitted: auto-replied',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status; boundary="grens"',
    '',
    '--grens',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'I am sorry to inform you that your message could not be delivered.',
    '--grens',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; relay.example',
    '',
    ...fields,
    '',
    '--grens',
    'Content-Type: text/rfc822-headers',
    '',
    'Subject: Intentieverklaring',
    '--grens--',
    '',
  );

const plain = (headers: readonly string[], ...body: readonly string[]): Buffer =>
  lines('From: Secretariaat <secretariaat@stad.example>', ...headers, '', ...body);

describe('what comes back', () => {
  it('is a bounce when a report says that it failed', async () => {
    const bytes = report(
      'Final-Recipient: rfc822; weg@stad.example',
      'Action: failed',
      'Status: 5.1.1',
      'Diagnostic-Code: smtp; 550 5.1.1 <weg@stad.example>: Recipient address',
      '    rejected: User unknown',
    );
    expect(await readIncoming(bytes, '')).toMatchObject({
      kind: 'bounce',
      status: '5.1.1',
      diagnostic: '550 5.1.1 <weg@stad.example>: Recipient address rejected: User unknown',
      fromAddress: 'MAILER-DAEMON@relay.example',
    });
  });

  it('is a bounce too when a server gave up after days', async () => {
    expect(await readIncoming(report('Action: failed', 'Status: 4.4.7'), '')).toMatchObject({
      kind: 'bounce',
      status: '4.4.7',
    });
  });

  it('is a delay while a server is still trying', async () => {
    const bytes = report('Action: delayed', 'Status: 4.4.1', 'Will-Retry-Until: Mon, 14 Oct 2019 10:00:00 +0200');
    expect(await readIncoming(bytes, '')).toMatchObject({ kind: 'delay', status: '4.4.1' });
  });

  it('is a bounce when one of several recipients failed', async () => {
    const bytes = report('Action: delayed', 'Status: 4.4.1', '', 'Action: failed', 'Status: 5.2.1');
    expect(await readIncoming(bytes, '')).toMatchObject({ kind: 'bounce', status: '5.2.1' });
  });

  it.each([
    ['RFC 3834', ['Auto-Submitted: auto-replied', 'Subject: Afwezig']],
    ['Exchange, in Dutch', ['Auto-Submitted: auto-generated', 'Subject: Automatisch antwoord: Intentieverklaring']],
    ['Exchange, in French', ['Subject: =?utf-8?Q?R=C3=A9ponse_automatique=3A?= Intentieverklaring']],
    ['an older program', ['Precedence: auto_reply', 'Subject: Re: Intentieverklaring']],
  ])('is an automatic answer, and no bounce: %s', async (_, headers) => {
    const read = await readIncoming(plain(headers, 'Ik ben met verlof tot 3 november. Bel 550 12 34.'), '');
    expect(read).toMatchObject({ kind: 'autoReply', status: null });
    expect(read.text).toContain('3 november');
  });

  it('is a bounce when a server says so in words with a code only', async () => {
    const bytes = plain(['Subject: failure notice'], 'Sorry, no mailbox here by that name. (#5.1.1)');
    expect(await readIncoming(bytes, '')).toMatchObject({ kind: 'bounce', status: '5.1.1' });
  });

  it.each([
    [
      'qmail',
      '<weg@stad.example>:\r\n1.2.3.4 failed after I sent the message.\r\nRemote host said: 550 no such mailbox',
    ],
    ['Exim', '  weg@stad.example\r\n    host mx.stad.example [1.2.3.4]: 554 "Relay access denied"'],
    ['a line of its own', '550 <weg@stad.example>: Recipient address rejected'],
  ])('is a bounce when a mail system quotes the answer of another server: %s', async (_, text) => {
    const bytes = lines('From: MAILER-DAEMON@relay.example', 'Subject: failure notice', '', text);
    expect(await readIncoming(bytes, '')).toMatchObject({ kind: 'bounce', status: null });
  });

  it.each([
    'Ik ben afwezig. Bel 09 550 12 34 of 0475 551 20 30.',
    'Bel: 550 na 17 uur. Bedankt.',
    'Terug op 5.12.19; programma versie 5.1.1.',
    'Uw dossier kost 550 - 554 euro.',
  ])('is words, and no bounce, with whatever figures it is written: %s', async (text) => {
    expect((await readIncoming(plain(['Subject: Re: Intentieverklaring'], text), '')).kind).toBe('reply');
  });

  it.each([
    [
      'a mail system that gives a telephone number',
      lines('From: postmaster@stad.example', '', 'Bel 09 550 12 34.'),
      '',
    ],
    ['a report that says neither', plain(['Subject: Warning'], 'Your message is queued.'), ''],
    ['a report that says it was delivered', report('Action: delivered', 'Status: 2.0.0'), ''],
  ])('stops nothing when it is %s', async (_, bytes, sender) => {
    expect((await readIncoming(bytes, sender)).kind).not.toBe('bounce');
  });

  it('of a person is a reply, whatever codes it quotes', async () => {
    const bytes = plain(
      ['Subject: Re: Intentieverklaring'],
      'Vorige keer kregen wij "550 5.1.1 User unknown". Akkoord!',
    );
    expect(await readIncoming(bytes, 'secretariaat@stad.example')).toMatchObject({ kind: 'reply', status: null });
  });

  it('is read as words when it was written in HTML', async () => {
    const headers = ['Auto-Submitted: auto-replied', 'Content-Type: text/html; charset=utf-8'];
    const bytes = plain(headers, '<style>p{}</style><p>Ik ben er <b>maandag</b> weer.</p><script>x()</script>');
    expect((await readIncoming(bytes, '')).text.trim()).toBe('Ik ben er maandag weer.');
  });

  it('is cut where it is endless, and has no signs that a database refuses', async () => {
    const bytes = plain([`Subject: ${'x'.repeat(5_000)}`], `a\0${'b'.repeat(100_000)}`);
    const { subject, text } = await readIncoming(bytes, 'iemand@stad.example');
    expect(subject).toHaveLength(300);
    expect(text).toHaveLength(20_000);
    expect(text).not.toContain('\0');
  });

  it.each([[''], ['\0\0\0'], ['Content-Type: multipart/mixed; boundary=""\r\n\r\n--'], ['\r\n'.repeat(10_000)]])(
    'is a reply or a delay when nobody can make anything of it: %j',
    async (garbage) => {
      const { kind } = await readIncoming(Buffer.from(garbage), '');
      expect(['reply', 'delay']).toContain(kind);
    },
  );
});
