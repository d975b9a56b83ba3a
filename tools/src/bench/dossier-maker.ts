import { randomUUID } from 'node:crypto';
import { apiPaths, type DraftContent, unitListSchema, type UnitRow } from '@penhouder/contracts';
import { brussels, type Coordinator } from '../driving';
import { callId } from '../play/contacts';
import { inTurns } from './open-loop';

/** As many municipalities as most measurements ask at once. */
const MOST = 50;
/** One answer of the search holds no more; whatever begins with what was asked comes first. */
const ANSWERED = '100';
const LETTERS = Array.from('abcdefghijklmnopqrstuvwxyz');
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

  /** Puts a contact of so many municipalities in the address book. */
  static async open(coordinator: Coordinator, most = MOST): Promise<DossierMaker> {
    const asked = (await municipalities(coordinator)).slice(0, most);
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

async function municipalities(coordinator: Coordinator): Promise<readonly UnitRow[]> {
  const found = new Map<string, UnitRow>();
  for (const q of LETTERS) {
    const query = new URLSearchParams({ q, on: DAY, limit: ANSWERED }).toString();
    const { units } = await coordinator.get(`${apiPaths.units}?${query}`, unitListSchema);
    for (const unit of units) if (unit.kind === 'municipality') found.set(unit.id, unit);
  }
  return [...found.values()];
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
