import type { CallList } from '@penhouder/contracts';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useCalls } from '../drafts/call-query';
import { DateWithDistance } from '../parts/DateWithDistance';
import { EmptyState } from '../parts/EmptyState';
import { PageHeader } from '../parts/PageHeader';
import { QueryStates } from '../parts/QueryStates';
import { unbroken } from '../parts/unbroken';
import { Cell, Row, RowHead, Table } from '../parts/Table';

/** Every call of the body, with its newest version and how many dossiers run under each. */
export function CallListPage(): ReactNode {
  const { t } = useTranslation();
  const query = useCalls();
  return (
    <>
      <PageHeader
        title={t('calls.title')}
        sentence={query.data === undefined ? undefined : t('calls.sentence', { count: query.data.calls.length })}
        actions={
          <Link to="/oproepen/nieuw" className="button button--primary">
            {t('calls.new')}
          </Link>
        }
      />
      <QueryStates query={query}>
        {(list) => (list.calls.length === 0 ? <NoCalls /> : <CallGroups list={list} />)}
      </QueryStates>
    </>
  );
}

function NoCalls(): ReactNode {
  const { t } = useTranslation();
  return (
    <div className="sheet sheet--flush">
      <EmptyState sentence={t('calls.empty')} />
    </div>
  );
}

/** Calls of a series stand together, in their order; then those that stand by themselves. */
function CallGroups({ list: { calls, programmes } }: { list: CallList }): ReactNode {
  const { t } = useTranslation();
  const alone = calls.filter(({ programme }) => programme === null);
  return (
    <div className="stack stack--wide">
      {programmes.map(({ code, title, text, callIds }) => (
        <section key={code} className="sheet sheet--flush" aria-labelledby={`programme-${code}`}>
          <div className="sheet__head">
            <h2 id={`programme-${code}`}>{t('calls.programme', { title })}</h2>
            <p className="soft">
              {unbroken(text)}{' '}
              <Link to="/dossiers" search={{ programme: code, state: 'all' }} className="nowrap">
                {t('calls.toProgramme')}
              </Link>
            </p>
          </div>
          <CallTable calls={callIds.flatMap((id) => calls.find((call) => call.id === id) ?? [])} />
        </section>
      ))}
      {alone.length === 0 ? null : (
        <section className="sheet sheet--flush" aria-labelledby="calls-alone">
          <div className={programmes.length > 0 ? 'sheet__head' : 'screen-reader'}>
            <h2 id="calls-alone">{t('calls.alone')}</h2>
          </div>
          <CallTable calls={alone} />
        </section>
      )}
    </div>
  );
}

function CallTable({ calls }: Pick<CallList, 'calls'>): ReactNode {
  const { t } = useTranslation();
  return (
    <Table heads={[t('calls.call'), t('calls.closing'), t('calls.version'), t('calls.running')]}>
      {calls.map((call) => (
        <Row key={call.id}>
          <RowHead>
            <Link to="/oproepen/$callId" params={{ callId: call.id }}>
              {unbroken(call.title)}
            </Link>
            {call.funder === null ? null : <span className="soft small block normal">{call.funder}</span>}
          </RowHead>
          <Cell label={t('calls.closing')}>
            {call.closing === null ? t('calls.noClosing') : <DateWithDistance date={call.closing} />}
          </Cell>
          <Cell label={t('calls.version')}>{call.version}</Cell>
          <Cell label={t('calls.running')}>
            <Running versions={call.versions} />
          </Cell>
        </Row>
      ))}
    </Table>
  );
}

/** Only versions that a dossier runs under are named. */
function Running({ versions }: Pick<CallList['calls'][number], 'versions'>): ReactNode {
  const { t } = useTranslation();
  const used = versions.filter(({ runningCount }) => runningCount > 0);
  if (used.length === 0) return <span className="soft">–</span>;
  return used.map(({ id, version, runningCount }) => (
    <span key={id} className="block">
      {runningCount} <span className="soft">({t('calls.versionNumber', { version }).toLowerCase()})</span>
    </span>
  ));
}
