import { parseMail } from '@penhouder/documents';
import type { LocalDate } from '@penhouder/domain';
import { readIncoming } from '../read-incoming';
import { colleagueIn } from './colleague';
import { readReply } from './read-reply';

const contact = 'secretariaat@stad.example';
const mail = (headers: readonly string[], ...body: readonly string[]): Buffer =>
  Buffer.from(['From: Secretariaat <secretariaat@stad.example>', ...headers, '', ...body].join('\r\n'));

async function read(bytes: Buffer, trusted: string | null = 'mx.vereniging.example') {
  const email = await parseMail(bytes);
  return readReply({ email, isAbsence: false, contactAddress: contact, today: '2019-11-21' as LocalDate, trusted });
}

const outlook = [
  'Van: Vereniging via Penhouder <post@penhouder.example>',
  'Verzonden: donderdag 21 november 2019 9:15',
  'Aan: Secretariaat <secretariaat@stad.example>',
  'Onderwerp: Intentieverklaring',
  '',
  'Gaat uw bestuur akkoord?',
];

describe('a reply as mail programs make it', () => {
  it.each<[string, Buffer]>([
    ['Outlook in Dutch', mail(['Subject: RE: Intentieverklaring'], 'Dag Griet,', '', 'Akkoord.', '', ...outlook)],
    [
      'Outlook in French',
      mail(
        ['Subject: RE: Intentieverklaring', 'Content-Type: text/plain; charset=utf-8'],
        'D’accord.',
        '',
        'De : Vereniging <post@penhouder.example>',
        'Envoyé : jeudi 21 novembre 2019 09:15',
        'À : Secretariaat',
        'Objet : Déclaration',
        'Vous n’êtes pas d’accord ?',
      ),
    ],
    [
      'Gmail, its introduction broken over two lines',
      mail(
        ['Subject: Re: Intentieverklaring'],
        'Wij gaan akkoord.',
        '',
        'Op do 21 nov. 2019 om 09:15 schreef Vereniging via Penhouder <',
        'post@penhouder.example>:',
        '> Niet akkoord? Laat het weten.',
      ),
    ],
    [
      'a telephone',
      mail(
        ['Subject: Re: x'],
        'Akkoord',
        '',
        'Verstuurd vanaf mijn iPhone',
        '',
        'Op 21 nov. 2019 om 09:15 heeft A het volgende geschreven:',
        '',
        '> Niet?',
      ),
    ],
    [
      'HTML only',
      mail(
        ['Subject: Re: x', 'Content-Type: text/html; charset=utf-8'],
        '<html><head><style>p{content:"niet"}</style></head><body><p>Dag Griet,</p><p>Wij gaan <b>akkoord</b>.</p>',
        '<blockquote><p>Niet akkoord? Laat het weten.</p></blockquote></body></html>',
      ),
    ],
    [
      'base64 in latin-1',
      mail(
        ['Subject: Re: x', 'Content-Type: text/plain; charset=iso-8859-1', 'Content-Transfer-Encoding: base64'],
        Buffer.from("Nous sommes tout à fait d'accord.", 'latin1').toString('base64'),
      ),
    ],
    [
      'a notice of a law firm below',
      mail(
        ['Subject: Re: x'],
        'Akkoord.',
        '',
        'Dit bericht is uitsluitend bestemd voor de geadresseerde. Ontving u het per vergissing, gebruik het dan niet en verwittig ons als u kan.',
      ),
    ],
  ])('is read through what the program put around it: %s', async (_, bytes) => {
    expect(await read(bytes)).toMatchObject({ wish: 'agree', doubts: [], sender: 'contact' });
  });

  it('keeps what was quoted out of its own words', async () => {
    const { ownWords } = await read(mail(['Subject: RE: x'], 'Akkoord.', '', ...outlook));
    expect(ownWords).toBe('Akkoord.');
  });

  it.each<[string, Buffer]>([
    ['somebody else says it', mail(['Subject: FW: Intentieverklaring'], 'Akkoord.')],
    [
      'it stands in what was sent on',
      mail(['Subject: x'], 'Zie hieronder.', '', '---------- Forwarded message ---------', 'Akkoord.'),
    ],
    ['only the question was quoted', mail(['Subject: Re: x'], '> Akkoord.', '> Wij gaan akkoord.')],
    ['only the quotation of an Outlook says it', mail(['Subject: RE: x'], ...outlook, '', 'Akkoord.')],
    ['it has answers between quoted lines', mail(['Subject: Re: x'], '> Akkoord?', 'Nee.', '> Toch?', 'Akkoord.')],
    ['it comes from elsewhere', Buffer.from('From: schepen@elders.example\r\nSubject: Re: x\r\n\r\nAkkoord.')],
    [
      'it names two senders',
      Buffer.from('From: secretariaat@stad.example\r\nFrom: x@elders.example\r\nSubject: Re: x\r\n\r\nAkkoord.'),
    ],
    [
      'the name looks like the address',
      Buffer.from('From: "secretariaat@stad.example" <x@elders.example>\r\nSubject: Re: x\r\n\r\nAkkoord.'),
    ],
    [
      'the mail server says that the sender is not who it says',
      mail(
        ['Authentication-Results: mx.vereniging.example; dmarc=fail header.from=stad.example', 'Subject: Re: x'],
        'Akkoord.',
      ),
    ],
    [
      'it is the answer to an invitation in a calendar',
      mail(['Subject: Geaccepteerd: overleg', 'Content-Type: text/plain'], 'Akkoord.'),
    ],
    [
      'the formatted text says something else than the plain one',
      mail(
        ['Subject: Re: x', 'Content-Type: multipart/alternative; boundary=b'],
        ...['--b', 'Content-Type: text/plain', '', 'Akkoord.'],
        ...['--b', 'Content-Type: text/html', '', '<p>Niet akkoord.</p>', '--b--'],
      ),
    ],
    [
      'a message inside it says so',
      mail(
        ['Subject: Re: x', 'Content-Type: multipart/mixed; boundary=b'],
        ...['--b', 'Content-Type: message/rfc822', '', 'From: a@b.example', '', 'Akkoord.', '--b--'],
      ),
    ],
    [
      'it is Outlook’s own format alone',
      mail(
        ['Subject: Re: x', 'Content-Type: application/ms-tnef; name=winmail.dat', 'Content-Transfer-Encoding: base64'],
        Buffer.from('Akkoord.').toString('base64'),
      ),
    ],
    ['it has no words', mail(['Subject: Akkoord'], '')],
    ['it is nested deeper than any mail is', nested(1_000)],
    [
      'it is in signs of another set than it says',
      mail(['Subject: x', 'Content-Type: text/plain; charset=utf-16'], 'Akkoord.'),
    ],
    [
      'a quarter of a megabyte of open brackets stands before it',
      mail(['Content-Type: text/html'], '<'.repeat(250_000), 'Akkoord.'),
    ],
  ])('proposes nothing when %s', async (_, bytes) => {
    const { wish } = await read(bytes);
    expect(wish).toBeNull();
  });
});

