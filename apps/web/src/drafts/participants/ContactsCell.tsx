import type { Contact, DraftParticipant } from '@penhouder/contracts';
import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { AddContactButton } from '../../address-book/AddContactButton';
import { useContacts } from '../../address-book/contact-query';
import { withParticipant } from '../draft-content';
import type { DraftEditor } from '../draft-editor';

interface ContactsCellProps {
  editor: DraftEditor;
  participant: DraftParticipant;
  name: string;
  slots: number;
}

/** Who is written to for one participant; more can be chosen, or added to the address book on the spot. */
export function ContactsCell({ editor, participant, name, slots }: ContactsCellProps): ReactNode {
  const { data } = useContacts({ unitId: participant.unitId, archived: 'false' });
  const all = data?.contacts ?? [];
  const change = (contacts: DraftParticipant['contacts']): void => {
    editor.keep(withParticipant(editor.content, { ...participant, contacts }));
  };
  const { contacts } = participant;
  return (
    <div className="stack stack--close">
      <ul className="plain-list">
        {contacts.map((chosen) => (
          <ChosenContact
            key={`${chosen.contactId} ${String(chosen.slot)}`}
            contact={all.find(({ id }) => id === chosen.contactId)}
            slot={slots > 1 ? chosen.slot : null}
            name={name}
            onRemove={() => {
              change(contacts.filter((one) => one !== chosen));
            }}
          />
        ))}
      </ul>
      <MoreContacts
        unit={{ id: participant.unitId, name }}
        slots={slots}
        free={all.filter(({ id }) => !contacts.some(({ contactId }) => contactId === id))}
        onAdd={(contactId, slot) => {
          change([...contacts, { contactId, slot }]);
        }}
      />
    </div>
  );
}

interface ChosenContactProps {
  contact: Contact | undefined;
  slot: 1 | 2 | null;
  name: string;
  onRemove: () => void;
}

function ChosenContact({ contact, slot, name, onRemove }: ChosenContactProps): ReactNode {
  const { t } = useTranslation();
  if (contact === undefined) return null;
  return (
    <li className="chosen-contact">
      <span className="any-break">
        {contact.name}
        {slot === null ? '' : `, ${t('draft.slot', { slot })}`}
        <span className="soft small block">{contact.email}</span>
      </span>
      <button
        type="button"
        className="button button--quiet button--small"
        aria-label={t('draft.removeContact', { contact: contact.name, name })}
        onClick={onRemove}
      >
        <X className="icon" aria-hidden="true" />
      </button>
    </li>
  );
}

interface MoreContactsProps {
  unit: { id: string; name: string };
  slots: number;
  free: readonly Contact[];
  onAdd: (contactId: string, slot: 1 | 2) => void;
}

function MoreContacts({ unit, slots, free, onAdd }: MoreContactsProps): ReactNode {
  return (
    <div className="cluster">
      {free.length === 0 ? null : <FreeContacts unit={unit} slots={slots} free={free} onAdd={onAdd} />}
      <AddContactButton
        unit={unit}
        onAdded={({ id }) => {
          onAdd(id, 1);
        }}
      />
    </div>
  );
}

function FreeContacts({ unit, slots, free, onAdd }: MoreContactsProps): ReactNode {
  const { t } = useTranslation();
  const places = slots > 1 ? ([1, 2] as const) : ([1] as const);
  return (
    <select
      className="input input--row"
      aria-label={t('draft.addContact', { name: unit.name })}
      value=""
      onChange={(event) => {
        const [contactId = '', slot] = event.target.value.split(' ');
        if (contactId !== '') onAdd(contactId, slot === '2' ? 2 : 1);
      }}
    >
      <option value="">{t('draft.chooseContact')}</option>
      {places.flatMap((slot) =>
        free.map(({ id, name }) => (
          <option key={`${id} ${String(slot)}`} value={`${id} ${String(slot)}`}>
            {slots > 1 ? `${name}, ${t('draft.slot', { slot })}` : name}
          </option>
        )),
      )}
    </select>
  );
}
