export { parseKeys } from './link-keys';
export type { LinkKeys } from './link-keys';
export { deriveToken, keyIdOf, readToken } from './sign-off-token';
export type { LinkPurpose, TokenSubject } from './sign-off-token';
export { codeOf, newCodeSeed } from './sign-code';
export type { CodeSeed } from './sign-code';
export {
  plainReplyAddress,
  readOwnAddress,
  readReturnAddress,
  replyAddressOf,
  returnAddressOf,
} from './return-address';
