import { apiPaths, type YearlyReport } from '@penhouder/contracts';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ExcelLink } from '../../parts/ExcelLink';
import { Notice } from '../../parts/Notice';
import { PageHeader } from '../../parts/PageHeader';
import { QueryStates } from '../../parts/QueryStates';
import { unbroken } from '../../parts/unbroken';
import { ReportGroups } from './ReportGroups';
import { ReportPlans } from './ReportPlans';
import { useReport } from './report-query';

const route = getRouteApi('/frame/dossiers/$dossierId/verslag/$stepId/$year');

/** What a log says of one year, on screen and on paper. */
export function ReportPage(): ReactNode {
  const { dossierId, stepId, year } = route.useParams();
  const query = useReport({ dossierId, stepId }, Number(year));
  return (
    <QueryStates query={query} list="dossiers">
      {(report) => <Report report={report} />}
    </QueryStates>
  );
}

function Report({ report }: { report: YearlyReport }): ReactNode {
  const { t } = useTranslation();
  const { body, dossier, stepTitle, layoutText } = report;
  return (
    <>
      <PageHeader
        title={`${report.title}: ${dossier.title}`}
        above={t('reports.above', { body, number: dossier.number, step: stepTitle, layout: layoutText })}
        sentence={report.sentence}
        actions={<ReportActions report={report} />}
      />
      <div className="stack stack--wide report">
        {report.missing.length === 0 ? null : <Missing report={report} />}
        <ReportGroups report={report} />
        {report.filings.length === 0 ? null : <Filings lines={report.filings} />}
        <ReportPlans plans={report.plans} />
        <OtherYears report={report} />
      </div>
    </>
  );
}

/** The reports about the year as they went to the funder and came back. */
function Filings({ lines }: { lines: readonly string[] }): ReactNode {
  const { t } = useTranslation();
  return (
    <section className="stack">
      <h2>{t('reports.filings')}</h2>
      <ul className="plain-list">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}

function ReportActions({ report }: { report: YearlyReport }): ReactNode {
  const { t } = useTranslation();
  const { dossier, stepId, year } = report;
  return (
    <>
      <button
        type="button"
        className="button button--primary"
        onClick={() => {
          window.print();
        }}
      >
        {t('reports.print')}
      </button>
      <ExcelLink path={apiPaths.yearlyReportSheet({ dossierId: dossier.id, stepId }, year)} />
      <Link to="/dossiers/$dossierId" params={{ dossierId: dossier.id }} className="button">
        {t('reports.back')}
      </Link>
    </>
  );
}

/** What the year lacks of what the call asks of every year. */
function Missing({ report }: { report: YearlyReport }): ReactNode {
  const { t } = useTranslation();
  return (
    <Notice tone="wait">
      <p>{t('reports.missing', { year: report.year })}:</p>
      <ul className="bullets">
        {report.missing.map((sentence) => (
          <li key={sentence}>{unbroken(sentence)}</li>
        ))}
      </ul>
    </Notice>
  );
}

function OtherYears({ report }: { report: YearlyReport }): ReactNode {
  const { t } = useTranslation();
  const { dossier, stepId, years } = report;
  if (years.length === 0) return null;
  return (
    <nav className="cluster no-print" aria-label={t('reports.otherYears')}>
      <span className="soft">{t('reports.otherYears')}:</span>
      {years.map((year) => (
        <Link
          key={year}
          to="/dossiers/$dossierId/verslag/$stepId/$year"
          params={{ dossierId: dossier.id, stepId, year: String(year) }}
          className="figures"
        >
          {year}
        </Link>
      ))}
    </nav>
  );
}
