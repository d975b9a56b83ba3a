import { createHash } from 'node:crypto';
import { fileTypeFromBuffer } from 'file-type';
import { allowedTypes, maximumUploadBytes, zipLimits } from './allowed-types';
import { readZipContents } from './zip-contents';

export interface Upload {
  /** As the browser sent it; may hold a path. */
  readonly name: string;
  readonly bytes: Buffer;
}

/** Why a file is not taken; `data` holds what the reader must know to send another one. */
export type UploadRefusal =
  | { readonly code: 'FileEmpty' }
  | { readonly code: 'FileTooLarge'; readonly maximumBytes: number }
  | { readonly code: 'FileTypeNotAllowed'; readonly extension: string; readonly allowed: readonly string[] }
  /** The first bytes say something else than the name. */
  | { readonly code: 'FileContentMismatch'; readonly extension: string; readonly found: string | null }
  | { readonly code: 'FileUnpacksTooLarge'; readonly maximumBytes: number; readonly maximumEntries: number };

export type UploadCheck =
  | {
      readonly accepted: true;
      readonly name: string;
      readonly mediaType: string;
      readonly bytes: number;
      readonly sha256: string;
    }
  | { readonly accepted: false; readonly refusal: UploadRefusal };

/** Judges a file by size, by its extension and by its first bytes, and takes its SHA-256. Nothing is unpacked. */
export async function checkUpload(upload: Upload): Promise<UploadCheck> {
  const name = plainFileName(upload.name);
  const extension = name.includes('.') ? name.slice(name.lastIndexOf('.') + 1).toLowerCase() : '';
  const refusal = judgeSize(upload.bytes) ?? (await judgeType(extension, upload.bytes));
  if (refusal !== null) return { accepted: false, refusal };
  return {
    accepted: true,
    name,
    mediaType: allowedTypes[extension] ?? 'application/octet-stream',
    bytes: upload.bytes.length,
    sha256: createHash('sha256').update(upload.bytes).digest('hex'),
  };
}

/** The last part of a path, on one line, at most 200 characters, extension kept; never empty. */
export function plainFileName(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? '';
  const line = last
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}<>:"|?*]/gu, '')
    .trim();
  const kept = line.length > 200 ? line.slice(0, 190) + line.slice(-10) : line;
  return kept === '' || kept.startsWith('.') ? `bestand${kept}` : kept;
}

function judgeSize(bytes: Buffer): UploadRefusal | null {
  if (bytes.length === 0) return { code: 'FileEmpty' };
  return bytes.length > maximumUploadBytes ? { code: 'FileTooLarge', maximumBytes: maximumUploadBytes } : null;
}

async function judgeType(extension: string, bytes: Buffer): Promise<UploadRefusal | null> {
  const expected = Object.hasOwn(allowedTypes, extension) ? allowedTypes[extension] : undefined;
  if (expected === undefined) return { code: 'FileTypeNotAllowed', extension, allowed: Object.keys(allowedTypes) };
  if (isZip(bytes) && !isModestZip(bytes)) {
    return { code: 'FileUnpacksTooLarge', maximumBytes: zipLimits.unpackedBytes, maximumEntries: zipLimits.entries };
  }
  const found = (await fileTypeFromBuffer(bytes))?.mime ?? null;
  return found === expected ? null : { code: 'FileContentMismatch', extension, found };
}

function isZip(bytes: Buffer): boolean {
  return bytes.length >= 4 && bytes.readUInt32LE(0) === 0x04034b50;
}

function isModestZip(bytes: Buffer): boolean {
  const contents = readZipContents(bytes);
  return (
    contents !== null && contents.entries <= zipLimits.entries && contents.unpackedBytes <= zipLimits.unpackedBytes
  );
}
