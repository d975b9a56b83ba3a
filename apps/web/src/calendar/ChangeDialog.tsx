import type { CalendarEffect } from '@penhouder/contracts';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../parts/ConfirmDialog';
import { unbroken } from '../parts/unbroken';

interface ChangeDialogProps {
  /** What was asked, worked out. */
  asked: CalendarEffect | null;
  isKeeping: boolean;
  notKept: Error | null;
  confirm: () => void;
  leave: () => void;
}

/** What a change moves in each dossier, before it is kept. */
export function ChangeDialog({ asked, isKeeping, notKept, confirm, leave }: ChangeDialogProps): ReactNode {
  const { t } = useTranslation();
  if (asked === null) return null;
  const consequence = (
    <>
      <p>{unbroken(asked.daysText)}</p>
      <p>{asked.sentence}</p>
      {asked.dossiers.map(({ dossierId, number, title, moves }) => (
        <section key={dossierId}>
          <h3>
            <Link to="/dossiers/$dossierId" params={{ dossierId }}>
              {number} {title}
            </Link>
          </h3>
          <ul className="bullets">
            {moves.map((move) => (
              <li key={move}>{unbroken(move)}</li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
  return (
    <ConfirmDialog
      title={t('calendar.changeTitle')}
      consequence={consequence}
      action={t('calendar.keep')}
      isBusy={isKeeping}
      error={notKept}
      onConfirm={confirm}
      onClose={leave}
    />
  );
}
