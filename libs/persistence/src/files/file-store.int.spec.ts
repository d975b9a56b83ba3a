import type { FileId } from '@penhouder/domain';
import { createHash, randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  bytesToScan,
  damagedFiles,
  FileDamaged,
  findFile,
  FileStoreUnusable,
  moveFiles,
  newId,
  openFileStore,
  saveFile,
  streamFile,
  sweepFiles,
  type FileStore,
} from '../index';
import { launchDossier, openStage, type LaunchedDossier, type Stage } from '../stage.fixtures';

let stage: Stage;
let dossier: LaunchedDossier;
const folder = mkdtempSync(join(tmpdir(), 'penhouder-files-'));
const stores = {
  database: openFileStore({ kind: 'database', folder }),
  folder: openFileStore({ kind: 'folder', folder }),
};
const quotas = { dossier: { files: 100, bytes: 1e9 }, link: { files: 100, bytes: 1e9 } };

beforeAll(async () => {
  stage = await openStage('file_store');
  dossier = await launchDossier(stage);
});

afterAll(async () => {
  await stage.close();
  rmSync(folder, { recursive: true });
});

async function keep(store: FileStore, bytes = randomBytes(100)): Promise<{ fileId: FileId; bytes: Buffer }> {
  const fileId = newId<FileId>();
  const file = {
    ...{ id: fileId, dossierId: dossier.dossierId, bodyId: stage.bodyId, uploadedBy: stage.userId, linkId: null },
    ...{ name: 'x.pdf', mediaType: 'application/pdf', bytes: bytes.length, scan: 'notScanned' as const },
    ...{ sha256: createHash('sha256').update(bytes).digest('hex'), ...(await store.put(bytes)) },
  };
  expect(await saveFile(stage.source, file, quotas)).toBe('kept');
  return { fileId, bytes };
}

const found = (store: FileStore, fileId: FileId): ReturnType<typeof findFile> =>
  findFile(stage.source, store, { bodyId: stage.bodyId, fileId });

/** Paths of what lies in the folder. */
function inFolder(): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.includes('/'));
}

describe.each(Object.entries(stores))('files in the %s', (kind, store) => {
  test('come back as they were put, to a reader and to the scanner', async () => {
    const { fileId, bytes } = await keep(store);
    expect(await found(store, fileId)).toMatchObject({ content: bytes, isIntact: true });
    expect(await bytesToScan(stage.source, store, fileId)).toEqual(bytes);
  });

  test('of the same bytes are two, and one of 25 MB is as good as one of one byte', async () => {
    const large = Buffer.alloc(25 * 1024 * 1024, 'x');
    const [one, two, big] = [
      await keep(store, Buffer.from('x')),
      await keep(store, Buffer.from('x')),
      await keep(store, large),
    ];
    expect(await found(store, one.fileId)).toMatchObject({ isIntact: true });
    expect(await found(store, two.fileId)).toMatchObject({ isIntact: true });
    expect((await found(store, big.fileId))?.content.equals(large)).toBe(true);
  });

  test('come piece by piece as they were put; bytes that are others end with a failure and are noted', async () => {
    const { fileId, bytes } = await keep(store, randomBytes(2_000_000));
    const stream = async (): Promise<Buffer[]> => {
      const streamed = await streamFile(stage.source, store, { bodyId: stage.bodyId, fileId });
      const pieces: Buffer[] = [];
      for await (const piece of streamed?.pieces ?? []) pieces.push(piece);
      return pieces;
    };
    const pieces = await stream();
    expect(Buffer.concat(pieces).equals(bytes)).toBe(true);
    expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThan(200_000);
    await stage.source.query('update stored_file set sha256 = $2 where id = $1', [fileId, 'f'.repeat(64)]);
    await expect(stream()).rejects.toThrow(FileDamaged);
    expect((await found(store, fileId))?.file.damagedAt).not.toBeNull();
    await stage.source.query('delete from stored_file where id = $1', [fileId]);
    expect(await streamFile(stage.source, store, { bodyId: stage.bodyId, fileId })).toBeNull();
  });

  test('are found as well after the setting was changed, and move to where it says, whole', async () => {
    const { fileId, bytes } = await keep(store);
    const other = kind === 'folder' ? stores.database : stores.folder;
    expect(await found(other, fileId)).toMatchObject({ content: bytes, isIntact: true });
    while ((await moveFiles(stage.source, other, 3)) > 0);
    const [row] = await stage.source.query<[{ here: boolean }]>(
      'select content is not null as here from stored_file where id = $1',
      [fileId],
    );
    expect(row.here).toBe(other.kind === 'database');
    expect(await found(other, fileId)).toMatchObject({ content: bytes, isIntact: true });
  });
});

describe('the folder', () => {
  test('holds random names that only this user can read, and nothing of the name of a file', async () => {
    await keep(stores.folder);
    const [path = ''] = inFolder();
    expect(path).toMatch(/^[0-9a-f]{2}\/[0-9a-f]{64}$/);
    expect(statSync(join(folder, path)).mode & 0o077).toBe(0);
  });

  test('loses what no row names, after an hour; what is new or somebody else’s stays', async () => {
    const { fileId } = await keep(stores.folder);
    const lost = await stores.folder.put(Buffer.from('lost'));
    const fresh = await stores.folder.put(Buffer.from('fresh'));
    const foreign = join(folder, (lost.storageName ?? '').slice(0, 2), 'notes.txt');
    writeFileSync(foreign, 'not ours');
    const long = new Date(Date.now() - 2 * 3_600_000);
    for (const path of inFolder().filter((one) => !one.endsWith(fresh.storageName ?? '')))
      utimesSync(join(folder, path), long, long);
    expect(await sweepFiles(stage.source, stores.folder)).toBeGreaterThan(0);
    expect(await stores.folder.get(lost)).toBeNull();
    expect(await stores.folder.get(fresh)).toEqual(Buffer.from('fresh'));
    expect(statSync(foreign).isFile()).toBe(true);
    expect(await found(stores.folder, fileId)).toMatchObject({ isIntact: true });
  });

  test('that lost a file says that it is damaged, and names no path outside of itself', async () => {
    const { fileId } = await keep(stores.folder);
    await stage.source.query('update stored_file set storage_name = $2 where id = $1', [fileId, '../../etc/passwd']);
    expect(await found(stores.folder, fileId)).toMatchObject({ isIntact: false });
    expect(await damagedFiles(stage.source, { bodyId: null })).toHaveLength(1);
  });

  test('that cannot be written to, or is missing, is refused at the start', async () => {
    expect(() => openFileStore({ kind: 'folder', folder: null })).toThrow(FileStoreUnusable);
    const file = join(folder, 'a-file');
    writeFileSync(file, '');
    chmodSync(file, 0o400);
    await expect(openFileStore({ kind: 'folder', folder: file }).check()).rejects.toThrow(FileStoreUnusable);
    await expect(stores.folder.check()).resolves.toBeUndefined();
  });
});
