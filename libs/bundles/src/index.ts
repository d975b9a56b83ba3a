export { BUNDLE_FORMAT, PATHS, CHAIN_START, sha256Of } from './bundle-format';
export type { ChainLine, Manifest, TextLine } from './bundle-format';
export type { BundleProblem } from './bundle-problem';
export { checkBundle } from './check-bundle';
export type { BundleVerdict } from './check-bundle';
export { writeBundle } from './write-bundle';
export type { BundledDocument, BundledMail, BundleSource } from './write-bundle';
export { zipOf } from './zip-of';
