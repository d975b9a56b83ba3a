import { sleep } from '@temporalio/workflow';

/** Bears the name of the dossier's workflow and begins with another command: its history does not replay on the real one. */
export async function dossier(): Promise<void> {
  await sleep('1 day');
}
