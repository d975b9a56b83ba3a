import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '../../parts/PageHeader';
import { QueryStates } from '../../parts/QueryStates';
import { useCallSource } from '../call-versions-query';
import { CallEditor } from './CallEditor';
import { withVersion } from './with-version';

const route = getRouteApi('/frame/oproepen/$callId/nieuwe-versie');

/** The text of a version under the next free number, ready to be changed. */
export function CallEditorPage(): ReactNode {
  const { t } = useTranslation();
  const { callId } = route.useParams();
  const query = useCallSource(callId);
  return (
    <QueryStates query={query} list="oproepen">
      {({ title, version, source, freeVersion }) => (
        <>
          <PageHeader
            title={t('calls.editTitle', { title })}
            above={t('calls.versionNumber', { version })}
            sentence={t('calls.editorSentence')}
          />
          <CallEditor key={callId} initial={withVersion(source, freeVersion)} />
        </>
      )}
    </QueryStates>
  );
}
