import { openNameServer, type NameServer } from '@penhouder/tools/testing';
import { runCli } from '../run-cli';

/** What the name server of the suite knows; a name that is not here does not exist. */
const ZONE = {
  'goed.example': ['v=spf1 mx -all', 'een andere tekst'],
  'p1._domainkey.goed.example': [`v=DKIM1; k=rsa; p=${'A'.repeat(300)}`],
  '_dmarc.goed.example': ['v=DMARC1; p=none'],
  'dubbel.example': ['v=spf1 mx -all', 'v=spf1 a -all'],
  'p1._domainkey.dubbel.example': ['v=DKIM1; p='],
};

let server: NameServer;
let address: string;

beforeAll(async () => {
  server = await openNameServer(ZONE);
  ({ address } = server);
});

afterAll(() => {
  server.close();
});

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
