import type { Instant } from '@penhouder/domain';
import type { PdfDocument } from '../pdf/pdf-document';
import type { SealSettings } from '../seal/organisation-seal';

/** How a document is sealed after it was set. */
export interface SealOrder {
  readonly settings: SealSettings;
  /** Of the certificate whose number stands in the document; another one seals nothing. */
  readonly fingerprint: string;
  readonly reason: string;
  readonly at: Instant;
}

/** What is set, and sealed when that is asked: plain data, for it goes to another thread. */
export interface PressJob {
  readonly document: PdfDocument;
  readonly seal: SealOrder | null;
}

/** What the thread says of the job that it was given. */
export type PressAnswer = { readonly pdf: Uint8Array } | { readonly refusal: string };
