import type { Command } from '@penhouder/contracts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { RadioField } from '../../forms/RadioField';
import { orNull, useFields } from '../../forms/use-fields';
import type { ActionProps } from './action-props';
import { CommandForm } from './CommandForm';
import { ReasonField } from './ReasonField';
import { SuccessorField } from './SuccessorField';

type Outcome = Extract<Command, { type: 'EndDossier' }>['outcome'];

/** Ends the dossier by hand, with how it ended and, where another takes its place, which one. */
export function EndDossierForm(action: ActionProps): ReactNode {
  const { t } = useTranslation();
  const { values, bind } = useFields({ outcome: '', successorId: '', reason: '' });
  const isSuperseded = values.outcome === 'superseded';
  const outcomes = (['concluded', 'notFiled', 'stopped', 'superseded'] as const).map((value) => ({
    value,
    label: t(`actions.end.${value}`),
  }));
  return (
    <CommandForm
      action={action}
      build={() => ({
        type: 'EndDossier',
        outcome: values.outcome as Outcome,
        successorId: isSuperseded ? orNull(values.successorId) : null,
        reason: values.reason,
      })}
    >
      <RadioField {...bind('outcome')} label={t('actions.howEnded')} choices={outcomes} />
      {isSuperseded ? <SuccessorField dossierId={action.page.id} {...bind('successorId')} /> : null}
      <ReasonField {...bind('reason')} />
    </CommandForm>
  );
}
