import type { Step } from '@penhouder/contracts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DateField } from '../../../forms/DateField';
import { HourField } from '../../../forms/HourField';
import { SelectField } from '../../../forms/SelectField';
import { TextField } from '../../../forms/TextField';
import type { BindStep } from './AddStepForm';
import { type TypedStep, UNITS, WORDINGS } from './typed-step';

interface DeadlineFieldsProps {
  steps: readonly Step[];
  values: TypedStep;
  bind: BindStep;
}

/** Until when the step is to be done: a plain day, or one that is counted from something that happens. */
export function DeadlineFields(props: DeadlineFieldsProps): ReactNode {
  const { t } = useTranslation();
  const { values, bind } = props;
  const wording = bind('wording');
  const isCounted = values.wording === 'after' || values.wording === 'ahead';
  return (
    <>
      <SelectField
        {...wording}
        label={t('addStep.deadline')}
        choices={WORDINGS.map((one) => ({ value: one, label: t(`addStep.wording.${one}`) }))}
        onChange={(text) => {
          wording.onChange(WORDINGS.find((one) => one === text) ?? 'none');
        }}
      />
      {isCounted ? <CountedFields {...props} /> : null}
      {values.wording === 'until' || values.wording === 'before' ? <DayFields {...props} /> : null}
      {values.wording === 'none' ? null : (
        <TextField
          {...bind('remind')}
          name="deadline.workingDaysBefore.0"
          isShort
          isOptional
          label={t('addStep.remind')}
          hint={t('addStep.remindHint')}
        />
      )}
    </>
  );
}

function DayFields({ values, bind }: DeadlineFieldsProps): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      <DateField {...bind('on')} name="deadline.term.on" label={t('addStep.on')} />
      <HourField
        {...bind('time')}
        isOptional
        label={t('addStep.hour')}
        hint={t('actions.newHourHint')}
        key={values.wording}
      />
    </>
  );
}

function CountedFields({ steps, bind }: DeadlineFieldsProps): ReactNode {
  const { t } = useTranslation();
  const unit = bind('unit');
  const anchors = [
    { value: 'launch', label: t('addStep.anchor.launch') },
    { value: 'closing', label: t('addStep.anchor.closing') },
    ...(['opened', 'concluded'] as const).flatMap((event) =>
      steps.map(({ id, title }) => ({ value: `${event} ${id}`, label: t(`addStep.anchor.${event}`, { step: title }) })),
    ),
  ];
  return (
    <>
      <TextField {...bind('count')} name="deadline.term.count" isShort inputMode="numeric" label={t('addStep.count')} />
      <SelectField
        {...unit}
        label={t('addStep.unit')}
        choices={UNITS.map((one) => ({ value: one, label: t(`addStep.units.${one}`) }))}
        onChange={(text) => {
          unit.onChange(UNITS.find((one) => one === text) ?? 'workingDays');
        }}
      />
      <SelectField {...bind('anchor')} label={t('addStep.anchorLabel')} choices={anchors} />
    </>
  );
}
