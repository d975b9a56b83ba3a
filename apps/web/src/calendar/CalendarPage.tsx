import { apiPaths, type CalendarChangeForm } from '@penhouder/contracts';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '../parts/Notice';
import { PageHeader } from '../parts/PageHeader';
import { ProblemNotice } from '../parts/ProblemNotice';
import { QueryStates } from '../parts/QueryStates';
import { unbroken } from '../parts/unbroken';
import { useClosedDays } from './calendar-query';
import { useEffectOf, useKeepDays } from './effect-query';
import { ChangeDialog } from './ChangeDialog';
import { ClosedDayTable } from './ClosedDayTable';
import { CloseForm } from './CloseForm';
import { useAskedChange } from './use-asked-change';
import { YearPicker } from './YearPicker';

/** The days on which the organisation is closed, and what changing them moves. */
export function CalendarPage(): ReactNode {
  const { t } = useTranslation();
  const [year, setYear] = useState<number | null>(null);
  const query = useClosedDays(year);
  const change = useAskedDays(setYear);
  return (
    <>
      <PageHeader title={t('calendar.title')} sentence={t('calendar.sentence')} />
      <QueryStates query={query}>
        {(shown) => (
          <div className="stack stack--wide">
            {change.done === null ? null : (
              <Notice tone="done" role="status">
                <p>{unbroken(t('calendar.kept', { days: change.done }))}</p>
              </Notice>
            )}
            <section className="sheet stack">
              <h2>{t('calendar.closedIn', { year: shown.year })}</h2>
              <YearPicker shown={shown} onPick={setYear} />
              {change.openRefused === null ? null : <ProblemNotice error={change.openRefused} />}
              <ClosedDayTable days={shown.days} isBusy={change.isAsking} onAsk={change.ask} />
            </section>
            <CloseForm key={change.count} isBusy={change.isAsking} error={change.closeRefused} onAsk={change.ask} />
          </div>
        )}
      </QueryStates>
      {change.asked === null ? null : <ChangeDialog {...change} />}
    </>
  );
}

/** Once a change is kept, the page shows the year in which it is; what was refused is told where it was asked. */
function useAskedDays(onYear: (year: number) => void) {
  const preview = useEffectOf<CalendarChangeForm>(apiPaths.calendarPreview);
  const change = useAskedChange(preview, useKeepDays(apiPaths.calendar), (form) => {
    onYear(Number((form.act === 'open' ? form.on : form.from).slice(0, 4)));
  });
  const isOpening = preview.variables?.act === 'open';
  return {
    ...change,
    closeRefused: isOpening ? null : change.refused,
    openRefused: isOpening ? change.refused : null,
  };
}
