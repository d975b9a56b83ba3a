import type { Step } from '@penhouder/contracts';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { StatusWord } from '../../parts/StatusWord';

/** The dossiers under a step, each with whose it is, a way to it, and where it stands or how it ended. */
export function SubDossierList({ step }: { step: Step }): ReactNode {
  const { t } = useTranslation();
  if (step.subDossiers.length === 0) return null;
  return (
    <>
      {step.subDossiersNote === null ? null : <p>{step.subDossiersNote}</p>}
      <ul className="plain-list records" aria-label={t('dossier.subDossiers', { step: step.title })}>
        {step.subDossiers.map(({ id, title, who, status }) => (
          <li key={who} className="cluster">
            {id === null ? (
              <span>{who}</span>
            ) : (
              <Link to="/dossiers/$dossierId" params={{ dossierId: id }}>
                {title}
              </Link>
            )}
            <StatusWord tone={status.tone} word={status.word} />
          </li>
        ))}
      </ul>
    </>
  );
}
