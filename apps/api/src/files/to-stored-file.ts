import type { Language, StoredFile } from '@penhouder/contracts';
import type { FileRow } from '@penhouder/persistence';
import { shownInstant } from '../dossiers/shown';

export function toStoredFile(
  file: Pick<FileRow, 'id' | 'name' | 'mediaType' | 'bytes' | 'sha256' | 'uploadedAt'>,
  language: Language,
): StoredFile {
  const { id, name, mediaType, bytes, sha256 } = file;
  return {
    id,
    name,
    mediaType,
    bytes,
    sha256,
    sizeText: sizeText(bytes),
    uploaded: shownInstant(file.uploadedAt, language),
  };
}

/** `840 bytes`, `84 kB`, `1,2 MB`. */
export function sizeText(bytes: number): string {
  if (bytes < 1000) return `${String(bytes)} bytes`;
  if (bytes < 1_000_000) return `${String(Math.round(bytes / 1000))} kB`;
  return `${(bytes / 1_000_000).toFixed(1).replace('.', ',')} MB`;
}
