import { randomBytes } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, stat, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';

/** Where the bytes of a file lie: beside its row, or under a name in a folder. One of both is null. */
export interface StoredPlace {
  readonly content: Buffer | null;
  readonly storageName: string | null;
}

/** Where the bytes of files are kept. Bytes that were put before the setting changed are found all the same. */
export interface FileStore {
  readonly kind: 'database' | 'folder';
  /** Keeps bytes for good before it returns; the row that names them comes afterwards. */
  put(bytes: Buffer): Promise<StoredPlace>;
  /** The bytes of a row; null when they are gone. */
  get(place: StoredPlace): Promise<Buffer | null>;
  /** The bytes of what lies in the folder under a name, piece by piece; nothing when they are gone. */
  pieces(storageName: string): AsyncIterable<Buffer>;
  /** Throws `FileStoreUnusable` when nothing can be kept here; asked at the start. */
  check(): Promise<void>;
  /** Removes what no row names any more and is older than an hour; how many that were. `isNamed` is asked for each. */
  sweep(isNamed: (names: readonly string[]) => Promise<ReadonlySet<string>>): Promise<number>;
}

/** The folder of files cannot be used; the message is for the operator. */
export class FileStoreUnusable extends Error {}

/** With a folder everything new goes there; without one into PostgreSQL. `null` reads no folder at all. */
export function openFileStore(settings: {
  readonly kind: FileStore['kind'];
  readonly folder: string | null;
}): FileStore {
  const folder = settings.folder === null ? null : new FileFolder(settings.folder);
  if (settings.kind === 'folder' && folder === null) throw new FileStoreUnusable('FILES_FOLDER is missing.');
  const isFolder = settings.kind === 'folder' && folder !== null;
  return {
    kind: settings.kind,
    put: async (bytes) =>
      isFolder ? { content: null, storageName: await folder.put(bytes) } : { content: bytes, storageName: null },
    get: async ({ content, storageName }) =>
      storageName === null ? content : ((await folder?.get(storageName)) ?? null),
    pieces: (storageName) => folder?.pieces(storageName) ?? Readable.from([]),
    check: async () => {
      await folder?.check();
    },
    sweep: async (isNamed) => (await folder?.sweep(isNamed)) ?? 0,
  };
}

const NAME = /^[0-9a-f]{64}$/;
const HOUR_MS = 3_600_000;

/** Files under random names, in folders by their first two signs, far from anything that a web server gives out. */
class FileFolder {
  constructor(private readonly root: string) {}

  /** Written beside, forced to the disk, then given its name: a machine that dies leaves a whole file or none. */
  async put(bytes: Buffer): Promise<string> {
    const name = randomBytes(32).toString('hex');
    const folder = this.folderOf(name);
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const unfinished = join(folder, `${name}.part`);
    const file = await open(unfinished, 'wx', 0o600);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(unfinished, join(folder, name));
    await forceFolder(folder);
    return name;
  }

  async get(name: string): Promise<Buffer | null> {
    if (!NAME.test(name)) return null;
    return readFile(join(this.folderOf(name), name)).catch((error: unknown) => {
      if ((error as { code?: unknown }).code === 'ENOENT') return null;
      throw error;
    });
  }

  pieces(name: string): AsyncIterable<Buffer> {
    return NAME.test(name) ? readPieces(join(this.folderOf(name), name)) : Readable.from([]);
  }

  async check(): Promise<void> {
    try {
      const name = await this.put(Buffer.from('probe'));
      await unlink(join(this.folderOf(name), name));
    } catch (error) {
      const { code } = error as { code?: string };
      throw new FileStoreUnusable(`FILES_FOLDER ${this.root} cannot be written to (${code ?? 'unknown reason'}).`);
    }
  }

  async sweep(isNamed: (names: readonly string[]) => Promise<ReadonlySet<string>>): Promise<number> {
    let removed = 0;
    for (const part of (await readdir(this.root)).filter((name) => /^[0-9a-f]{2}$/.test(name))) {
      const old = await this.oldIn(join(this.root, part));
      const named = await isNamed(old.filter((name) => NAME.test(name)));
      for (const name of old.filter((one) => !named.has(one))) {
        await unlink(join(this.root, part, name));
        removed += 1;
      }
    }
    return removed;
  }

  /** Ours only, and old enough that no row of them is still under way. */
  private async oldIn(folder: string): Promise<string[]> {
    const names = (await readdir(folder)).filter((name) => NAME.test(name.replace(/\.part$/, '')));
    const old: string[] = [];
    for (const name of names) {
      const { mtimeMs } = await stat(join(folder, name));
      if (Date.now() - mtimeMs > HOUR_MS) old.push(name);
    }
    return old;
  }

  private folderOf(name: string): string {
    return join(this.root, name.slice(0, 2));
  }
}

async function* readPieces(path: string): AsyncIterable<Buffer> {
  const file = await open(path).catch((error: unknown) => {
    if ((error as { code?: unknown }).code === 'ENOENT') return null;
    throw error;
  });
  if (file !== null) yield* file.createReadStream() as AsyncIterable<Buffer>;
}

/** The name itself is on the disk only once its folder is. */
async function forceFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
