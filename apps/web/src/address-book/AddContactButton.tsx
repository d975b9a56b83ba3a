import type { Contact } from '@penhouder/contracts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DialogButton } from '../parts/DialogButton';
import { ContactDialog } from './ContactDialog';

interface AddContactButtonProps {
  unit: { id: string; name: string };
  onAdded: (contact: Contact) => void;
}

/** Adds a contact of one unit to the address book without leaving the form. */
export function AddContactButton({ unit, onAdded }: AddContactButtonProps): ReactNode {
  const { t } = useTranslation();
  return (
    <DialogButton label={t('contacts.add')} isQuiet>
      {(close) => (
        <ContactDialog
          contact={null}
          unit={unit}
          onClose={close}
          onSaved={(contact) => {
            onAdded(contact);
            close();
          }}
        />
      )}
    </DialogButton>
  );
}
