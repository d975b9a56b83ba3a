import type { ClosedDays } from '@penhouder/contracts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** One year back or ahead. */
export function YearPicker({ shown, onPick }: { shown: ClosedDays; onPick: (year: number) => void }): ReactNode {
  const { t } = useTranslation();
  const { year, firstYear, lastYear } = shown;
  const ways = [year - 1, year + 1].filter((one) => one >= firstYear && one <= lastYear);
  return (
    <div className="cluster">
      {ways.map((one) => (
        <button
          key={one}
          type="button"
          className="button button--small"
          onClick={() => {
            onPick(one);
          }}
        >
          {t('calendar.year', { year: one })}
        </button>
      ))}
    </div>
  );
}
