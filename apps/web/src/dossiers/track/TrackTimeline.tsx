import type { DossierPage } from '@penhouder/contracts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { QueryStates } from '../../parts/QueryStates';
import { useTimeline } from '../page/dossier-query';
import { TimelineList } from '../timeline/TimelineList';

/** The part of the timeline that is about one participant, mails included. */
export function TrackTimeline({ page, participantId }: { page: DossierPage; participantId: string }): ReactNode {
  const { t } = useTranslation();
  const query = useTimeline(page.id, page.version);
  const isOwn = (entry: { participantId: string | null }): boolean => entry.participantId === participantId;
  return (
    <section className="stack stack--close">
      <h4>{t('dossier.timeline')}</h4>
      <QueryStates query={query}>
        {(all) => (
          <TimelineList
            timeline={{ ...all, planned: all.planned.filter(isOwn), past: all.past.filter(isOwn) }}
            nowWord={t(page.kind === 'real' ? 'dossier.now' : 'dossier.nowOwnClock')}
          />
        )}
      </QueryStates>
    </section>
  );
}
