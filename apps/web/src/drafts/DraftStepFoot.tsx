import type { Draft } from '@penhouder/contracts';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DRAFT_STEPS, type DraftStep } from './draft-steps';

interface DraftStepFootProps {
  draft: Draft;
  step: DraftStep;
  state: 'saving' | 'saved' | 'notSaved';
}

/** Forth and back between the steps, and whether the draft is kept. */
export function DraftStepFoot({ draft, step, state }: DraftStepFootProps): ReactNode {
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
        {t(`draft.${state}`, { date: draft.updated.text })}
      </p>
    </div>
  );
}
