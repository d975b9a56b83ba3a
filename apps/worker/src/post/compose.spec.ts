import { createHash, createVerify, generateKeyPairSync } from 'node:crypto';
import { composeMail } from './compose';
import type { DkimKey } from './dkim';
import { isRsaKey } from './dkim';

const pair = generateKeyPairSync('rsa', { modulusLength: 2048 });
const privateKey = pair.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
const dkim: DkimKey = { domain: 'dossiers.example', selector: 'p1', privateKey };
const mail = {
  id: 'm',
  mailKey: 'k',
  kind: 'invitation',
  subject: 'Intentieverklaring tekenen: coördinatie é',
  textBody: 'Open uw pagina.\n\nMet vriendelijke groeten\n',
  htmlBody: '<p>Open uw pagina.</p>',
  messageId: 'k.1',
  inReplyTo: null,
  replyTo: null,
  isToContact: true,
  date: '2026-11-21T10:00:00.000Z',
  attempt: 1,
  secondsTried: 0,
  dossierKind: 'real',
  isExampleBody: false,
  link: null,
  signInLinkId: null,
  signCode: null,
  recipientName: 'Secretariaat',
  recipientAddress: 'secretariaat@menen.example',
  bodyName: 'Vereniging',
  bodyEmail: 'info@vereniging.example',
} as Parameters<typeof composeMail>[0];
const composing = {
  from: { name: 'Penhouder', address: 'post@dossiers.example' },
  link: null,
  code: null,
  placeholder: '{link}',
  returnAddress: null,
  replyAddress: null,
  attachment: null,
};

/** Checks a signature as RFC 6376 says, independently of what made it: relaxed headers and body, RSA with SHA-256. */
function isSignedBy(bytes: Buffer, key: typeof pair.publicKey): boolean {
  const text = bytes.toString('latin1');
  const end = text.indexOf('\r\n\r\n');
  const fields = text.slice(0, end).split(/\r\n(?![ \t])/);
  const relaxed = (field: string): string => {
    const at = field.indexOf(':');
    return `${field.slice(0, at).trim().toLowerCase()}:${field
      .slice(at + 1)
      .replace(/\r\n/g, '')
      .replace(/[ \t]+/g, ' ')
      .trim()}`;
  };
  const signature = fields.find((field) => /^dkim-signature:/i.test(field)) ?? '';
  const tag = (name: string): string =>
    new RegExp(`[:;]\\s*${name}=([^;]*)`).exec(signature)?.[1]?.replace(/\s/g, '') ?? '';
  const body = text
    .slice(end + 4)
    .split('\r\n')
    .map((line) => line.replace(/[ \t]+/g, ' ').replace(/ $/, ''))
    .join('\r\n')
    .replace(/(\r\n)*$/, '\r\n');
  const isBodyWhole = createHash('sha256').update(body, 'latin1').digest('base64') === tag('bh');
  const headers = tag('h')
    .split(':')
    .map((name) => fields.findLast((field) => field.toLowerCase().startsWith(`${name.toLowerCase()}:`)))
    .filter((field) => field !== undefined)
    .map((field) => `${relaxed(field)}\r\n`)
    .join('');
  const own = relaxed(signature).replace(/b=[^;]*$/, 'b=');
  const verify = createVerify('RSA-SHA256').update(headers + own, 'latin1');
  return isBodyWhole && verify.verify(key, tag('b'), 'base64');
}

test('a mail is signed for our domain, so that its receiver can check it, and a changed one cannot pass', async () => {
  const { bytes } = await composeMail(mail, { ...composing, dkim });
  expect(bytes.toString('latin1')).toMatch(/^DKIM-Signature: v=1; a=rsa-sha256;[^]*?d=dossiers\.example;[^]*?s=p1;/);
  expect(isSignedBy(bytes, pair.publicKey)).toBe(true);
  expect(
    isSignedBy(Buffer.from(bytes.toString('latin1').replace('Open uw', 'Sluit uw'), 'latin1'), pair.publicKey),
  ).toBe(false);
  const other = Buffer.from(bytes.toString('latin1').replace('k.1@', 'k.2@'), 'latin1');
  expect(isSignedBy(other, pair.publicKey)).toBe(false);
});

test('the hash that is kept is of what leaves, signature included, and a second attempt leaves the same bytes', async () => {
  const one = await composeMail(mail, { ...composing, dkim });
  const two = await composeMail({ ...mail, attempt: 2 }, { ...composing, dkim });
  expect(one.sha256).toBe(createHash('sha256').update(one.bytes).digest('hex'));
  expect(two.bytes.equals(one.bytes)).toBe(true);
  expect((await composeMail(mail, { ...composing, dkim: null })).sha256).not.toBe(one.sha256);
});

test('no line ends in another way than it does on its way through SMTP', async () => {
  const { bytes } = await composeMail(mail, { ...composing, dkim });
  expect(bytes.toString('latin1')).not.toMatch(/[^\r]\n/);
});

test('a relay that knows keys of idempotency gets the same one at every attempt, and answering machines are asked to be silent', async () => {
  const { bytes } = await composeMail(mail, { ...composing, dkim: null });
  const headers = bytes.toString('latin1').split('\r\n\r\n', 1)[0] ?? '';
  expect(headers).toMatch(/^Resend-Idempotency-Key: k\.1\r$/m);
  expect(headers).toMatch(/^X-EE-Idempotency-Key: k\.1\r$/im);
  expect(headers).toMatch(/^Auto-Submitted: auto-generated\r$/m);
  expect(headers).toMatch(/^X-Auto-Response-Suppress: OOF, AutoReply\r$/m);
});

test('a mail stands in the conversation that the first one of its dossier began', async () => {
  const headersOf = async (inReplyTo: string | null): Promise<string> => {
    const { bytes } = await composeMail({ ...mail, inReplyTo }, { ...composing, dkim: null });
    return bytes.toString('latin1').split('\r\n\r\n', 1)[0] ?? '';
  };
  expect(await headersOf('k.0')).toMatch(/^References: <k\.0@dossiers\.example>\r$/m);
  expect(await headersOf('k.0')).toMatch(/^In-Reply-To: <k\.0@dossiers\.example>\r$/m);
  expect(await headersOf(null)).not.toMatch(/^References|^In-Reply-To/m);
});

test('only an RSA key is taken for one', () => {
  const curve = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  expect([privateKey, curve, 'nonsense'].map(isRsaKey)).toEqual([true, false, false]);
});
