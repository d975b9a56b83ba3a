import type { Command } from '@penhouder/contracts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { RadioField } from '../../forms/RadioField';
import { SelectField } from '../../forms/SelectField';
import { orNull, useFields } from '../../forms/use-fields';
import { useDossierList } from '../list/dossier-list-query';
import type { ActionProps } from './action-props';
import { CommandForm } from './CommandForm';
import { ReasonField } from './ReasonField';

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

interface SuccessorFieldProps {
  dossierId: string;
  name: string;
  value: string;
  onChange: (value: string) => void;
}

function SuccessorField({ dossierId, ...bound }: SuccessorFieldProps): ReactNode {
  const { t } = useTranslation();
  const { data } = useDossierList({ state: 'open', sort: 'number' });
  const others = data?.dossiers.filter(({ id }) => id !== dossierId) ?? [];
  return (
    <SelectField
      {...bound}
      isOptional
      label={t('actions.successor')}
      startsEmpty
      choices={others.map(({ id, number, title }) => ({ value: id, label: `${number} ${title}` }))}
    />
  );
}
