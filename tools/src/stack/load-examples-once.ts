import { step } from '../console/say';
import { loadExamples } from '../examples/load-examples';
import { markLoaded } from '../settings/data-folder';
import type { Installation } from './installation';

/** Examples are for an empty folder without a real mail relay: nothing of them may ever reach a real mailbox. */
export async function loadExamplesOnce({ access, folder }: Installation, smtpUrl: string | undefined): Promise<void> {
  if (!folder.isNew) return;
  if (smtpUrl === undefined) await step('Examples', () => loadExamples(access));
  markLoaded(folder, smtpUrl === undefined ? 'examples' : 'nothing');
}
