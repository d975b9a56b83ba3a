import type { TestSigner } from '../../testing/signing-authority';
import { takeAnswers } from './answer-states';
import { takeColleagues } from './colleague-states';
import { takeFilesAndCodes } from './file-states';
import type { Walk } from './holder';
import { takeKept } from './kept-states';
import { takeLinks } from './link-states';
import { takeRare } from './rare-states';
import { takeStrict } from './strict-states';

/** The states of the municipality's pages, by the names under which they can be taken alone. */
const TAKINGS: Readonly<Record<string, (walk: Walk, mayor: TestSigner) => Promise<void>>> = {
  answers: takeAnswers,
  colleagues: takeColleagues,
  links: takeLinks,
  files: takeFilesAndCodes,
  strict: takeStrict,
  rare: takeRare,
  kept: takeKept,
};

export const SIGN_STATES: readonly string[] = Object.keys(TAKINGS);

/** Every state of the municipality's pages in one language, or those of one name; `mayor` signs PDFs. */
export async function takeSignStates(walk: Walk, mayor: TestSigner, only: string | null = null): Promise<void> {
  for (const [name, take] of Object.entries(TAKINGS)) {
    if (only === null || only === name) await take(walk, mayor);
  }
}
