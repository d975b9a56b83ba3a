import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface YearPickerProps {
  shown: { readonly year: number; readonly firstYear: number; readonly lastYear: number };
  onPick: (year: number) => void;
}

/** One year back or ahead. */
export function YearPicker({ shown, onPick }: YearPickerProps): ReactNode {
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
