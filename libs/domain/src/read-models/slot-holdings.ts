import type { Dossier } from '../dossier/dossier';
import type { Slot } from '../dossier/participant';
import type { ParticipantId, RowId } from '../primitives/ids';

/** The answers that stand in one slot of one participant, by the rows in which they came. */
export interface SlotHolding {
  readonly participantId: ParticipantId;
  readonly slot: Slot;
  readonly rowIds: readonly RowId[];
}

/** What stands in every slot in which something stands: what a dossier believes, to be held against its journal. */
export function slotHoldings({ participants }: Dossier): readonly SlotHolding[] {
  return Object.values(participants).flatMap(({ id, slots }) =>
    ([1, 2] as const).flatMap((slot) => {
      const rowIds = slots[slot].answers.map(({ rowId }) => rowId);
      return rowIds.length === 0 ? [] : [{ participantId: id, slot, rowIds }];
    }),
  );
}
