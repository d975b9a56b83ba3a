import type { AgendaYear } from '@penhouder/contracts';
import { Link } from '@tanstack/react-router';
import { Mail } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

type YearMonth = AgendaYear['months'][number];
type YearWeek = YearMonth['weeks'][number];
interface Counts {
  marks: number;
  reminders: number;
}

/** Twelve small months with how much there is on each day and in each week. */
export function YearTables({ shown }: { shown: AgendaYear }): ReactNode {
  return (
    <div className="year">
      {shown.months.map((month) => (
        <MonthCounts key={month.month} month={month} weekdays={shown.weekdays} />
      ))}
    </div>
  );
}

function MonthCounts({ month, weekdays }: { month: YearMonth; weekdays: AgendaYear['weekdays'] }): ReactNode {
  const { t } = useTranslation();
  const id = `month-${month.month}`;
  return (
    <section className="sheet year__month">
      <h3 id={id}>
        <Link to="/kalender" search={{ month: month.month }}>
          {month.title}
        </Link>
      </h3>
      <table className="year__table" aria-labelledby={id}>
        <thead>
          <tr>
            <th scope="col" abbr={t('agenda.week')}>
              {t('agenda.weekShort')}
            </th>
            {weekdays.map(({ short, long }) => (
              <th key={long} scope="col" abbr={long}>
                {short}
              </th>
            ))}
            <th scope="col">{t('agenda.sum')}</th>
          </tr>
        </thead>
        <tbody>
          {month.weeks.map((week) => (
            <WeekRow key={week.days[0]?.on} week={week} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function WeekRow({ week }: { week: YearWeek }): ReactNode {
  return (
    <tr>
      <th scope="row">{week.number}</th>
      {week.days.map((day) => (
        <td key={day.on} className={day.isOff && day.isInMonth ? 'year__off' : undefined}>
          {day.isInMonth ? (
            <>
              <time dateTime={day.on} className={day.isToday ? 'year__today' : 'soft'}>
                {day.number}
              </time>
              <CountWords counts={day} />
            </>
          ) : null}
        </td>
      ))}
      <td className="year__sum">
        <CountWords counts={week} />
      </td>
    </tr>
  );
}

/** The number of dates, and that of reminders beside an envelope. */
function CountWords({ counts: { marks, reminders } }: { counts: Counts }): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      {marks === 0 ? null : (
        <span className="year__marks">
          <span aria-hidden="true">{marks}</span>
          <span className="screen-reader">{t('agenda.dates', { count: marks })}</span>
        </span>
      )}
      {reminders === 0 ? null : (
        <span className="year__reminders">
          <Mail className="icon icon--tiny" aria-hidden="true" />
          <span aria-hidden="true">{reminders}</span>
          <span className="screen-reader">{t('agenda.reminders', { count: reminders })}</span>
        </span>
      )}
    </>
  );
}
