import { apiPaths, type DossierPage, textDocumentsSchema } from '@penhouder/contracts';
import { useQuery } from '@tanstack/react-query';
import { FileText } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { callApi } from '../../api/client';
import { ServerHtml } from '../../parts/ServerHtml';

interface TrackDocumentsProps {
  page: Pick<DossierPage, 'id' | 'version'>;
  participantId: string;
}

/** What goes with the declaration of a participant, as it reads it, with the same PDF; nothing when the call has none. */
export function TrackDocuments({ page: { id, version }, participantId }: TrackDocumentsProps): ReactNode {
  const { t } = useTranslation();
  const { data } = useQuery({
    queryKey: ['text-documents', id, participantId, version],
    queryFn: () => callApi({ path: apiPaths.textDocuments(id, participantId), answer: textDocumentsSchema }),
    placeholderData: (before) => before,
  });
  if (data === undefined || data.documents.length === 0) return null;
  return (
    <section className="stack stack--close">
      <h4>{t('dossier.textDocuments')}</h4>
      {data.documents.map(({ code, language, title, html, href }) => (
        <details key={`${code} ${language}`} className="card">
          <summary lang={language}>{title}</summary>
          <p>
            <a href={href} download>
              <FileText className="icon" aria-hidden="true" />
              {t('dossier.textDocumentPdf', { title })}
            </a>
          </p>
          <ServerHtml html={html} />
        </details>
      ))}
    </section>
  );
}
