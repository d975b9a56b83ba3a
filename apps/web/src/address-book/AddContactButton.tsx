import type { Contact } from '@penhouder/contracts';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ContactDialog } from './ContactDialog';

interface AddContactButtonProps {
  unit: { id: string; name: string };
  onAdded: (contact: Contact) => void;
}

/** Adds a contact of one unit to the address book without leaving the form. */
export function AddContactButton({ unit, onAdded }: AddContactButtonProps): ReactNode {
  const { t } = useTranslation();
  const [isOpen, setIsOpen] = useState(false);
  const close = (): void => {
    setIsOpen(false);
  };
  return (
    <div>
      <button
        type="button"
        className="button button--quiet button--small"
        onClick={() => {
          setIsOpen(true);
        }}
      >
        {t('contacts.add')}
      </button>
      {isOpen ? (
        <ContactDialog
          contact={null}
          unit={unit}
          onClose={close}
          onSaved={(contact) => {
            onAdded(contact);
            close();
          }}
        />
      ) : null}
    </div>
  );
}
