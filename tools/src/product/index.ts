// What the journeys use: the product's own processes, and people who work with it.
export * from '../driving';
export { callId, contactAt, participantsOf } from '../play/contacts';
export { narrator } from '../play/narrator';
export { pdfOf } from '../play/pdf-of';
export { Play } from '../play/play';
export { openScene } from '../play/scene';
export type { Scene } from '../play/scene';
export { waitUntil } from '../settings/wait-until';
export { type OwnGround, startOwnGround } from './own-ground';
export { ProductProcess } from './product-process';
export { replayAll, replayKept } from './replay-all';
export type { Replayed } from './replay-histories';
export { everyHistory, everyTable, everyText, heldByWorkflows, journalOfDossier, verifyDossier } from './what-is-kept';
export type { InSlot } from './what-is-kept';
export { keptRows } from './kept-rows';
export { foreignLink, letSignInLinksExpire } from './spoilt-links';
export { type Ground, type Product, startProduct } from './start-product';
