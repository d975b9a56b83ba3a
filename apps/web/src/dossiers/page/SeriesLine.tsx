import type { DossierPage } from '@penhouder/contracts';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

/** The dossiers that this one follows on, and those that follow on it. */
export function SeriesLine({ series }: { series: DossierPage['series'] }): ReactNode {
  if (series.length === 0) return null;
  return (
    <ul className="plain-list cluster">
      {series.map(({ id, relation, text }) => (
        <li key={`${relation} ${id}`}>
          <Link to="/dossiers/$dossierId" params={{ dossierId: id }}>
            {text}
          </Link>
        </li>
      ))}
    </ul>
  );
}
