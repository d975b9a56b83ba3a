import type { Draft } from '@penhouder/contracts';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DRAFT_STEPS, type DraftStep } from './draft-steps';

const WORDS = {
  idle: 'draft.saved',
  pending: 'draft.saving',
  success: 'draft.saved',
  error: 'draft.notSaved',
} as const;

interface DraftStepFootProps {
  draft: Draft;
  step: DraftStep;
  keeping: 'idle' | 'pending' | 'success' | 'error';
}

/** Forth and back between the steps, and whether the draft is kept. */
export function DraftStepFoot({ draft, step, keeping }: DraftStepFootProps): ReactNode {
  const { t } = useTranslation();
  const at = DRAFT_STEPS.indexOf(step);
  const [before, after] = [DRAFT_STEPS[at - 1], DRAFT_STEPS[at + 1]];
  return (
    <div className="draft-foot">
      {after === undefined ? null : (
        <Link to="/nieuw/$draftId/$step" params={{ draftId: draft.id, step: after }} className="button button--primary">
          {t('draft.next', { step: t(`draft.${after}`) })}
        </Link>
      )}
      {before === undefined ? null : (
        <Link to="/nieuw/$draftId/$step" params={{ draftId: draft.id, step: before }} className="button">
          {t('draft.back', { step: t(`draft.${before}`) })}
        </Link>
      )}
      <p role="status" className="soft small">
        {t(WORDS[keeping], { date: draft.updated.text })}
      </p>
    </div>
  );
}
