import type { CallDifferences, ComparedPart } from '@penhouder/contracts';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '../parts/PageHeader';
import { QueryStates } from '../parts/QueryStates';
import { unbroken } from '../parts/unbroken';
import { useDifferences } from './call-versions-query';

const route = getRouteApi('/frame/oproepen/$callId/verschil/$toId');

/** What a newer version of a call says otherwise, part by part. */
export function DifferencesPage(): ReactNode {
  const { callId, toId } = route.useParams();
  const query = useDifferences(callId, toId);
  return (
    <QueryStates query={query} list="oproepen">
      {(differences) => <Differences differences={differences} />}
    </QueryStates>
  );
}

function Differences({ differences }: { differences: CallDifferences }): ReactNode {
  const { t } = useTranslation();
  const { from, to, text, parts } = differences;
  return (
    <>
      <PageHeader
        title={t('calls.differencesTitle', { from: from.version, to: to.version })}
        above={to.title}
        sentence={text}
        actions={
          <Link to="/oproepen/$callId" params={{ callId: to.id }} className="button">
            {t('calls.toCall')}
          </Link>
        }
      />
      <div className="stack">
        {parts.map((part) => (
          <Part key={part.id} part={part} versions={[from.version, to.version]} />
        ))}
      </div>
    </>
  );
}

function Part({ part, versions }: { part: ComparedPart; versions: readonly [number, number] }): ReactNode {
  const { t } = useTranslation();
  const [from, to] = versions;
  return (
    <section className="sheet stack">
      <h2>{part.sentence}</h2>
      <div className="compared">
        <Side head={t('calls.was', { version: from })} lines={part.was} kind="was" />
        <Side head={t('calls.becomes', { version: to })} lines={part.becomes} kind="becomes" />
      </div>
    </section>
  );
}

function Side({ head, lines, kind }: { head: string; lines: readonly string[]; kind: 'was' | 'becomes' }): ReactNode {
  const { t } = useTranslation();
  return (
    <div className={`compared__side compared__side--${kind}`}>
      <h3>{head}</h3>
      {lines.length === 0 ? <p className="soft">{t('calls.nothing')}</p> : null}
      {lines.map((line) => (
        <p key={line}>{unbroken(line)}</p>
      ))}
    </div>
  );
}
