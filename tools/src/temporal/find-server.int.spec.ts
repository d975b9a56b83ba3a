import { execFile, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { readSettings, root } from '../settings/settings';
import { findServer } from './find-server';
import { cacheFolder, goArch, goOs } from './search-places';
import { programNames, programPath } from './server-programs';
import { serverVersion } from './version';

const run = promisify(execFile);
const version = serverVersion();
const archiveName = `temporal_${version}_${goOs()}_${goArch()}.tar.gz`;
let folder: string;
let archive: Buffer;
let server: Server;
let checksum: string;

/** A release as it is published, packed from the programs that this very test run uses. */
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'penhouder-download-'));
  const own = cacheFolder(readSettings().cacheDir);
  const file = join(folder, archiveName);
  spawnSync('tar', ['--use-compress-program=gzip -1', '-cf', file, '-C', own, ...programNames]);
  archive = readFileSync(file);
  rmSync(file);
  server = createServer((request, response) => {
    if (request.url === `/v${version}/checksums.txt`) response.end(`${checksum}  ${archiveName}\n`);
    else if (request.url === `/v${version}/${archiveName}`) response.end(archive);
    else response.writeHead(404).end();
  });
  // Unpacking keeps this process busy for seconds: an idle connection that ends meanwhile must not be taken up again.
  server.keepAliveTimeout = 0;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});

beforeEach(() => {
  checksum = createHash('sha256').update(archive).digest('hex');
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

/** Nothing is on this PATH unless the test puts it there, so neither is Go. */
function places(cache: string, path = '/nowhere') {
  const { port } = server.address() as AddressInfo;
  const downloadBase = `http://127.0.0.1:${port}`;
  return { cacheDir: join(folder, cache), path, downloadBase, say: () => undefined };
}

test('an archive of the right checksum is downloaded, unpacked and found in the cache the next time', async () => {
  const first = await findServer(places('right'));
  expect(first).toMatchObject({ way: 'downloaded', version });
  expect(await findServer(places('right'))).toMatchObject({ way: 'from the cache', version });
});

test('two first starts at once download once', async () => {
  const found = await Promise.all([findServer(places('twice')), findServer(places('twice'))]);
  expect(found.map(({ way }) => way).sort()).toEqual(['downloaded', 'from the cache']);
});

test('an archive of another checksum is refused, and the end says all four ways', async () => {
  checksum = '0'.repeat(64);
  await expect(findServer(places('wrong'))).rejects.toThrow(
    /the checksum of .* is not that of the release; no Go toolchain.*TEMPORAL_ADDRESS.*on PATH.*download.*install Go/,
  );
});

test('without tar the reason is said, and not how our own code stumbled over it', async () => {
  const { downloadBase } = places('tarless');
  const wanted = `{ downloadBase: '${downloadBase}', say: () => undefined }`;
  const program = `require('./tools/dist/temporal/download.js').downloadServer('${join(folder, 'tarless')}', ${wanted}).then(console.log)`;
  const { stdout } = await run(process.execPath, ['-e', program], { cwd: root, env: { PATH: '/nowhere' } });
  expect(stdout.trim()).toBe('the archive could not be unpacked: is tar installed?');
});

test('programs on PATH come first', async () => {
  const bin = join(folder, 'bin');
  mkdirSync(bin);
  for (const name of programNames)
    copyFileSync(programPath(cacheFolder(readSettings().cacheDir), name), join(bin, name));
  expect((await findServer(places('path', bin))).way).toContain('found on PATH');
});
