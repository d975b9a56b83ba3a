import type { LocalDate } from '@penhouder/domain';

/** Why a coordinator should read a reply herself; each has a sentence. */
export type ReplyDoubt =
  | 'unclear'
  | 'mixed'
  | 'long'
  | 'forwarded'
  | 'empty'
  | 'calendar'
  | 'unreadable'
  | 'partsDiffer'
  /** What is answered was one mail about several dossiers. */
  | 'severalDossiers'
  | 'senderUnknown'
  | 'authenticationFailed';

/** What a program made of a reply, for a person to judge; it never counts by itself. */
export interface ReplyReading {
  /** Null: nothing that is clear and comes from somebody known. */
  readonly wish: 'agree' | 'agreeWithCondition' | 'decline' | 'namedDay' | 'question' | null;
  /** The sentence that it was read from. */
  readonly sentence: string | null;
  readonly organ: 'cbs' | 'gr' | 'vb' | 'rmw' | 'mat' | 'other' | null;
  readonly on: LocalDate | null;
  readonly doubts: readonly ReplyDoubt[];
  /** Without what was quoted. */
  readonly ownWords: string;
  readonly sender: 'contact' | 'colleague' | 'unknown';
  /** What the own mail server found; `notChecked`: no server is trusted to say so. */
  readonly authentication: 'passed' | 'failed' | 'none' | 'notChecked';
  /** In the order of the message; their bytes are in it. */
  readonly attachments: readonly { readonly name: string; readonly bytes: number }[];
  /** For an absence: the colleague whom it names. */
  readonly colleague: string | null;
}
