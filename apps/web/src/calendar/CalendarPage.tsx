import type { CalendarChangeForm } from '@penhouder/contracts';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '../parts/Notice';
import { PageHeader } from '../parts/PageHeader';
import { ProblemNotice } from '../parts/ProblemNotice';
import { QueryStates } from '../parts/QueryStates';
import { unbroken } from '../parts/unbroken';
import { useCalendarPreview, useChangeCalendar, useClosedDays } from './calendar-query';
import { ChangeDialog } from './ChangeDialog';
import { ClosedDayTable } from './ClosedDayTable';
import { CloseForm } from './CloseForm';
import { YearPicker } from './YearPicker';

/** The days on which the organisation is closed, and what changing them moves. */
export function CalendarPage(): ReactNode {
  const { t } = useTranslation();
  const [year, setYear] = useState<number | null>(null);
  const query = useClosedDays(year);
  const change = useAskedChange(setYear);
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

/** A change goes in two steps: what it moves is seen first. Then the page shows the year in which it is. */
function useAskedChange(onYear: (year: number) => void) {
  const preview = useCalendarPreview();
  const { mutate, reset, ...keeping } = useChangeCalendar();
  const [done, setDone] = useState<string | null>(null);
  // The form keeps what was typed until a change is kept.
  const [count, setCount] = useState(0);
  const ask = (form: CalendarChangeForm): void => {
    setDone(null);
    preview.mutate(form);
  };
  const leave = (): void => {
    preview.reset();
    reset();
  };
  const confirm = (): void => {
    const form = preview.variables;
    if (form === undefined) return;
    mutate(form, {
      onSuccess: ({ daysText }) => {
        setDone(daysText);
        setCount(count + 1);
        onYear(Number((form.act === 'open' ? form.on : form.from).slice(0, 4)));
        leave();
      },
    });
  };
  const isOpening = preview.variables?.act === 'open';
  return {
    asked: preview.data ?? null,
    isAsking: preview.isPending,
    closeRefused: isOpening ? null : preview.error,
    openRefused: isOpening ? preview.error : null,
    ask,
    leave,
    confirm,
    isKeeping: keeping.isPending,
    notKept: keeping.error,
    done,
    count,
  };
}
