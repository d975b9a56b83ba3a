import type { Draft, DraftContent, DraftPreview } from '@penhouder/contracts';

/** What every step of "Nieuw dossier" works with. */
export interface DraftEditor {
  readonly draft: Draft;
  readonly content: DraftContent;
  /** Null while it is being made for the first time. */
  readonly preview: DraftPreview | null;
  /** Shows the new content at once and keeps it. */
  readonly keep: (content: DraftContent) => void;
}
