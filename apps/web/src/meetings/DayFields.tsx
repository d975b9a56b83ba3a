import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DateField } from '../forms/DateField';
import type { TypedPart } from './CalendarForm';
import { changedAt, withoutAt } from './typed-list';
import { TypedList } from './TypedList';

/** Days that were named one by one. */
export function DayFields({ typed: { dates }, type }: TypedPart): ReactNode {
  const { t } = useTranslation();
  return (
    <TypedList
      legend={t('meetings.dates')}
      hint={t('meetings.datesHelp')}
      count={dates.length}
      add={t('meetings.addDate')}
      remove={(number) => t('meetings.removeDate', { number })}
      onAdd={() => {
        type({ dates: [...dates, ''] });
      }}
      onRemove={(nth) => {
        type({ dates: withoutAt(dates, nth) });
      }}
    >
      {(nth) => (
        <DateField
          name={`calendar.dates.${String(nth)}`}
          label={t('meetings.date', { number: nth + 1 })}
          value={dates[nth] ?? ''}
          onChange={(day) => {
            type({ dates: changedAt(dates, nth, () => day) });
          }}
        />
      )}
    </TypedList>
  );
}
