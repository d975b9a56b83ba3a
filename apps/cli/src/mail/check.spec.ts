import { createSocket, type Socket } from 'node:dgram';
import { once } from 'node:events';
import { runCli } from '../run-cli';

/** What the name server of the suite knows; a name that is not here does not exist. */
const ZONE: Readonly<Record<string, readonly string[]>> = {
  'goed.example': ['v=spf1 mx -all', 'een andere tekst'],
  'p1._domainkey.goed.example': [`v=DKIM1; k=rsa; p=${'A'.repeat(300)}`],
  '_dmarc.goed.example': ['v=DMARC1; p=none'],
  'dubbel.example': ['v=spf1 mx -all', 'v=spf1 a -all'],
  'p1._domainkey.dubbel.example': ['v=DKIM1; p='],
};

let server: Socket;
let address: string;

beforeAll(async () => {
  server = createSocket('udp4').bind(0, '127.0.0.1');
  server.on('message', (query, from) => server.send(answerTo(query), from.port, from.address));
  await once(server, 'listening');
  address = `127.0.0.1:${String(server.address().port)}`;
});

afterAll(() => {
  server.close();
});

/** A name server as small as RFC 1035 allows: one question, texts as answers, or "no such name". */
function answerTo(query: Buffer): Buffer {
  const labels: string[] = [];
  let at = 12;
  for (let length = query[at] ?? 0; length > 0; length = query[at] ?? 0) {
    labels.push(query.toString('latin1', at + 1, at + 1 + length));
    at += length + 1;
  }
  const question = query.subarray(12, at + 5);
  const texts = ZONE[labels.join('.').toLowerCase()];
  const header = Buffer.from(query.subarray(0, 12));
  header.writeUInt16BE(texts === undefined ? 0x8183 : 0x8180, 2);
  header.writeUInt16BE(texts?.length ?? 0, 6);
  header.writeUInt32BE(0, 8);
  return Buffer.concat([header, question, ...(texts ?? []).map(textRecord)]);
}

/** A text record about the name of the question; a long text is several strings. */
function textRecord(text: string): Buffer {
  const strings = (text.match(/.{1,255}/g) ?? []).map((part) =>
    Buffer.concat([Buffer.from([part.length]), Buffer.from(part)]),
  );
  const data = Buffer.concat(strings);
  const head = Buffer.from([0xc0, 12, 0, 16, 0, 1, 0, 0, 0, 60, 0, 0]);
  head.writeUInt16BE(data.length, 10);
  return Buffer.concat([head, data]);
}

async function checked(...typed: string[]): Promise<{ readonly code: number; readonly said: string }> {
  const lines: string[] = [];
  const note = (line: string): void => void lines.push(line);
  const code = await runCli(['mail', 'check', ...typed], { say: note, complain: note });
  return { code, said: lines.join('\n') };
}

test('a domain with all three records is fine', async () => {
  const { code, said } = await checked('Goed.example', '--selector', 'p1', '--server', address);
  expect(code).toBe(0);
  expect(said).toMatch(
    /^SPF is in orde\.\n {2}v=spf1 mx -all\nDKIM is in orde\.\n {2}v=DKIM1;.*A{300}\nDMARC is in orde\./,
  );
});

test('of what is missing it says what that means and which record to add', async () => {
  const { code, said } = await checked('kaal.example', '--selector', 'p1', '--server', address);
  expect(code).toBe(1);
  expect(said).toContain('  kaal.example TXT "v=spf1 mx -all"');
  expect(said).toContain('  p1._domainkey.kaal.example TXT "v=DKIM1; k=rsa; p=…"');
  expect(said).toContain('  _dmarc.kaal.example TXT "v=DMARC1; p=none; rua=mailto:postmaster@kaal.example"');
});

test('two SPF records are none, a key that was taken away is none, and a subdomain has the DMARC of the domain above', async () => {
  const twice = await checked('dubbel.example', '--selector', 'p1', '--server', address);
  expect(twice.code).toBe(1);
  expect(twice.said).toMatch(/^Er staan twee SPF-records/);
  expect(twice.said).not.toMatch(/DKIM is in orde/);
  expect((await checked('mail.goed.example', '--server', address)).said).toMatch(/DMARC is in orde/);
});

test('it speaks French and English too', async () => {
  expect((await checked('kaal.example', '--server', address, '--lang', 'fr')).said).toMatch(/Ajoutez ceci au DNS/);
  expect((await checked('kaal.example', '--server', address, '--lang', 'en')).said).toMatch(/Add this to DNS/);
});

test('no domain, an impossible selector, and a name server that is not there are told apart', async () => {
  expect((await checked()).said).toMatch(/^Noem het domein/);
  expect((await checked('geen domein')).code).toBe(2);
  expect((await checked('goed.example', '--selector', 'a b')).said).toMatch(/--selector/);
  const silent = await checked('goed.example', '--server', '127.0.0.1:1');
  expect(silent).toMatchObject({ code: 2, said: expect.stringMatching(/naamserver/) as string });
});
