import type { Draft } from '@penhouder/contracts';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ExampleTag } from '../parts/ExampleTag';
import { Notice } from '../parts/Notice';
import { PageHeader } from '../parts/PageHeader';
import { ProblemNotice } from '../parts/ProblemNotice';
import { QueryStates } from '../parts/QueryStates';
import { CallStep } from './call/CallStep';
import { CheckStep } from './check/CheckStep';
import type { DraftEditor } from './draft-editor';
import { useDraft, useDraftNow, useDraftPreview, useSaveDraft } from './draft-query';
import { DRAFT_STEPS, type DraftStep, stepOfAddress } from './draft-steps';
import { DraftStepFoot } from './DraftStepFoot';
import { DraftStepList } from './DraftStepList';
import { LettersStep } from './letters/LettersStep';
import { ParticipantsStep } from './participants/ParticipantsStep';
import { PlanningStep } from './planning/PlanningStep';

const route = getRouteApi('/frame/nieuw/$draftId/$step');

/** One step of "Nieuw dossier"; every change is kept as it is made. */
export function DraftPage(): ReactNode {
  const { draftId, step } = route.useParams();
  const draft = useDraft(draftId);
  return (
    <QueryStates query={draft} list="dossiers">
      {(one) => <DraftAtStep draft={one} step={stepOfAddress(step)} />}
    </QueryStates>
  );
}

function DraftAtStep({ draft: fetched, step }: { draft: Draft; step: DraftStep }): ReactNode {
  const draft = useDraftNow(fetched);
  const preview = useDraftPreview(draft.id);
  const save = useSaveDraft(draft.id);
  if (draft.launchedDossierId !== null) return <LaunchedDraft dossierId={draft.launchedDossierId} />;
  const { content } = draft;
  const keep: DraftEditor['keep'] = (next) => {
    save.change(() => next);
  };
  const editor: DraftEditor = { draft, content, preview: preview.data ?? null, change: save.change, keep };
  const keepAgain = (): void => {
    keep(content);
  };
  return (
    <>
      <DraftHeader draft={draft} step={step} />
      <DraftStepList draftId={draft.id} current={step} problems={preview.data?.problems ?? []} />
      {preview.isError ? <ProblemNotice error={preview.error} onRetry={() => void preview.refetch()} /> : null}
      <StepBody step={step} editor={editor} />
      {save.isError ? <ProblemNotice error={save.error} onRetry={keepAgain} /> : null}
      <DraftStepFoot draft={draft} step={step} keeping={save.status} />
    </>
  );
}

/** Steps at which something else is to be said than that nothing leaves yet. */
const STEP_SENTENCES: Partial<Record<DraftStep, 'draft.firstSentence' | 'draft.lastSentence'>> = {
  oproep: 'draft.firstSentence',
  nakijken: 'draft.lastSentence',
};

function DraftHeader({ draft, step }: { draft: Draft; step: DraftStep }): ReactNode {
  const { t } = useTranslation();
  return (
    <PageHeader
      title={t('draft.titleAt', { step: t(`draft.${step}`) })}
      above={draft.content.title}
      tag={<ExampleTag text={draft.isExample ? t('frame.exampleHouse') : null} />}
      sentence={t(STEP_SENTENCES[step] ?? 'draft.sentence', { number: DRAFT_STEPS.indexOf(step) + 1 })}
    />
  );
}

function StepBody({ step, editor }: { step: DraftStep; editor: DraftEditor }): ReactNode {
  switch (step) {
    case 'oproep':
      return <CallStep editor={editor} />;
    case 'deelnemers':
      return <ParticipantsStep editor={editor} />;
    case 'planning':
      return <PlanningStep editor={editor} />;
    case 'brieven':
      return <LettersStep editor={editor} />;
    case 'nakijken':
      return <CheckStep editor={editor} />;
  }
}

function LaunchedDraft({ dossierId }: { dossierId: string }): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      <PageHeader title={t('draft.title')} />
      <Notice tone="done">
        <p>{t('draft.launched')}</p>
        <Link to="/dossiers/$dossierId" params={{ dossierId }} className="button">
          {t('draft.toDossier')}
        </Link>
      </Notice>
    </>
  );
}
