import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '../parts/PageHeader';

/** An address that leads nowhere, and the way back. */
export function NotFoundPage(): ReactNode {
  const { t } = useTranslation();
  return (
    <main className="page">
      <PageHeader title={t('frame.notFoundTitle')} sentence={t('frame.notFound')} />
      <Link to="/" className="button button--primary">
        {t('frame.toToday')}
      </Link>
    </main>
  );
}
