import { createHash } from 'node:crypto';
import { fileTypeFromBuffer } from 'file-type';
import { allowedTypes, maximumPixels, maximumUploadBytes, zipLimits } from './allowed-types';
import { hidesPage } from './hidden-page';
import { pixelsOf } from './picture-size';
import { plainFileName } from './plain-file-name';
import { judgeZip, type ZipFault } from './zip-judgement';

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
  /** Cut off, encrypted inside, or not as its kind is made. */
  | { readonly code: 'FileDamaged'; readonly extension: string }
  | { readonly code: 'FileHasMacros'; readonly extension: string }
  /** It is a web page, too, or something follows its end. */
  | { readonly code: 'FileHidesAnother'; readonly extension: string }
  | { readonly code: 'PictureTooLarge'; readonly megapixels: number; readonly maximumMegapixels: number }
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

/**
 * Judges a file by size, by its extension, by its first bytes and by what is in it, and takes its SHA-256. Documents that
 * are zip files are really unpacked, piece by piece; nothing of them is kept. Source: `reliability.md` 5.7.
 */
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

function judgeSize(bytes: Buffer): UploadRefusal | null {
  if (bytes.length === 0) return { code: 'FileEmpty' };
  return bytes.length > maximumUploadBytes ? { code: 'FileTooLarge', maximumBytes: maximumUploadBytes } : null;
}

async function judgeType(extension: string, bytes: Buffer): Promise<UploadRefusal | null> {
  const expected = Object.hasOwn(allowedTypes, extension) ? allowedTypes[extension] : undefined;
  if (expected === undefined) return { code: 'FileTypeNotAllowed', extension, allowed: Object.keys(allowedTypes) };
  const zipFault = isZip(bytes) ? await judgeZip(bytes) : null;
  if (zipFault !== null) return refusalOfZip(zipFault, extension);
  const found = await typeOf(bytes);
  if (found !== expected) return { code: 'FileContentMismatch', extension, found };
  if (hidesPage(bytes, expected)) return { code: 'FileHidesAnother', extension };
  return expected.startsWith('image/') ? judgePicture(extension, bytes) : null;
}

async function typeOf(bytes: Buffer): Promise<string | null> {
  return (await fileTypeFromBuffer(bytes))?.mime ?? null;
}

function isZip(bytes: Buffer): boolean {
  return bytes.length >= 4 && bytes.readUInt32LE(0) === 0x04034b50;
}

function refusalOfZip(fault: ZipFault, extension: string): UploadRefusal {
  switch (fault) {
    case 'damaged':
      return { code: 'FileDamaged', extension };
    case 'macros':
      return { code: 'FileHasMacros', extension };
    case 'tooLarge':
      return { code: 'FileUnpacksTooLarge', maximumBytes: zipLimits.unpackedBytes, maximumEntries: zipLimits.entries };
  }
}

function judgePicture(extension: string, bytes: Buffer): UploadRefusal | null {
  const pixels = pixelsOf(bytes);
  if (pixels === null) return { code: 'FileDamaged', extension };
  if (pixels <= maximumPixels) return null;
  return {
    code: 'PictureTooLarge',
    megapixels: Math.ceil(pixels / 1e6),
    maximumMegapixels: maximumPixels / 1e6,
  };
}
