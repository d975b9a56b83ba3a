import { Inject, Injectable } from '@nestjs/common';
import { checkUpload, fileQuotas, type Upload, type UploadCheck } from '@penhouder/documents';
import type { BodyId, DossierId, FileId, LinkId, UserId } from '@penhouder/domain';
import {
  findFile,
  newId,
  saveFile,
  streamFile,
  type FileRow,
  type FileStore,
  type NewFile,
} from '@penhouder/persistence';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';
import { LOGGER } from '../logging/logger';
import type { ApiProblemCode } from '../problems/problem-codes';
import { ProblemError } from '../problems/problem-error';

/** Injection token of where files are kept, and whether a scanner looks at them. */
export const FILES = Symbol('files');

export interface FilesPlace {
  readonly store: FileStore;
  readonly isScanned: boolean;
}

/** Whose file it is, and who added it: a coordinator, or the holder of a link. */
export interface Uploading {
  readonly dossierId: DossierId;
  readonly bodyId: BodyId;
  readonly uploadedBy: UserId | null;
  readonly linkId: LinkId | null;
  /** It was added to the form of a decision. */
  readonly isForDecision?: boolean;
}

/** A file that may be given. */
export interface StoredFile {
  readonly file: FileRow;
  readonly content: Buffer;
}

/** The only way in and out of what people upload: judged before it is kept, and hashed anew before it is given. */
@Injectable()
export class StoredFiles {
  constructor(
    private readonly database: DataSource,
    @Inject(LOGGER) private readonly logger: Logger,
    @Inject(FILES) private readonly files: FilesPlace,
  ) {}

  /** Throws the refusals of `checkedUpload`, and 409 `DossierFilesFull` or `LinkFilesFull`. */
  async keep(upload: Upload, owner: Uploading): Promise<Omit<NewFile, 'content' | 'storageName'>> {
    const { accepted: _, ...checked } = await checkedUpload(upload);
    const scan = this.files.isScanned ? ('quarantine' as const) : ('notScanned' as const);
    const file = { id: newId<FileId>(), ...owner, ...checked, scan };
    const place = await this.files.store.put(upload.bytes);
    const result = await saveFile(this.database, { ...file, ...place }, fileQuotas);
    if (result === 'dossierFull') throw new ProblemError('DossierFilesFull', { data: fileQuotas.dossier });
    if (result === 'linkFull') throw new ProblemError('LinkFilesFull', { data: fileQuotas.link });
    return file;
  }

  /** 404 `NotFound`; 409 `FileInQuarantine`, 410 `FileInfected`, `FileRemoved`; 500 `StoredFileChanged` when the bytes are not those that were added: nobody gets them, an alarm stands. */
  async read(key: { readonly bodyId: BodyId; readonly fileId: FileId }): Promise<StoredFile> {
    const found = givenOrThrow(await findFile(this.database, this.files.store, key));
    if (found.isIntact) return found;
    this.logger.error({ fileId: key.fileId }, 'a stored file is not what was added');
    throw new ProblemError('StoredFileChanged');
  }

  /**
   * As `read`, piece by piece, for what holds many files. Whether the bytes are those that were added is known after the
   * last one: the pieces end with a failure when they are not, and whoever passes them on must not end well either.
   */
  async stream(key: { readonly bodyId: BodyId; readonly fileId: FileId }): Promise<AsyncIterable<Buffer>> {
    return givenOrThrow(await streamFile(this.database, this.files.store, key)).pieces;
  }
}

/** Files that nobody gets, and what is said instead. */
const KEPT_AWAY = {
  notScanned: undefined,
  clean: undefined,
  quarantine: 'FileInQuarantine',
  infected: 'FileInfected',
  removed: 'FileRemoved',
} as const satisfies Record<FileRow['scan'], ApiProblemCode | undefined>;

function givenOrThrow<Found extends { readonly file: FileRow }>(found: Found | null): Found {
  if (found === null) throw new ProblemError('NotFound');
  const kept = KEPT_AWAY[found.file.scan];
  if (kept !== undefined) throw new ProblemError(kept);
  return found;
}

/** Whether somebody may have the bytes of a file. */
export function isGiven({ scan }: Pick<FileRow, 'scan'>): boolean {
  return KEPT_AWAY[scan] === undefined;
}

/** What an upload is. Throws its refusal: 413, 415 or 422. */
export async function checkedUpload(upload: Upload): Promise<Extract<UploadCheck, { accepted: true }>> {
  const checked = await checkUpload(upload);
  if (checked.accepted) return checked;
  const { code, ...data } = checked.refusal;
  throw new ProblemError(code, { data });
}
