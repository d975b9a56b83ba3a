import type { CallRow } from '@penhouder/contracts';
import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type FieldErrors, FormErrors } from '../forms/FormErrors';
import { SentForm } from '../forms/SentForm';
import { PageHeader } from '../parts/PageHeader';
import { CallChoice } from './call/CallChoice';
import { contentOfCall } from './draft-content';
import { useCreateDraft } from './draft-query';
import { DraftStepList } from './DraftStepList';

/** Where a new dossier begins: the choice of a call makes the draft. */
export function NewDossierPage(): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      <PageHeader title={t('draft.title')} sentence={t('draft.startSentence')} />
      <DraftStepList draftId={null} current="oproep" problems={[]} />
      <div className="sheet">
        <CallForm />
      </div>
    </>
  );
}

function CallForm(): ReactNode {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const create = useCreateDraft();
  const [call, setCall] = useState<CallRow | null>(null);
  const [errors, setErrors] = useState<FieldErrors>({});
  const begin = (): void => {
    setErrors(call === null ? { callId: t('draft.pickCallFirst') } : {});
    if (call === null) return;
    create.mutate(contentOfCall(call), {
      onSuccess: ({ id }) => {
        void navigate({ to: '/nieuw/$draftId/$step', params: { draftId: id, step: 'oproep' }, replace: true });
      },
    });
  };
  return (
    <FormErrors value={errors}>
      <SentForm action={t('draft.begin')} isBusy={create.isPending} error={create.error} onSend={begin}>
        <CallChoice
          chosenId={call?.id ?? null}
          onChoose={(chosen) => {
            setCall(chosen);
            setErrors({});
          }}
        />
      </SentForm>
    </FormErrors>
  );
}
