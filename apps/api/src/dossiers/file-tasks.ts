import type { DossierTask } from '@penhouder/contracts';
import { say } from '@penhouder/letters';
import type { FileRow } from '@penhouder/persistence';
import type { Viewpoint } from './shown';

/**
 * A file in which the scanner found something harmful: nobody gets it, and whoever sent it must be asked for another one.
 * No dossier knows its files' bytes, so this is read beside its state, not folded from it; it is done once the file is
 * removed.
 */
export function fileTasks(
  files: readonly Pick<FileRow, 'id' | 'name' | 'finding'>[],
  { language }: Pick<Viewpoint, 'language'>,
): DossierTask[] {
  return files.map(({ id, name, finding }) => ({
    key: `removeFile:${id}`,
    kind: 'removeFile',
    text: say(language, 'files.task', { name }),
    detail: say(language, 'files.taskDetail', { finding: finding ?? '' }),
    due: null,
    isLate: false,
    participantId: null,
    stepId: null,
    command: null,
    elsewhere: null,
  }));
}
