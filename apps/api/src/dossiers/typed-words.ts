import type { DossierId, TextId, UserId } from '@penhouder/domain';
import { idOf, type NewTypedText } from '@penhouder/persistence';

/**
 * Collects what a coordinator typed with one command, and gives each text the id by which the command speaks of it.
 * Ids follow from dossier, command and field, so a command that is sent again refers to the same rows.
 */
export class TypedWords {
  private readonly collected: NewTypedText[] = [];

  constructor(
    private readonly origin: { readonly dossierId: DossierId; readonly commandId: string; readonly by: UserId },
  ) {}

  keep(field: string, body: string): TextId {
    const { dossierId, commandId, by } = this.origin;
    const id = idOf<TextId>('typed-text', dossierId, commandId, field);
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
