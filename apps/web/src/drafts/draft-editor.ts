import type { Draft, DraftContent, DraftPreview } from '@penhouder/contracts';
import type { DraftChange } from './draft-query';

/** What every step of "Nieuw dossier" works with. */
export interface DraftEditor {
  readonly draft: Draft;
  readonly content: DraftContent;
  /** Null while it is being made for the first time. */
  readonly preview: DraftPreview | null;
  /** Changes the draft as it stands by then, shows it at once and keeps it: two quick changes are both kept. */
  readonly change: (change: DraftChange) => void;
  /** Shows the new content at once and keeps it. */
  readonly keep: (content: DraftContent) => void;
}
