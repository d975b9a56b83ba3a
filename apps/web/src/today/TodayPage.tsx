import { apiPaths, todaySchema, type Today } from '@penhouder/contracts';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { callApi } from '../api/client';
import { Notice } from '../parts/Notice';
import { PageHeader } from '../parts/PageHeader';
import { QueryStates } from '../parts/QueryStates';
import { TaskGroup } from './TaskGroup';
import { WaitingGroup } from './WaitingGroup';

/** The start page: what asks attention, in three groups. */
export function TodayPage(): ReactNode {
  const query = useQuery({
    queryKey: ['today'],
    queryFn: () => callApi({ path: apiPaths.today, answer: todaySchema }),
    refetchInterval: 30_000,
  });
  return <QueryStates query={query}>{(today) => <TodayGroups today={today} />}</QueryStates>;
}

function TodayGroups({ today }: { today: Today }): ReactNode {
  const { t } = useTranslation();
  const isEmpty = today.now.length + today.thisWeek.length + today.later.length === 0;
  return (
    <>
      <PageHeader
        title={t('today.title')}
        sentence={today.sentence}
        actions={
          <Link to="/wachten" className="button">
            {t('waiting.title')}
          </Link>
        }
      />
      <div className="stack stack--wide">
        {today.alarms.map(({ code, text }) => (
          <Notice key={code} tone="late" role="alert">
            {text}
          </Notice>
        ))}
        {isEmpty ? null : (
          <>
            <TaskGroup title={t('today.now')} tasks={today.now} empty={t('today.nowEmpty')} />
            <TaskGroup title={t('today.thisWeek')} tasks={today.thisWeek} empty={t('today.thisWeekEmpty')} />
            {today.later.length === 0 ? null : <TaskGroup title={t('today.later')} tasks={today.later} empty="" />}
          </>
        )}
        <WaitingGroup waiting={today.waiting} />
      </div>
    </>
  );
}
