import type { Quorum, QuorumSegment } from '@penhouder/contracts';
import type { CSSProperties, ReactNode } from 'react';
import { Button, Tooltip, TooltipTrigger } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { countText } from '../parts/numbers';

const ORDER: Readonly<Record<QuorumSegment['standing'], number>> = { counted: 0, expected: 1, open: 2, lost: 3 };
const STANDINGS = ['counted', 'expected', 'open', 'lost'] as const;

/** One segment per participant, as wide as what it brings; the name on focus and under the pointer. */
export function QuorumBar({ quorum }: { quorum: Quorum }): ReactNode {
  const { t } = useTranslation();
  const { bar, needed } = quorum;
  const segments = bar.segments.toSorted((a, b) => ORDER[a.standing] - ORDER[b.standing]);
  return (
    <div className="quorum">
      <ul className="plain-list quorum__bar" aria-label={t('dossier.quorumOf', { label: bar.label })}>
        {segments.map((segment) => (
          <li key={segment.unitId} className="quorum__place" style={{ flexGrow: segment.value, flexBasis: 0 }}>
            <TooltipTrigger delay={100} closeDelay={0}>
              <Button className={`quorum__segment quorum__segment--${segment.standing}`} aria-label={segment.text} />
              <Tooltip className="tooltip" offset={6}>
                {segment.text}
              </Tooltip>
            </TooltipTrigger>
          </li>
        ))}
      </ul>
      {bar.threshold === null || bar.total === 0 ? null : (
        <Needed needed={needed} percent={(100 * bar.threshold) / bar.total} />
      )}
      <Legend standings={STANDINGS.filter((standing) => segments.some((segment) => segment.standing === standing))} />
    </div>
  );
}

/** The line of the threshold, its words on the side where there is room. */
function Needed({ needed, percent }: { needed: number; percent: number }): ReactNode {
  const { t } = useTranslation();
  const side = percent > 50 ? ' quorum__needed--before' : '';
  return (
    <p className={`quorum__needed figures${side}`} style={{ '--at': `${String(percent)}%` } as CSSProperties}>
      {t('dossier.quorumNeeded', { needed: countText(needed) })}
    </p>
  );
}

function Legend({ standings }: { standings: readonly QuorumSegment['standing'][] }): ReactNode {
  const { t } = useTranslation();
  return (
    <p className="cluster small soft" aria-hidden="true">
      {standings.map((standing) => (
        <span key={standing} className="cluster cluster--tight">
          <span className={`quorum__swatch quorum__segment--${standing}`} />
          {t(`dossier.${standing}`)}
        </span>
      ))}
    </p>
  );
}
