import type { ReactNode } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';

interface SheetDialogProps {
  title: string;
  onClose: () => void;
  children: ReactNode;
  isWide?: boolean;
}

/** A sheet laid on top of the page. Escape and the cross close it; what was typed in it is gone only then. */
export function SheetDialog({ title, onClose, children, isWide = false }: SheetDialogProps): ReactNode {
  const { t } = useTranslation();
  return (
    <ModalOverlay className="overlay" isOpen onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}>
      <Modal className={`modal${isWide ? ' modal--wide' : ''}`}>
        <Dialog className="dialog">
          <div className="sheet__title">
            <Heading slot="title" level={2}>
              {title}
            </Heading>
            <button type="button" className="button button--quiet button--small" onClick={onClose}>
              <X className="icon" aria-hidden="true" />
              {t('frame.close')}
            </button>
          </div>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
