import { Sheet, type Tag } from './sheet';

const NO_TAG = { add: () => NO_TAG, end: () => undefined } as unknown as Tag;

/** Measures as a sheet does, and sets nothing: how far a document goes is known before its first page is written. */
export class DrySheet extends Sheet {
  override tag(): Tag {
    return NO_TAG;
  }

  override line(): void {
    // Nothing is set.
  }

  override artifact(): void {
    // Nothing is set.
  }

  override finish(): void {
    // Nothing is set.
  }

  protected override turn(): void {
    // No page is begun.
  }
}
