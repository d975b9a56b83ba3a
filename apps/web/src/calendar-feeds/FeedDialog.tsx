import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SheetDialog } from '../parts/SheetDialog';
import { FeedHelp, FeedPanel } from './FeedPanel';

/** The calendar of one dossier, for the reader and for colleagues. */
function FeedDialog({ dossierId, onClose }: { dossierId: string; onClose: () => void }): ReactNode {
  const { t } = useTranslation();
  return (
    <SheetDialog title={t('feeds.dossierTitle')} onClose={onClose}>
      <div className="stack">
        <p>{t('feeds.dossierSentence')}</p>
        <FeedPanel dossierId={dossierId} />
        <FeedHelp />
      </div>
    </SheetDialog>
  );
}

/** The dialog with the calendar of a dossier, and what opens it. */
export function useFeedDialog(dossierId: string): { readonly open: () => void; readonly dialog: ReactNode } {
  const [isOpen, setIsOpen] = useState(false);
  const close = (): void => {
    setIsOpen(false);
  };
  return {
    open: () => {
      setIsOpen(true);
    },
    dialog: isOpen ? <FeedDialog dossierId={dossierId} onClose={close} /> : null,
  };
}
