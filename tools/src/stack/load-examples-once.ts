import { step } from '../console/say';
import { markLoaded } from '../settings/data-folder';
import type { Installation } from './installation';
import { loadExamples } from './later-parts';

/** Examples are for an empty folder without a real mail relay: nothing of them may ever reach a real mailbox. */
export async function loadExamplesOnce({ access, folder }: Installation, smtpUrl: string | undefined): Promise<void> {
  if (!folder.isNew) return;
  const loaded = smtpUrl === undefined && (await step('Examples', () => loadExamples(access)));
  markLoaded(folder, loaded ? 'examples' : 'nothing');
}
