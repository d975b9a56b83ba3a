import type { CallProblem } from '@penhouder/contracts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PlacedSentences } from './PlacedSentences';

interface ProblemListProps {
  problems: readonly CallProblem[];
  onJump: (problem: CallProblem) => void;
}

/** Every mistake with its place; pressing the place goes there. */
export function ProblemList({ problems, onJump }: ProblemListProps): ReactNode {
  const { t } = useTranslation();
  if (problems.length === 0) return null;
  return (
    <section className="error-summary stack stack--close">
      <h2 className="small">{t('calls.faultsTitle')}</h2>
      <PlacedSentences sentences={problems} onJump={onJump} />
    </section>
  );
}
