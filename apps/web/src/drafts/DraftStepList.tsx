import type { DraftProblem } from '@penhouder/contracts';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DRAFT_STEPS, type DraftStep } from './draft-steps';

interface DraftStepListProps {
  /** Null: there is no draft yet, so only the first step can be seen. */
  draftId: string | null;
  current: DraftStep;
  problems: readonly DraftProblem[];
}

/** The five steps, each a link; what is still to be solved is counted at its step. */
export function DraftStepList({ draftId, current, problems }: DraftStepListProps): ReactNode {
  const { t } = useTranslation();
  return (
    <nav aria-label={t('draft.steps')} className="draft-steps no-print">
      <ol>
        {DRAFT_STEPS.map((step, index) => (
          <li key={step} aria-current={step === current ? 'step' : undefined} className="draft-steps__step">
            <StepName draftId={draftId} step={step} number={index + 1} />
            <StepProblems count={problems.filter((problem) => problem.step === step).length} />
          </li>
        ))}
      </ol>
    </nav>
  );
}

function StepName({ draftId, step, number }: { draftId: string | null; step: DraftStep; number: number }): ReactNode {
  const { t } = useTranslation();
  const words = (
    <>
      <span className="draft-steps__number figures">{number}</span> {t(`draft.${step}`)}
    </>
  );
  if (draftId === null) return <span>{words}</span>;
  return (
    <Link to="/nieuw/$draftId/$step" params={{ draftId, step }}>
      {words}
    </Link>
  );
}

function StepProblems({ count }: { count: number }): ReactNode {
  const { t } = useTranslation();
  return count === 0 ? null : <span className="small draft-steps__count">{t('draft.problemCount', { count })}</span>;
}
