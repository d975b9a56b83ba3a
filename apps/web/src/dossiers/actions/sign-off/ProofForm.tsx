import type { Participant } from '@penhouder/contracts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DateField } from '../../../forms/DateField';
import { FileField } from '../../../forms/FileField';
import { orNull, useFields } from '../../../forms/use-fields';
import { type ActionProps, participantOf } from '../action-props';
import { CommandForm } from '../CommandForm';

/** What proves an answer: when the organ decided, when the proof came, when it was signed, and the file. */
export function ProofForm(action: ActionProps): ReactNode {
  const { t } = useTranslation();
  const { page, command } = action;
  const { values, bind } = useFields({ ...knownDays(participantOf(action)?.proof ?? null), fileId: '' });
  return (
    <CommandForm
      action={action}
      build={() => ({
        type: 'RecordProof',
        participantId: command.participantId ?? '',
        decidedOn: values.decidedOn,
        provedOn: orNull(values.provedOn),
        signedOn: orNull(values.signedOn),
        fileId: orNull(values.fileId),
      })}
    >
      <DateField {...bind('decidedOn')} label={t('actions.organDecidedOn')} />
      <DateField {...bind('provedOn')} isOptional label={t('actions.provedOn')} />
      <DateField {...bind('signedOn')} isOptional label={t('actions.signedOn')} />
      <FileField {...bind('fileId')} dossierId={page.id} isOptional label={t('actions.proofFile')} />
    </CommandForm>
  );
}

/** What is known already stands in the form, so that only what came later is typed. */
function knownDays(proof: Participant['proof']): { decidedOn: string; provedOn: string; signedOn: string } {
  if (proof === null) return { decidedOn: '', provedOn: '', signedOn: '' };
  const { decided, proved, signed } = proof;
  return { decidedOn: decided.on, provedOn: proved?.on ?? '', signedOn: signed?.on ?? '' };
}
