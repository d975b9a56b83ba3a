import type { DossierId, TextId, UserId } from '@penhouder/domain';
import { idOf, type NewTypedText } from '@penhouder/persistence';

/** Where words come from: one command of one person. */
export interface WordsOrigin {
  readonly dossierId: DossierId;
  readonly commandId: string;
  readonly by: UserId;
}

/** The id of what was typed in a field of a command; known before the command is sent. */
export function typedTextId({ dossierId, commandId }: Omit<WordsOrigin, 'by'>, field: string): TextId {
  return idOf<TextId>('typed-text', dossierId, commandId, field);
}

/**
 * Collects what a coordinator typed with one command, and gives each text the id by which the command speaks of it.
 * Ids follow from dossier, command and field, so a command that is sent again refers to the same rows.
 */
export class TypedWords {
  private readonly collected: NewTypedText[] = [];

  constructor(private readonly origin: WordsOrigin) {}

  keep(field: string, body: string): TextId {
    const id = typedTextId(this.origin, field);
    const { by } = this.origin;
    this.collected.push({ id, body: body.replace(/\0/g, ''), authorKind: 'coordinator', authorId: by });
    return id;
  }

  keepOrNull(field: string, body: string | null): TextId | null {
    return body === null ? null : this.keep(field, body);
  }

  get texts(): readonly NewTypedText[] {
    return this.collected;
  }
}
