import { apiPaths, type AgendaMonth, type AgendaYear } from '@penhouder/contracts';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ExcelLink } from '../parts/ExcelLink';
import { PageHeader } from '../parts/PageHeader';
import { QueryStates } from '../parts/QueryStates';
import { LoadSheet } from './LoadSheet';
import { MonthTable } from './MonthTable';
import { useAgendaMonth, useAgendaYear } from './over-all-query';
import { YearTables } from './YearTables';

const route = getRouteApi('/frame/kalender');

/** The days of all open dossiers, by month or by year; which one stands in the address. */
export function AgendaPage(): ReactNode {
  const { month, year } = route.useSearch();
  return year === undefined ? <MonthPage month={month} /> : <YearPage year={year} />;
}

function MonthPage({ month }: { month: string | undefined }): ReactNode {
  const { t } = useTranslation();
  const query = useAgendaMonth(month);
  return (
    <>
      <PageHeader
        title={t('agenda.title')}
        sentence={query.data?.sentence}
        actions={<ExcelLink path={apiPaths.agendaSheet} query={month === undefined ? {} : { month }} />}
      />
      <div className="stack stack--wide">
        <QueryStates query={query}>{(shown) => <Month shown={shown} />}</QueryStates>
        <LoadSheet />
      </div>
    </>
  );
}

function Month({ shown }: { shown: AgendaMonth }): ReactNode {
  const { t } = useTranslation();
  const { previous, next, title, month } = shown;
  return (
    <section className="sheet sheet--flush month-sheet" aria-labelledby="month">
      <div className="month-sheet__head">
        <h2 id="month" aria-live="polite">
          {title}
        </h2>
        <nav className="cluster no-print" aria-label={t('agenda.way')}>
          {previous === null ? null : (
            <Link to="/kalender" search={{ month: previous }} className="button button--small">
              {t('agenda.previousMonth')}
            </Link>
          )}
          <Link to="/kalender" search={{}} className="button button--small">
            {t('agenda.toToday')}
          </Link>
          {next === null ? null : (
            <Link to="/kalender" search={{ month: next }} className="button button--small">
              {t('agenda.nextMonth')}
            </Link>
          )}
          <Link to="/kalender" search={{ year: Number(month.slice(0, 4)) }} className="button button--small">
            {t('agenda.wholeYear')}
          </Link>
        </nav>
      </div>
      <MonthTable shown={shown} />
    </section>
  );
}

function YearPage({ year }: { year: number }): ReactNode {
  const { t } = useTranslation();
  const query = useAgendaYear(year);
  return (
    <>
      <PageHeader title={t('agenda.title')} sentence={query.data?.sentence} />
      <QueryStates query={query}>{(shown) => <Year shown={shown} />}</QueryStates>
    </>
  );
}

function Year({ shown }: { shown: AgendaYear }): ReactNode {
  const { t } = useTranslation();
  const ways = [shown.previous, shown.next].filter((one) => one !== null);
  return (
    <section className="stack" aria-labelledby="year">
      <div className="month-sheet__head month-sheet__head--bare">
        <h2 id="year" aria-live="polite">
          {shown.year}
        </h2>
        <nav className="cluster no-print" aria-label={t('agenda.way')}>
          {ways.map((one) => (
            <Link key={one} to="/kalender" search={{ year: one }} className="button button--small">
              {t('agenda.year', { year: one })}
            </Link>
          ))}
          <Link to="/kalender" search={{}} className="button button--small">
            {t('agenda.toMonth')}
          </Link>
        </nav>
      </div>
      <p className="small soft">{t('agenda.yearLegend')}</p>
      <YearTables shown={shown} />
    </section>
  );
}
