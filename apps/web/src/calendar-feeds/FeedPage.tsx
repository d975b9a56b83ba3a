import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '../parts/PageHeader';
import { FeedHelp, FeedPanel } from './FeedPanel';

/** The reader's own calendar with the days of all dossiers. */
export function FeedPage(): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      <PageHeader title={t('feeds.title')} sentence={t('feeds.sentence')} />
      <section className="sheet stack">
        <h2>{t('feeds.subscribe')}</h2>
        <FeedPanel dossierId={null} />
        <FeedHelp />
      </section>
    </>
  );
}
