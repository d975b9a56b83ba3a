import type { PlanMark } from '@penhouder/contracts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

const MARKS: readonly PlanMark['code'][] = ['meeting', 'agenda', 'decision', 'reminder', 'due'];
const LINES = ['today', 'closing'] as const;

/** What the shapes of the bars mean; each bar says it in words as well. */
export function PlanLegend(): ReactNode {
  const { t } = useTranslation();
  return (
    <p className="cluster small soft" aria-hidden="true">
      {MARKS.map((code) => (
        <span key={code} className="cluster cluster--tight">
          <span className={`plan-swatch plan-mark--${code}`} />
          {t(`plan.marks.${code}`)}
        </span>
      ))}
      {LINES.map((code) => (
        <span key={code} className="cluster cluster--tight">
          <span className={`plan-swatch plan-swatch--${code}`} />
          {t(`plan.marks.${code}`)}
        </span>
      ))}
    </p>
  );
}
