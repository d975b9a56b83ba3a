import type { StepAct } from '@penhouder/contracts';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RadioField } from '../../../forms/RadioField';
import { type ActionProps, stepOf } from '../action-props';
import { CommandForm } from '../CommandForm';
import { DescribedFields } from './DescribedFields';
import { type Typed, valuesOf } from './described-values';

/** Records something on a step: one thing that the button named, or one of those that can be recorded now. */
export function ActForm(action: ActionProps): ReactNode {
  const { page, command } = action;
  const [act, chooseAct] = useState(command.act ?? '');
  const [typed, type] = useState<Typed>({});
  const acts = stepOf(action)?.acts ?? [];
  const { label, fields } = acts.find((one) => one.act === act) ?? { label: command.label, fields: [] };
  const stepId = String(command.stepId);
  return (
    <CommandForm
      action={{ ...action, command: { ...command, label } }}
      build={() => ({ type: 'ActOnStep', stepId, act, values: valuesOf(fields, typed) })}
    >
      {command.act === null ? <ActField acts={acts} value={act} onChange={chooseAct} /> : null}
      <DescribedFields dossierId={page.id} fields={fields} typed={typed} onType={type} />
    </CommandForm>
  );
}

interface ActFieldProps {
  acts: readonly StepAct[];
  value: string;
  onChange: (act: string) => void;
}

function ActField({ acts, value, onChange }: ActFieldProps): ReactNode {
  const { t } = useTranslation();
  const choices = acts.map(({ act, label }) => ({ value: act, label }));
  return <RadioField name="act" label={t('actions.whichAct')} value={value} onChange={onChange} choices={choices} />;
}
