// What specs of the Jest projects "int" and "journey" may use. Starting the stack is Jest's global set-up, not theirs.
export { createTestDatabase, type TestDatabase } from './create-test-database';
export { createTestNamespace, type TestNamespace } from './create-test-namespace';
export { testStack, type TestStackState } from './test-stack-state';
export { harmfulName, harmfulWords, startClamd, type TestClamd } from './clamd';
export { requireProgram, type ProgramName } from './debian-programs';
export { replayAtTheEnd } from './replay-at-the-end';
export { replayOrThrow } from './replay-or-throw';
export { readableText } from '../temporal/readable-history';
export { freePort } from '../settings/ports';
export { recordFigure } from '../test-run/figures';
export type { Figure } from '../test-run/figures';
export { TestSigner, type CertificateWish, type SigningWish } from './signing-authority';
export { startTimeStampAuthority, type AuthorityMood, type TimeStampAuthority } from './time-stamp-authority';
export { openMailServer, type MailServer, type TakenMail } from './mail-server';
export { openNameServer, type NameServer, type Zone } from './name-server';
export { lawSettings } from './law-settings';
export { until } from './until';
