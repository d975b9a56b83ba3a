import { apiPaths, type DossierPage, textChangesSchema } from '@penhouder/contracts';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { callApi } from '../../api/client';
import { ServerHtml } from '../../parts/ServerHtml';

interface TrackTextsProps {
  page: Pick<DossierPage, 'id' | 'version'>;
  participantId: string;
}

/** What changed between the versions of the text of a participant, word by word; nothing while there is one version. */
export function TrackTexts({ page: { id, version }, participantId }: TrackTextsProps): ReactNode {
  const { t } = useTranslation();
  const { data } = useQuery({
    queryKey: ['text-changes', id, participantId, version],
    queryFn: () => callApi({ path: apiPaths.textChanges(id, participantId), answer: textChangesSchema }),
    placeholderData: (before) => before,
  });
  if (data === undefined || data.changes.length === 0) return null;
  return (
    <section className="stack stack--close">
      <h4>{t('dossier.textChanges')}</h4>
      {data.changes.map(({ id: textId, title, html }) => (
        <details key={textId} className="card">
          <summary>{title}</summary>
          <ServerHtml html={html} />
        </details>
      ))}
    </section>
  );
}