function nested(levels: number): Buffer {
  const lines: string[] = [];
  for (let level = 0; level < levels; level += 1)
    lines.push(`Content-Type: multipart/mixed; boundary=b${String(level)}`, '', `--b${String(level)}`);
  return Buffer.from(
    ['From: secretariaat@stad.example', ...lines, 'Content-Type: text/plain', '', 'Akkoord.'].join('\r\n'),
  );
}

describe('what the own mail server found about a sender', () => {
  const from = (...headers: readonly string[]) => mail([...headers, 'Subject: Re: x'], 'Akkoord.');
  const ours = 'Authentication-Results: mx.vereniging.example;';
  it.each<[string, Buffer, string]>([
    ['nothing', from(), 'none'],
    ['that the domain is right', from(`${ours} dmarc=pass header.from=stad.example`), 'passed'],
    ['that a signature of the domain is right', from(`${ours} dkim=pass header.d=stad.example`), 'passed'],
    ['that a signature of another domain is right', from(`${ours} dkim=pass header.d=elders.example`), 'none'],
    [
      'that it is wrong, above a line that came with the message',
      from(`${ours} dmarc=fail`, `${ours} dmarc=pass header.from=stad.example`),
      'failed',
    ],
    [
      'nothing, and another server something',
      from('Authentication-Results: mx.elders.example; dmarc=pass header.from=stad.example'),
      'none',
    ],
  ])('it found %s', async (_, bytes, found) => {
    expect((await read(bytes)).authentication).toBe(found);
  });

  it('is not asked where no server is trusted', async () => {
    expect((await read(from(`${ours} dmarc=fail`), null)).authentication).toBe('notChecked');
  });
});

describe('an absence', () => {
  it.each([
    ['Ik ben afwezig. Contacteer jan.peeters@stad.example.', 'jan.peeters@stad.example'],
    ['Mail naar <Jan.Peeters@STAD.example> of bel.', 'jan.peeters@stad.example'],
    ['Dit is secretariaat@stad.example. Ik ben er maandag weer.', null],
    ['Vragen? info@elders.example', null],
    ['Vragen? x@nepstad.example', null],
    ['Niet antwoorden: noreply@stad.example', null],
  ])('names a colleague of the same place, or nobody: %s', (words, colleague) => {
    expect(colleagueIn(words, contact)).toBe(colleague);
  });
});

it('the same message keeps its hash whatever servers on the way add above it', async () => {
  const bytes = mail(['Message-ID: <a@stad.example>', 'Subject: Re: x'], 'Akkoord.', '');
  const delivered = Buffer.from(
    `Return-Path: <a@stad.example>\nReceived: by mx\n${bytes.toString().replaceAll('\r\n', '\n')}\n`,
  );
  const [first, second] = await Promise.all([readIncoming(bytes, 'a'), readIncoming(delivered, 'a')]);
  expect(second.message.contentSha256).toBe(first.message.contentSha256);
  expect(second.message.sha256).not.toBe(first.message.sha256);
  const other = await readIncoming(mail(['Message-ID: <a@stad.example>', 'Subject: Re: x'], 'Niet akkoord.', ''), 'a');
  expect(other.message.contentSha256).not.toBe(first.message.contentSha256);
});
