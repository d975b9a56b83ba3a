import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { get } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import type { CatcherConfig } from './config';
import { startCatcher } from './start-catcher';

let config: CatcherConfig;
let stop: () => Promise<void>;

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => {
        resolve(port);
      });
    });
  });
}

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'penhouder-catcher-'));
  const hostNames = ['127.0.0.1'];
  config = { host: '127.0.0.1', smtpPort: await freePort(), webPort: await freePort(), hostNames, folder };
  stop = await startCatcher(config);
});

afterAll(async () => {
  await stop();
  rmSync(config.folder, { recursive: true });
});

beforeEach(async () => {
  await call('/api/messages', { method: 'DELETE' });
  await setFault('none');
});

function call(path: string, init?: RequestInit): Promise<Response> {
  return fetch(`http://127.0.0.1:${config.webPort}${path}`, init);
}

async function read<T>(path: string): Promise<T> {
  return (await (await call(path)).json()) as T;
}

async function setFault(mode: string): Promise<Response> {
  return call('/api/faults', { method: 'POST', body: JSON.stringify({ mode }) });
}

interface Listed {
  readonly messages: readonly { readonly id: string; readonly rawSha256: string; readonly receivedAt: string }[];
}

function sendMail(to: string, more: object = {}): Promise<unknown> {
  const transport = createTransport({ host: config.host, port: config.smtpPort, socketTimeout: 500, ignoreTLS: true });
  const mail = { from: 'w13@penhouder.example', to, subject: 'Tekent u mee? Één vraag', text: 'Dag', ...more };
  return transport.sendMail(mail).finally(() => {
    transport.close();
  });
}

test('a message is kept byte for byte and can be read as text, HTML and links', async () => {
  const html = '<p><a href="http://localhost:3000/teken/abc?x=1&amp;y=2">Lees en antwoord</a></p>';
  await sendMail('secretaris@gent.example', { html, text: 'Ga naar http://localhost:3000/teken/abc?x=1&y=2.' });
  const [summary] = (await read<Listed>('/api/messages?to=GENT.example')).messages;
  const message = await read<Record<string, unknown>>(`/api/messages/${summary?.id}`);
  expect(message).toMatchObject({
    subject: 'Tekent u mee? Één vraag',
    envelope: { to: ['secretaris@gent.example'] },
    links: ['http://localhost:3000/teken/abc?x=1&y=2'],
  });
  const file = readdirSync(config.folder).find((name) => name.endsWith('.eml')) ?? '';
  const sha = createHash('sha256')
    .update(readFileSync(join(config.folder, file)))
    .digest('hex');
  expect(summary?.rawSha256).toBe(sha);
});

test('messages are still there after a restart', async () => {
  await sendMail('een@gent.example');
  await stop();
  stop = await startCatcher(config);
  expect((await read<Listed>('/api/messages')).messages).toHaveLength(1);
});

test('only what came after an instant is listed when one is given', async () => {
  await sendMail('een@gent.example');
  const [first] = (await read<Listed>('/api/messages')).messages;
  await sendMail('twee@gent.example');
  const later = await read<Listed>(`/api/messages?since=${first?.receivedAt}`);
  expect(later.messages).toHaveLength(1);
});

test.each([
  ['weiger.mij@gent.example', 550],
  ['tijdelijk@gent.example', 451],
])('%s is answered with %d', async (to, responseCode) => {
  await expect(sendMail(to)).rejects.toMatchObject({ responseCode });
  expect((await read<Listed>('/api/messages')).messages).toEqual([]);
});

test('accept-then-drop keeps the message although the sender sees a broken connection', async () => {
  await setFault('accept-then-drop');
  await expect(sendMail('een@gent.example')).rejects.toThrow();
  expect((await read<Listed>('/api/messages')).messages).toHaveLength(1);
});

test('hang keeps nothing and never answers', async () => {
  await setFault('hang');
  await expect(sendMail('een@gent.example')).rejects.toThrow(/timeout/i);
  expect((await read<Listed>('/api/messages')).messages).toEqual([]);
});

test('an unknown fault is refused', async () => {
  expect((await setFault('explode')).status).toBe(400);
});

test('the page of a message holds its HTML in a sandbox without scripts', async () => {
  await sendMail('een@gent.example', { html: '<script>alert(1)</script><p>Dag</p>' });
  const [summary] = (await read<Listed>('/api/messages')).messages;
  const page = await (await call(`/berichten/${summary?.id}`)).text();
  const html = await call(`/berichten/${summary?.id}/html`);
  expect(page).toContain('sandbox="allow-popups allow-popups-to-escape-sandbox"');
  expect(page).not.toContain('<script>');
  expect(html.headers.get('content-security-policy')).toMatch(/^sandbox .*default-src 'none'/);
});

test('another site cannot change anything', async () => {
  const foreign = await call('/api/messages', { method: 'DELETE', headers: { 'sec-fetch-site': 'cross-site' } });
  expect(foreign.status).toBe(403);
});

test('a name that does not mean this machine is not answered', async () => {
  const status = await new Promise((resolve) => {
    get({ host: config.host, port: config.webPort, headers: { host: 'elders.example' } }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
  });
  expect(status).toBe(403);
});
