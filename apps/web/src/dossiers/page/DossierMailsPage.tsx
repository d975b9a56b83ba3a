import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '../../parts/PageHeader';
import { QueryStates } from '../../parts/QueryStates';
import { useMails } from '../../post/mail-query';
import { MailSheet } from '../../post/MailSheet';
import { useDossier } from './dossier-query';

const route = getRouteApi('/frame/dossiers/$dossierId/post');

/** Every mail of one dossier. */
export function DossierMailsPage(): ReactNode {
  const { t } = useTranslation();
  const { dossierId } = route.useParams();
  const search = route.useSearch();
  const query = useMails(search, dossierId);
  const title = useDossier(dossierId).data?.title ?? '';
  return (
    <>
      <PageHeader
        title={t('dossier.allMails')}
        above={title}
        sentence={query.data?.sentence}
        actions={<Ways dossierId={dossierId} />}
      />
      <QueryStates query={query} list="dossiers">
        {(list) => (
          <MailSheet
            list={list}
            search={search}
            renderLink={(to, word) => (
              <Link
                to="/dossiers/$dossierId/post"
                params={{ dossierId }}
                search={to}
                activeOptions={{ exact: true, includeSearch: true, explicitUndefined: true }}
              >
                {word}
              </Link>
            )}
          />
        )}
      </QueryStates>
    </>
  );
}

function Ways({ dossierId }: { dossierId: string }): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      <Link to="/dossiers/$dossierId/mailteksten" params={{ dossierId }} className="button">
        {t('mailTexts.open')}
      </Link>
      <Link to="/dossiers/$dossierId" params={{ dossierId }} className="button">
        {t('post.backDossier')}
      </Link>
    </>
  );
}
