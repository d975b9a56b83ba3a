import { randomUUID } from 'node:crypto';
import { apiPaths, type DraftContent, unitListSchema, type UnitRow } from '@penhouder/contracts';
import { brussels, type Coordinator } from '../driving';
import { callId } from '../play/contacts';
import { inTurns } from './open-loop';

/** As many municipalities as the greatest dossier of the measurements asks. */
const MOST = 50;
const DAY = '2019-07-18';
/** Drafts and contacts that are being saved at the same time. */
const AT_ONCE = 4;

/** Makes dossiers of the shipped call by the public API; they run on a clock of their own, in which mail leaves at once. */
export class DossierMaker {
  private constructor(
    private readonly coordinator: Coordinator,
    private readonly call: string,
    private readonly participants: DraftContent['participants'],
  ) {}

  /** Puts a contact of each municipality in the address book. */
  static async open(coordinator: Coordinator): Promise<DossierMaker> {
    const query = new URLSearchParams({ on: DAY, limit: '100' }).toString();
    const { units } = await coordinator.get(`${apiPaths.units}?${query}`, unitListSchema);
    const asked = units.filter(({ kind }) => kind === 'municipality').slice(0, MOST);
    const participants = await inTurns(asked, AT_ONCE, async (unit) => ({
      unitId: unit.id,
      contacts: [{ contactId: await contactOf(coordinator, unit), slot: 1 as const }],
    }));
    return new DossierMaker(coordinator, await callId(coordinator), [...participants]);
  }

  /** Saves drafts that are ready to be launched, and returns their ids. */
  drafts(count: number, participants: number): Promise<readonly string[]> {
    const content: DraftContent = {
      callId: this.call,
      title: 'Voorbeeld voor de meting',
      kind: 'example',
      clockAt: brussels(DAY, '10:00'),
      participants: this.participants.slice(0, participants),
      dates: { closingOn: null, closingTime: null, internalDueOn: null },
    };
    return inTurns(Array.from({ length: count }), AT_ONCE, () => this.coordinator.draft(content));
  }
}

async function contactOf(coordinator: Coordinator, { id, name }: UnitRow): Promise<string> {
  const contact = await coordinator.saveContact({
    unitId: id,
    name: `Secretariaat ${name}`,
    function: 'secretariaat',
    email: `meting-${randomUUID()}@gemeente.example`,
    phone: null,
    language: 'nl',
    isArchived: false,
    isBoardMember: false,
  });
  return contact.id;
}
