import type { CallRow } from '@penhouder/contracts';
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '../parts/PageHeader';
import { ProblemNotice } from '../parts/ProblemNotice';
import { CallChoice } from './call/CallChoice';
import { contentOfCall } from './draft-content';
import { useCreateDraft } from './draft-query';
import { DraftStepList } from './DraftStepList';

/** Where a new dossier begins: the choice of a call makes the draft. */
export function NewDossierPage(): ReactNode {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const create = useCreateDraft();
  const begin = (call: CallRow): void => {
    create.mutate(contentOfCall(call), {
      onSuccess: ({ id }) => {
        void navigate({ to: '/nieuw/$draftId/$step', params: { draftId: id, step: 'oproep' }, replace: true });
      },
    });
  };
  return (
    <>
      <PageHeader title={t('draft.title')} sentence={t('draft.startSentence')} />
      <DraftStepList draftId={null} current="oproep" problems={[]} />
      <div className="sheet stack">
        <CallChoice chosenId={null} onChoose={begin} />
        {create.error === null ? null : <ProblemNotice error={create.error} />}
      </div>
    </>
  );
}
