// How a program uses Penhouder as people do: through mail, pages and the public API, and through nothing else.
export { advanceTo, brussels } from './clock';
export { Coordinator } from './coordinator';
export { HtmlForm, titleOf, wordsOf } from './html-form';
export { Municipality, withCode } from './municipality';
export type { Receipt, Say, Signer } from './municipality';
export { linkIn, Post } from './post';
export type { Caught, Opened } from './post';
export { Refused, refusalOf } from './refused';
export { Visitor } from './visitor';
export type { Answer } from './visitor';
