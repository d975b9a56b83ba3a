import {
  dossierMeetings,
  type BodyId,
  type CallRules,
  type DayWindow,
  type Meeting,
  type UnitId,
} from '@penhouder/domain';
import { meetingCalendars, type Connection } from '@penhouder/persistence';
import type { UnitForCall } from './units-for-call';

interface Joining {
  readonly bodyId: BodyId;
  readonly steps: CallRules['steps'];
  /** The days that the dossier must know of. */
  readonly window: DayWindow;
}

/** The units with what the body knows of their meetings, of organs that the call accepts; a unit of which it knows none as it was. */
export async function withMeetings(
  connection: Connection,
  units: ReadonlyMap<UnitId, UnitForCall>,
  { bodyId, steps, window }: Joining,
): Promise<ReadonlyMap<UnitId, UnitForCall>> {
  const organs = steps.find((step) => step.kind === 'sign-off-round')?.organs ?? [];
  if (organs.length === 0) return units;
  const known = await meetingCalendars(connection, { bodyId, unitIds: [...units.keys()] });
  const meetingsOf = (id: UnitId): readonly Meeting[] =>
    known
      .filter(({ unitId, organ }) => unitId === id && organs.includes(organ))
      .flatMap(({ organ, calendar }) => dossierMeetings(organ, calendar, window))
      .sort((one, other) => (one.on < other.on ? -1 : 1));
  return new Map(
    [...units].map(([id, unit]) => {
      const meetings = meetingsOf(id);
      return [id, meetings.length === 0 ? unit : { ...unit, meetings }];
    }),
  );
}
