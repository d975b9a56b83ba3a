import type { AgendaDay, AgendaMark, AgendaMonth } from '@penhouder/contracts';
import { Link } from '@tanstack/react-router';
import { Mail } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ExampleTag } from '../parts/ExampleTag';
import { StatusWord } from '../parts/StatusWord';

/** Said aloud, because under 900 px the style sheet shows days as a list and browsers then forget the table. */
const TABLE = { role: 'table' };
const ROW = { role: 'row' };
const WEEK = { role: 'rowheader', scope: 'row' };
const CELL = { role: 'cell' };

/** A month as a table of weeks; on a phone the days on which there is something, one under the other. */
export function MonthTable({ shown }: { shown: AgendaMonth }): ReactNode {
  const { t } = useTranslation();
  return (
    <table {...TABLE} className="month" aria-labelledby="month">
      <thead>
        <tr {...ROW}>
          <th scope="col">{t('agenda.week')}</th>
          {shown.weekdays.map(({ short, long }) => (
            <th key={long} scope="col" abbr={long}>
              {short}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {shown.weeks.map((week) => (
          <tr key={week.days[0]?.on} {...ROW}>
            <th {...WEEK}>
              <span className="screen-reader">{t('agenda.week')} </span>
              {week.number}
            </th>
            {week.days.map((day) => (
              <DayCell key={day.on} day={day} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function DayCell({ day }: { day: AgendaDay }): ReactNode {
  const { t } = useTranslation();
  const { on, marks, reminders, closedName } = day;
  return (
    <td {...CELL} className={classOf(day)} aria-current={day.isToday ? 'date' : undefined}>
      <time dateTime={on} className="month__day">
        <span className="month__number" aria-hidden="true">
          {day.number}
        </span>
        <span className="month__text">{day.dayText}</span>
        {day.isToday ? <span className="month__today">{t('agenda.today')}</span> : null}
      </time>
      {closedName === null ? null : <p className="month__closed">{closedName}</p>}
      {marks.length === 0 ? null : (
        <ul className="plain-list month__marks">
          {marks.map((mark) => (
            <li
              key={`${mark.dossier.id} ${mark.kind} ${mark.text}`}
              className={`month__mark month__mark--${mark.tone}`}
            >
              <Mark mark={mark} />
            </li>
          ))}
        </ul>
      )}
      {reminders === 0 ? null : (
        <p className="month__load">
          <Mail className="icon icon--small" aria-hidden="true" /> {t('agenda.reminders', { count: reminders })}
          {day.isHeavy ? <StatusWord tone="late" word={t('agenda.heavy')} /> : null}
        </p>
      )}
    </td>
  );
}

function classOf({ isInMonth, isWeekend, isToday, closedName, marks, reminders }: AgendaDay): string {
  const isEmpty = marks.length + reminders === 0 && closedName === null && !isToday;
  const parts = [
    ...(isInMonth ? [] : ['month__cell--outside']),
    ...(isWeekend || closedName !== null ? ['month__cell--off'] : []),
    ...(isToday ? ['month__cell--today'] : []),
    ...(isEmpty ? ['month__cell--empty'] : []),
  ];
  return ['month__cell', ...parts].join(' ');
}

function Mark({ mark }: { mark: AgendaMark }): ReactNode {
  const { dossier, participantId } = mark;
  return (
    <Link
      to="/dossiers/$dossierId"
      params={{ dossierId: dossier.id }}
      search={participantId === null ? {} : { deelnemer: participantId }}
    >
      {mark.text}
      <span className="month__dossier">
        {dossier.number} {dossier.title}
      </span>
      <ExampleTag text={dossier.kindText} />
    </Link>
  );
}
