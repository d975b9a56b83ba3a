import { roundOf, type Participant, type ParticipantId, type Slot, type UnitId } from '@penhouder/domain';
import { idOf, type ContactRow, type DossierContact, type ListedContact } from '@penhouder/persistence';
import { contactProblem } from '../launching/contact-problems';
import type { ChangeScene } from './dossier-change';
import type { ChangingUnits } from './unit-change';

/** Who gets a personal link for the successor, and for which signature. */
export interface HeldContact {
  readonly contact: ContactRow;
  readonly slot: Slot;
  /** Not in the address book of the successor yet: copied from a predecessor. */
  readonly isCarriedOver: boolean;
}

interface Successor {
  readonly units: ChangingUnits;
  readonly participants: readonly Participant[];
}

/**
 * The people of the successor in the address book; where it has nobody for a signature, those who held a link for a
 * predecessor are carried over. A person who held one for several gets one.
 */
export function contactsOfSuccessor({ units, participants }: Successor, scene: ChangeScene): readonly HeldContact[] {
  const { to } = units;
  const before = participants.flatMap(({ id }) => holdersOf(id, scene));
  const own = ownContacts({ units, participants }, scene, before);
  const covered = own.map(({ slot }) => slot);
  const carried = before.flatMap((holder): HeldContact[] => {
    const row = scene.book.find(({ id }) => id === holder.contactId);
    if (row === undefined || covered.includes(holder.slot)) return [];
    const contact = copied(row, to.id);
    return contactProblem(contact, to.id) === null ? [{ contact, slot: holder.slot, isCarriedOver: true }] : [];
  });
  return withoutDoubles([...own, ...carried]);
}

function holdersOf(participantId: ParticipantId, { reading }: ChangeScene): readonly DossierContact[] {
  return reading.contacts.filter((one) => one.participantId === participantId && one.revokedAt === null);
}

/** A successor that took part before keeps who held its link; another one has whoever stands in the address book. */
function ownContacts(
  { units, participants }: Successor,
  scene: ChangeScene,
  before: readonly DossierContact[],
): readonly HeldContact[] {
  const { to } = units;
  const same = participants.find(({ unitId }) => unitId === to.id);
  const usable = scene.book.filter((contact) => contact.unitId === to.id && contactProblem(contact, to.id) === null);
  if (same !== undefined) {
    return holdersOf(same.id, scene).flatMap(({ contactId, slot }): HeldContact[] => {
      const contact = usable.find(({ id }) => id === contactId);
      return contact === undefined ? [] : [{ contact: rowOf(contact), slot, isCarriedOver: false }];
    });
  }
  return usable.map((contact) => ({
    contact: rowOf(contact),
    slot: slotOf(contact, before, scene),
    isCarriedOver: false,
  }));
}

/** With two signatures, whoever has the function of a second signer signs second. */
function slotOf(contact: ListedContact, before: readonly DossierContact[], { reading }: ChangeScene): Slot {
  const isForTwo = roundOf(reading.row.state)?.slots === 2;
  const functionOf = (one: { readonly function: string }): string => one.function.trim().toLowerCase();
  const isSecond = before.some((one) => one.slot === 2 && functionOf(one) === functionOf(contact));
  return isForTwo && isSecond ? 2 : 1;
}

/** The same person at the successor; carrying over again makes no second one. */
function copied(contact: ListedContact, unitId: UnitId): ContactRow {
  return { ...rowOf(contact), id: idOf('carried-contact', contact.id, unitId), unitId };
}

function rowOf({ unitName: _name, unitNis: _nis, ...row }: ListedContact): ContactRow {
  return row;
}

function withoutDoubles(contacts: readonly HeldContact[]): readonly HeldContact[] {
  const keyOf = ({ contact, slot }: HeldContact): string => `${String(slot)} ${contact.email.toLowerCase()}`;
  return contacts.filter((one, nth) => contacts.findIndex((other) => keyOf(other) === keyOf(one)) === nth);
}
