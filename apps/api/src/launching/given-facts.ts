import type { DraftParticipant } from '@penhouder/contracts';
import type { UnitId } from '@penhouder/domain';
import type { CompiledCall } from '@penhouder/call-definitions';
import type { UnitForCall } from '@penhouder/launching';

/**
 * Units as this dossier counts them: what the coordinator says goes before what the reference data say, because these
 * know municipalities only. What the call does not count is left out.
 */
export function asGiven(
  units: ReadonlyMap<UnitId, UnitForCall>,
  participants: readonly DraftParticipant[],
  { participation }: CompiledCall,
): ReadonlyMap<UnitId, UnitForCall> {
  const figureIds = participation.figures.map(({ id }) => id);
  const given = new Map(participants.map((participant) => [participant.unitId as UnitId, participant]));
  return new Map(
    [...units].map(([id, unit]) => {
      const { tags = [], figures = {} } = given.get(id) ?? {};
      const known = Object.entries(figures).filter(([figure]) => figureIds.includes(figure));
      const chosen = tags.filter((tag) => isByHand(tag, participation));
      const counted = {
        tags: [...new Set([...unit.tags, ...chosen])],
        figures: { ...unit.figures, ...Object.fromEntries(known) },
      };
      return [id, { ...unit, ...counted }];
    }),
  );
}

/** A kind for which the call names no codes: only a person knows who is of it. */
export function isByHand(tag: string, { tags }: CompiledCall['participation']): boolean {
  return Object.hasOwn(tags, tag) && tags[tag]?.length === 0;
}
