import type { AddedUnit } from '@penhouder/contracts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DialogButton } from '../parts/DialogButton';
import { UnitDialog } from './UnitDialog';

/** Adds an organisation that cannot be found, without leaving the page. */
export function AddUnitButton({ onAdded }: { onAdded: (added: AddedUnit) => void }): ReactNode {
  const { t } = useTranslation();
  return (
    <DialogButton label={t('units.add')} isQuiet>
      {(close) => (
        <UnitDialog
          onClose={close}
          onAdded={(added) => {
            onAdded(added);
            close();
          }}
        />
      )}
    </DialogButton>
  );
}
