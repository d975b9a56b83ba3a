import { attachmentOf, attachmentsOf } from './mail-attachments';
import { parseMail } from './parse-mail';

const HEAD = 'From: An <an@menen.example>\r\nSubject: Antwoord\r\nMIME-Version: 1.0\r\n';
const PLAIN = `${HEAD}Content-Type: text/plain; charset=utf-8\r\n\r\n`;

/** With one attachment, packed as mail programs do. */
function mailWith(attached: Buffer): Buffer {
  const packed = attached.toString('base64').replace(/.{76}/g, '$&\r\n');
  return Buffer.from(
    `${HEAD}Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nAkkoord.\r\n` +
      `--b\r\nContent-Type: application/pdf; name="besluit.pdf"\r\nContent-Disposition: attachment; filename="besluit.pdf"\r\n` +
      `Content-Transfer-Encoding: base64\r\n\r\n${packed}\r\n--b--\r\n`,
  );
}

/** As many bytes of a document as there are. */
const pdf = (bytes: number): Buffer => Buffer.alloc(bytes, '%PDF-1.7 ');

test.each([
  ['short', 300],
  ['of several megabytes', 3_000_000],
])('a mail with an attachment that is %s gives its words and every byte', async (_, bytes) => {
  const mail = mailWith(pdf(bytes));
  const email = await parseMail(mail);
  expect(email).toMatchObject({ subject: 'Antwoord', text: 'Akkoord.\n', from: { address: 'an@menen.example' } });
  expect(email === null ? [] : attachmentsOf(email).map(({ filename }) => filename)).toEqual(['besluit.pdf']);
  expect((await attachmentOf(mail, 0))?.bytes.equals(pdf(bytes))).toBe(true);
  expect(await attachmentOf(mail, 1)).toBeNull();
});

test('of a text without end the beginning is read', async () => {
  const email = await parseMail(Buffer.from(`${PLAIN}Akkoord${'!'.repeat(2_000_000)}`));
  expect(email?.text?.slice(0, 9)).toBe('Akkoord!!');
  expect(email?.text).toHaveLength(200_000);
});

const nested = (levels: number): string =>
  Array.from(
    { length: levels },
    (_, at) => `Content-Type: multipart/mixed; boundary=b${String(at)}\r\n\r\n--b${String(at)}\r\n`,
  ).join('');

test.each([
  ['of nothing but empty lines', `${PLAIN}${'\r\n'.repeat(300_000)}`],
  ['of more lines than any mail has', `${PLAIN}${'\r\n'.repeat(8_000_000)}`],
  [
    'of a hundred thousand parts',
    `${HEAD}Content-Type: multipart/mixed; boundary=b\r\n\r\n${'--b\r\n\r\nx\r\n'.repeat(100_000)}`,
  ],
  ['that is nested ten thousand times', `${HEAD}${nested(10_000)}`],
  ['with an address without end', `From: ${'a@b.c, '.repeat(500_000)}\r\n\r\nx`],
])('a mail %s is given up within its limit, and meanwhile everything else goes on', async (_, text) => {
  const mail = Buffer.from(text);
  const began = performance.now();
  let ticks = 0;
  const timer = setInterval(() => (ticks += 1), 20);
  expect(await parseMail(mail, { limitMs: 500 })).toBeNull();
  clearInterval(timer);
  const tookMs = performance.now() - began;
  // A process that hangs hears no tick in all that time.
  expect(ticks).toBeGreaterThanOrEqual(Math.min(3, Math.floor(tookMs / 250)));
  expect((await parseMail(Buffer.from(`${PLAIN}Akkoord.`)))?.text).toBe('Akkoord.\n');
});

test('a mail that wants more memory than the thread has ends the thread, and nothing else', async () => {
  const mail = Buffer.from(`${PLAIN}${'een regel\r\n'.repeat(400_000)}`);
  expect(await parseMail(mail, { heapMb: 12 })).toBeNull();
  expect((await parseMail(mailWith(pdf(3_000_000))))?.text).toBe('Akkoord.\n');
});
