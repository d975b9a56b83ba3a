import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** Said aloud once; no spinner to stare at. */
export function Loading(): ReactNode {
  const { t } = useTranslation();
  return (
    <p className="loading" role="status">
      {t('frame.loading')}
    </p>
  );
}
