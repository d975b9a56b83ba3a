/**
 * What does not hold in a bundle. `path` is a file of the archive, `line` counts from 1 in a file of lines.
 *
 * - `unreadable`: no archive, or cut off; nothing else can be said
 * - `packedOther`: the ZIP says two things of a file (name, size, how it is packed, checksum), or its content is neither;
 *   `unlisted`: a file lies in the ZIP that its directory does not list; `strayBytes`: bytes belong to no file, before the file
 *   `path` or, with an empty one, at the end. Nothing else is said beside these: programs differ in what they would unpack
 * - `noManifest`, `unknownFormat`: not a bundle, or of a later kind
 * - `sealBroken`: the list of files is not the one that was sealed
 * - `missing`, `changed`, `added`, `double`, `moved`: a file against the list
 * - `gap`, `previous`, `hash`, `content`, `line`: the first link of the chain that does not hold, and why
 * - `erasedUnsaid`: something is gone as if erased on purpose, and no record of the chain says so
 * - `chainCut`, `journalCut`: links or events are missing at the end
 * - `journalGap`: an event is missing, or stands in another place
 * - `textChanged`, `textUnknown`: a frozen text is not what was hashed; a declaration names a text that is not there
 * - `paperOther`: no file of the bundle is a document that a declaration names by its hash, and nothing says that it was
 *   erased or held back; `wordsOther`: what somebody typed is not what the declaration says; `mailOther`: a mail that a declaration names is not there, or is said to be of other bytes
 * - `rootOther`, `rootMoved`, `rootsCut`: the way to a root of a day does not lead there, or is not about this dossier; roots
 *   are in another order; roots are gone
 * - `chainOther`, `journalOther`: the first declaration or event that is not what a root of a day holds
 * - `stampOther`: a time stamp is not over its root; `stampBroken`: its signature does not hold
 */
export interface BundleProblem {
  readonly code:
    | 'unreadable'
    | 'packedOther'
    | 'unlisted'
    | 'strayBytes'
    | 'noManifest'
    | 'unknownFormat'
    | 'sealBroken'
    | 'missing'
    | 'changed'
    | 'added'
    | 'double'
    | 'moved'
    | 'gap'
    | 'previous'
    | 'hash'
    | 'content'
    | 'line'
    | 'erasedUnsaid'
    | 'chainCut'
    | 'journalGap'
    | 'journalCut'
    | 'textChanged'
    | 'textUnknown'
    | 'paperOther'
    | 'wordsOther'
    | 'mailOther'
    | 'rootOther'
    | 'rootMoved'
    | 'rootsCut'
    | 'chainOther'
    | 'journalOther'
    | 'stampOther'
    | 'stampBroken';
  readonly path: string;
  readonly line?: number;
}
