import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SelectField } from '../../../forms/SelectField';
import { TextField } from '../../../forms/TextField';
import { useFields } from '../../../forms/use-fields';
import type { ActionProps } from '../action-props';
import { CommandForm } from '../CommandForm';
import { ReasonField } from '../ReasonField';
import { DescribedFields } from './DescribedFields';
import { type Typed, valuesOf } from './described-values';

/** Adds a step that this dossier needs and its call did not foresee. */
export function AddStepForm(action: ActionProps): ReactNode {
  const { t } = useTranslation();
  const { page } = action;
  const { values, bind } = useFields({ title: '', kind: '', after: '', reason: '' });
  const [typed, type] = useState<Typed>({});
  const settings = page.stepKinds.find(({ kind }) => kind === values.kind)?.settings ?? [];
  return (
    <CommandForm
      action={action}
      build={() => ({
        type: 'AddStep',
        kind: values.kind,
        title: values.title,
        values: valuesOf(settings, typed),
        after: values.after === '' ? [] : [values.after],
        reason: values.reason,
      })}
    >
      <TextField {...bind('title')} label={t('actions.stepTitle')} hint={t('actions.stepTitleHint')} />
      <SelectField
        {...bind('kind')}
        label={t('actions.stepKind')}
        startsEmpty
        choices={page.stepKinds.map(({ kind, label }) => ({ value: kind, label }))}
      />
      <DescribedFields dossierId={page.id} fields={settings} typed={typed} onType={type} />
      <SelectField
        {...bind('after')}
        isOptional
        label={t('actions.stepAfter')}
        hint={t('actions.stepAfterHint')}
        startsEmpty
        choices={page.steps.map(({ id, title }) => ({ value: id, label: title }))}
      />
      <ReasonField {...bind('reason')} />
    </CommandForm>
  );
}
