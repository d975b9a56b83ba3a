import type { Moved } from '@penhouder/contracts';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '../../parts/Notice';

/** What became of each dossier of the wave. */
export function MovedNotice({ moved: { text, dossiers } }: { moved: Moved }): ReactNode {
  const { t } = useTranslation();
  const isWhole = dossiers.every(({ outcome }) => outcome === 'moved');
  return (
    <Notice tone={isWhole ? 'done' : 'wait'} role="status">
      <p>
        <strong>{text}</strong>
      </p>
      <ul className="plain-list stack stack--close">
        {dossiers.map(({ dossierId, outcome, text: sentence }) => (
          <li key={dossierId}>
            {t(`calls.outcome.${outcome}`)}: {sentence}{' '}
            {outcome === 'moved' ? (
              <Link to="/dossiers/$dossierId" params={{ dossierId }}>
                {t('calls.toDossier')}
              </Link>
            ) : null}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
