import type { CallPage } from '@penhouder/contracts';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FactTable } from '../drafts/call/CallExplained';
import { useCall } from '../drafts/call-query';
import { Notice } from '../parts/Notice';
import { PageHeader } from '../parts/PageHeader';
import { QueryStates } from '../parts/QueryStates';
import { ServerHtml } from '../parts/ServerHtml';
import { CallSections } from './CallSections';
import { VersionTable } from './VersionTable';

const route = getRouteApi('/frame/oproepen/$callId');

/** One version of a call: what it asks, how it is read, where it stands, and its other versions. */
export function CallPageView(): ReactNode {
  const { callId } = route.useParams();
  const query = useCall(callId);
  return (
    <QueryStates query={query} list="oproepen">
      {(call) => <CallShown call={call} />}
    </QueryStates>
  );
}

function CallShown({ call }: { call: CallPage }): ReactNode {
  const { t } = useTranslation();
  const { bewaard } = route.useSearch();
  const { version } = call;
  return (
    <>
      <PageHeader
        title={call.title}
        above={[call.funder, t('calls.versionNumber', { version })].filter((one) => one !== null).join(' · ')}
        actions={
          <Link to="/oproepen/$callId/nieuwe-versie" params={{ callId: call.id }} className="button button--primary">
            {t('calls.edit')}
          </Link>
        }
      />
      <div className="stack stack--wide">
        {bewaard === true ? (
          <Notice tone="done" role="status">
            <p>{t('calls.savedNotice', { version })}</p>
          </Notice>
        ) : null}
        <CallSheets call={call} />
      </div>
    </>
  );
}

function CallSheets({ call }: { call: CallPage }): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      <section className="sheet sheet--flush" aria-labelledby="versions">
        <div className="sheet__head">
          <h2 id="versions">{t('calls.versions')}</h2>
          <p className="soft">{t('calls.versionsSentence')}</p>
        </div>
        <VersionTable call={call} />
      </section>
      <section className="sheet stack">
        <h2>{t('calls.asks')}</h2>
        <ServerHtml html={call.summaryHtml} />
      </section>
      <section className="sheet stack">
        <h2>{t('calls.explanation')}</h2>
        <CallSections sections={call.sections} />
      </section>
      <section className="sheet sheet--flush" aria-labelledby="facts">
        <h2 id="facts" className="sheet__head">
          {t('draft.facts')}
        </h2>
        <FactTable facts={call.facts} />
      </section>
    </>
  );
}
