import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { isPublicAddress } from './address-guard';
import { readableText } from './readable-text';
import { readPublished, type PublishedText } from './read-published';

let server: Server;
let origin: string;
let answer: RequestListener;

beforeAll(async () => {
  server = createServer((request, response) => answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const limits = { maxBytes: 10_000, withinMs: 1_000, maxRedirects: 2 };

function read(path: string, insideOrigins: readonly string[] = [origin]): Promise<PublishedText> {
  return readPublished(`${origin}${path}`, { ...limits, insideOrigins });
}

function page(body: string | Buffer, type = 'text/html; charset=utf-8'): RequestListener {
  return (_request, response) => response.writeHead(200, { 'content-type': type }).end(body);
}

test('the hash is that of the words: another script or layout gives the same, another word another', async () => {
  answer = page('<h1>Besluit</h1><script>var a=1</script><p>De raad beslist.</p>');
  const first = await read('/');
  answer = page('<div><h1 class="x">Besluit</h1>\n<!-- b --><style>p{}</style>  <p>De raad beslist.</p></div>');
  expect((await read('/')).sha256).toBe(first.sha256);
  answer = page('<h1>Besluit</h1><p>De raad beslist niet.</p>');
  expect((await read('/')).sha256).not.toBe(first.sha256);
});

test('a PDF is hashed as the file that it is', async () => {
  answer = page(Buffer.from('%PDF-1.7'), 'application/pdf');
  expect(await read('/')).toMatchObject({ bytes: 8, how: 'file' });
});

describe('what is not read', () => {
  test.each([
    ['a file of another kind', page('x', 'application/zip'), 'wrongKind'],
    ['an empty page', page('<p> </p>'), 'empty'],
    ['a page that is too large', page('a'.repeat(10_001)), 'tooLarge'],
    ['a refusal', (_q, r) => r.writeHead(404).end('weg'), 'refused'],
    ['an endless redirect', (_q, r) => r.writeHead(302, { location: '/' }).end(), 'tooManyRedirects'],
    [
      'a way to the own machine',
      (_q, r) => r.writeHead(302, { location: 'https://127.0.0.1/' }).end(),
      'addressNotPublic',
    ],
    ['a way to a file', (_q, r) => r.writeHead(302, { location: 'file:///etc/passwd' }).end(), 'addressNotAllowed'],
    ['a server that says nothing', () => undefined, 'tooSlow'],
  ] satisfies [string, RequestListener, string][])('%s', async (_what, listener, problem) => {
    answer = listener;
    await expect(read('/')).rejects.toMatchObject({ problem });
  });

  test.each([
    ['http://decisions.example/', 'addressNotAllowed'],
    ['https://decisions.example:8443/', 'addressNotAllowed'],
    ['https://user:secret@decisions.example/', 'addressNotAllowed'],
    ['https://10.0.0.1/', 'addressNotPublic'],
    ['https://[::1]/', 'addressNotPublic'],
    ['https://[::ffff:127.0.0.1]/', 'addressNotPublic'],
    ['https://0x7f000001/', 'addressNotPublic'],
    ['https://localhost/', 'addressNotPublic'],
  ])('%s', async (address, problem) => {
    await expect(readPublished(address, { ...limits, insideOrigins: [] })).rejects.toMatchObject({ problem });
  });
});

test('an origin inside is reached only when the operator named it', async () => {
  await expect(read('/', [])).rejects.toMatchObject({ problem: 'addressNotAllowed' });
});

test.each(['169.254.169.254', '172.31.0.1', '100.64.0.1', 'fd00::1', 'fe80::1', '2002:7f00:1::', 'not-an-address'])(
  '%s is no address of the public internet',
  (address) => {
    expect(isPublicAddress(address)).toBe(false);
  },
);

test.each(['193.191.138.1', '2a02:1800::1'])('%s is', (address) => {
  expect(isPublicAddress(address)).toBe(true);
});

test('a page full of marks that never close is read in no time', () => {
  const begun = performance.now();
  expect(readableText(`begin${'<script'.repeat(200_000)}`)).toBe('begin');
  expect(readableText(`${'<'.repeat(500_000)} eind`)).toBe('');
  expect(performance.now() - begun).toBeLessThan(2_000);
});
