import type { DossierPage } from '@penhouder/contracts';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { QueryStates } from '../../parts/QueryStates';
import { useTimeline } from '../page/dossier-query';
import { TimelineList } from './TimelineList';

/** "Verloop": past and planned in one list, with a line where today is. */
export function TimelineSheet({ page }: { page: DossierPage }): ReactNode {
  const { t } = useTranslation();
  const query = useTimeline(page.id, page.version);
  return (
    <section className="sheet" aria-labelledby="timeline">
      <div className="sheet__title">
        <h2 id="timeline">{t('dossier.timeline')}</h2>
        <Link to="/dossiers/$dossierId/post" params={{ dossierId: page.id }} className="no-print">
          {t('dossier.allMails')}
        </Link>
      </div>
      <p className="soft">{t('dossier.timelineSentence')}</p>
      <QueryStates query={query}>
        {(timeline) => (
          <TimelineList timeline={timeline} nowWord={t(page.kind === 'real' ? 'dossier.now' : 'dossier.nowOwnClock')} />
        )}
      </QueryStates>
    </section>
  );
}
