import { until } from '@penhouder/tools/testing';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import type { Server } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { sharedStage } from './parts';
import { agreement, launchExample, openForm, type SharedStage } from './stage';

let stage: SharedStage;

const pdf = (words: string): Buffer => Buffer.from(`%PDF-1.7\n1 0 obj\n<<>>\nendobj\n% ${words}\n%%EOF\n`);
const paperPaths = (text: string): string[] => [
  ...new Set([...text.matchAll(/\/teken\/stukken\/[0-9a-f-]{36}/g)].map(([path]) => path)),
];

/** The form as a browser sends it, with a file. */
async function check(fields: Readonly<Record<string, string>>, file: Buffer | null) {
  const request = open.agent.post('/teken/controleer');
  for (const [name, value] of Object.entries(fields)) void request.field(name, value);
  if (file !== null) void request.attach('papers', file, 'heel.pdf');
  return request;
}

const paths = ['/teken/controleer', '/teken/stukken', '/teken/besluit', '/teken/bevestig'];
/** How much of it came: within the first file, and after it within the second. */
const cuts = [0.3, 0.8];

/** A form with two files on a real connection that is cut before its end; resolves once the server knows. */
async function cutOff(path: string, share: number, fields: Readonly<Record<string, string>>): Promise<void> {
  const parts = Object.entries(fields).map(([name, value]) => part(`name="${name}"`, value));
  const files = ['half1.pdf', 'half2.pdf'].map((name) =>
    part(`name="papers"; filename="${name}"`, pdf('x'.repeat(300_000)).toString('latin1')),
  );
  const body = Buffer.from(`${[...parts, ...files].join('')}--x--\r\n`, 'latin1');
  const head = [
    ...[`POST ${path} HTTP/1.1`, 'Host: localhost', `Cookie: ${cookie}`],
    ...['Content-Type: multipart/form-data; boundary=x', `Content-Length: ${String(body.length)}`, '', ''],
  ].join('\r\n');
  const coming = once(server, 'connection') as Promise<[Socket]>;
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
  const [peer] = await coming;
  socket.write(Buffer.concat([Buffer.from(head), body.subarray(0, Math.floor(body.length * share))]));
  await until(() => Promise.resolve(peer.bytesRead >= body.length * share));
  socket.destroy();
  // The server calls the half of it a fault of its sender: that is an error of this connection, and of nothing else.
  await until(() => Promise.resolve(peer.closed));
}

const part = (what: string, content: string): string =>
  `--x\r\nContent-Disposition: form-data; ${what}\r\n\r\n${content}\r\n`;

let server: Server;
let cookie: string;
let open: Awaited<ReturnType<typeof openForm>>;

beforeAll(async () => {
  stage = sharedStage();
  const member = await stage.addBody('draad');
  const { dossierId } = await launchExample(stage, member);
  server = stage.app.getHttpServer() as Server;
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const path = await stage.linkPath(dossierId, member.contacts.menen);
  open = await openForm(stage, path);
  const token = path.slice('/t/'.length);
  const { headers } = await stage.visitor().post('/t/exchange').type('form').send({ token }).redirects(0);
  [cookie = ''] = (headers['set-cookie'] as unknown as readonly string[]).map((one) => one.split(';')[0] ?? '');
});

afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
});

/** Everything that a request of the holder could leave behind. */
async function left(): Promise<object> {
  const count = (table: string): string => `(select count(*)::int from ${table}) as ${table}`;
  const tables = ['stored_file', 'sign_off_inbox', 'decision_record', 'evidence', 'typed_text', 'mail'];
  const [rows] = await stage.source.query<[object]>(`select ${tables.map(count).join(', ')}`);
  const folder = stage.environment['DATA_DIR'] ?? '';
  const temporary = readdirSync(tmpdir()).filter((name) => /multer|upload/i.test(name));
  return { ...rows, files: readdirSync(folder, { recursive: true }).length, temporary };
}

test.each(paths)('%s: nothing half is kept, nothing is our fault, and the next try works', async (path) => {
  const before = await left();
  const logged = stage.logLines.length;
  for (const share of cuts) await cutOff(path, share, { ...open.hidden, ...agreement });
  const next = await check({ ...open.hidden, ...agreement, name: '' }, pdf('heel'));
  expect(next.status).toBe(422);
  expect(next.text).not.toContain('half1.pdf');
  const added = paperPaths(next.text).at(-1)?.split('/').at(-1) ?? '';
  await check({ ...open.hidden, ...agreement, name: '', [`drop.${added}`]: 'yes' }, null);
  expect(await left()).toEqual(before);
  const said = stage.logLines.slice(logged).join('');
  expect(said).not.toMatch(/"status":5|"statusCode":5|request failed|"level":(50|60)/);
});
