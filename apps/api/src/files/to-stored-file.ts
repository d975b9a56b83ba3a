import type { Language, StoredFile } from '@penhouder/contracts';
import { say } from '@penhouder/letters';
import type { FileRow } from '@penhouder/persistence';
import { shownInstant } from '../dossiers/shown';

export function toStoredFile(
  file: Pick<FileRow, 'id' | 'name' | 'mediaType' | 'bytes' | 'sha256' | 'scan' | 'finding' | 'uploadedAt'>,
  language: Language,
): StoredFile {
  const { id, name, mediaType, bytes, sha256 } = file;
  return {
    id,
    name,
    mediaType,
    bytes,
    sha256,
    state: file.scan,
    stateText: scanText(file, language),
    sizeText: sizeText(bytes, language),
    uploaded: shownInstant(file.uploadedAt, language),
  };
}

/** What a scanner said of a file, in words. */
export function scanText({ scan, finding }: Pick<FileRow, 'scan' | 'finding'>, language: Language): string {
  return say(language, `files.states.${scan}`, { finding: finding ?? '' });
}

/** `840 bytes`, `84 kB`, `1,2 MB`. */
export function sizeText(bytes: number, language: Language): string {
  const [one, thousand, million] = language === 'fr' ? ['octets', 'ko', 'Mo'] : ['bytes', 'kB', 'MB'];
  if (bytes < 1000) return `${String(bytes)} ${one}`;
  if (bytes < 1_000_000) return `${String(Math.round(bytes / 1000))} ${thousand}`;
  return `${(bytes / 1_000_000).toFixed(1).replace('.', ',')} ${million}`;
}
