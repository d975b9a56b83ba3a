import type {
  ContactId,
  LinkId,
  NewContact,
  NewParticipant,
  ParticipantId,
  Slot,
  TextVersionId,
} from '@penhouder/domain';
import { renderParticipantTexts, type TextFacts } from '@penhouder/letters';
import type { ContactRow, NewTextVersion } from '@penhouder/persistence';
import type { UnitForCall } from './units-for-call';

/** Makes an id for something that joins: a fresh one at launch, one that follows from the command when it may be sent again. */
export type MakeId = (...about: readonly string[]) => ParticipantId & LinkId & TextVersionId;

export interface Joining {
  readonly unit: UnitForCall;
  readonly contacts: readonly { readonly contact: ContactRow; readonly slot: Slot }[];
  /** Absent: a signatory. */
  readonly role?: NewParticipant['role'];
}

export interface Joined {
  readonly participant: NewParticipant;
  readonly texts: readonly NewTextVersion[];
}

/** A unit with its contacts as the dossier takes it, and the texts that are frozen for it: one per language of its contacts. */
export function newParticipant(
  { unit, contacts, role = 'signatory' }: Joining,
  facts: Omit<TextFacts, 'language' | 'unitId'>,
  makeId: MakeId,
): Joined {
  const participantId = makeId('participant', unit.id);
  const texts = [...new Set(contacts.map(({ contact }) => contact.language))].map((language) => ({
    id: makeId('text', unit.id, language),
    participantId,
    language,
    version: 1,
    ...renderParticipantTexts({ ...facts, language, unitId: unit.id }),
  }));
  const newContact = ({ contact, slot }: Joining['contacts'][number]): NewContact[] => {
    const text = texts.find(({ language }) => language === contact.language);
    const linkId = makeId('link', unit.id, contact.id, String(slot));
    return text === undefined
      ? []
      : [{ contactId: contact.id satisfies ContactId, slot, linkId, textVersionId: text.id }];
  };
  const { figures, tags, meetings } = unit;
  return {
    participant: {
      id: participantId,
      unitId: unit.id,
      figures,
      tags,
      ...(role !== 'signatory' && { role }),
      ...(meetings !== undefined && { meetings }),
      contacts: contacts.flatMap(newContact),
    },
    texts,
  };
}
