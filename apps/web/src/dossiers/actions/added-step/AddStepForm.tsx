import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SelectField } from '../../../forms/SelectField';
import { TextField } from '../../../forms/TextField';
import { type Bound, useFields } from '../../../forms/use-fields';
import type { ActionProps } from '../action-props';
import { CommandForm } from '../CommandForm';
import { DescribedFields } from '../described/DescribedFields';
import { type Typed, valuesOf } from '../described/described-values';
import { ReasonField } from '../ReasonField';
import { DeadlineFields } from './DeadlineFields';
import { OrderFields } from './OrderFields';
import { asAddStep, blankStep, type TypedStep } from './typed-step';

/** Ties a field to what was typed of a step. */
export type BindStep = <Name extends keyof TypedStep>(name: Name) => Bound<TypedStep[Name]>;

/** Adds a step that this dossier needs and its call did not foresee: its place, its last day and why. */
export function AddStepForm(action: ActionProps): ReactNode {
  const { t } = useTranslation();
  const { page } = action;
  const { values, bind } = useFields(blankStep);
  const [typed, type] = useState<Typed>({});
  const settings = page.stepKinds.find(({ kind }) => kind === values.kind)?.settings ?? [];
  return (
    <CommandForm action={action} build={() => ({ ...asAddStep(values), values: valuesOf(settings, typed) })}>
      <TextField {...bind('title')} label={t('actions.stepTitle')} hint={t('actions.stepTitleHint')} />
      <SelectField
        {...bind('kind')}
        label={t('actions.stepKind')}
        startsEmpty
        choices={page.stepKinds.map(({ kind, label }) => ({ value: kind, label }))}
      />
      <DescribedFields dossierId={page.id} fields={settings} typed={typed} onType={type} />
      <OrderFields steps={page.steps} values={values} bind={bind} />
      <DeadlineFields steps={page.steps} values={values} bind={bind} />
      <ReasonField {...bind('reason')} />
    </CommandForm>
  );
}
