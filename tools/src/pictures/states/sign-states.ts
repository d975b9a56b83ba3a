import type { TestSigner } from '../../testing/signing-authority';
import { takeAnswers } from './answer-states';
import { takeColleagues } from './colleague-states';
import { takeFilesAndCodes } from './file-states';
import type { Walk } from './holder';
import { takeLinks } from './link-states';
import { takeRare } from './rare-states';
import { takeStrict } from './strict-states';

/** Every state of the municipality's pages in one language; `mayor` signs PDFs. */
export async function takeSignStates(walk: Walk, mayor: TestSigner): Promise<void> {
  await takeAnswers(walk);
  await takeColleagues(walk);
  await takeLinks(walk);
  await takeFilesAndCodes(walk);
  await takeStrict(walk, mayor);
  await takeRare(walk);
}
