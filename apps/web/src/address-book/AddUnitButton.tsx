import type { AddedUnit } from '@penhouder/contracts';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { UnitDialog } from './UnitDialog';

/** Adds an organisation that cannot be found, without leaving the page. */
export function AddUnitButton({ onAdded }: { onAdded: (added: AddedUnit) => void }): ReactNode {
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
        {t('units.add')}
      </button>
      {isOpen ? (
        <UnitDialog
          onClose={close}
          onAdded={(added) => {
            onAdded(added);
            close();
          }}
        />
      ) : null}
    </div>
  );
}
