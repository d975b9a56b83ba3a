import type { Command } from '@penhouder/contracts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CheckField } from '../../forms/CheckField';
import { RadioField } from '../../forms/RadioField';
import { SelectField } from '../../forms/SelectField';
import { orNull, useFields } from '../../forms/use-fields';
import type { ActionProps } from './action-props';
import { ClockPreview } from './ClockPreview';
import { CommandForm } from './CommandForm';
import { ReasonField } from './ReasonField';

type Cause = Extract<Command, { type: 'SuspendClock' }>['cause'];

/** Stops the clock of the dossier, or of one step; what that changes is seen first. */
export function SuspendClockForm(action: ActionProps): ReactNode {
  const { t } = useTranslation();
  const { values, bind } = useFields({ cause: '', step: '', reason: '' });
  const { page } = action;
  const onlyStepId = orNull(values.step);
  const causes = (['funderAsks', 'ownReason'] as const).map((value) => ({ value, label: t(`actions.cause.${value}`) }));
  return (
    <CommandForm
      action={action}
      build={() => ({
        type: 'SuspendClock',
        cause: values.cause as Cause,
        onlyStepId,
        reason: values.reason,
      })}
    >
      <RadioField {...bind('cause')} label={t('actions.cause.title')} choices={causes} />
      {page.suspendable.length === 0 ? null : (
        <SelectField
          {...bind('step')}
          label={t('actions.whichClock')}
          choices={[{ value: '', label: t('actions.wholeClock') }, ...page.suspendable]}
        />
      )}
      <ReasonField {...bind('reason')} inMail={t('actions.reasonInWaitingMails')} />
      <ClockPreview page={page} assumption={{ kind: 'clockStops', onlyStepId }} note={t('actions.clockComesBack')} />
    </CommandForm>
  );
}

/** Sets it going again; the days are added. */
export function ResumeClockForm(action: ActionProps): ReactNode {
  const { t } = useTranslation();
  const { values, bind } = useFields({ isClosingMoved: false, reason: '' });
  const { page } = action;
  const { isClosingMoved } = values;
  const { name, onChange } = bind('isClosingMoved');
  return (
    <CommandForm action={action} build={() => ({ type: 'ResumeClock', isClosingMoved, reason: orNull(values.reason) })}>
      {page.suspension === null ? null : <p>{page.suspension.text}</p>}
      {page.suspension?.canMoveClosing === true ? (
        <CheckField
          name={name}
          label={t('actions.closingMovedToo')}
          hint={t('actions.closingMovedHint')}
          isChecked={isClosingMoved}
          onChange={onChange}
        />
      ) : null}
      <ReasonField {...bind('reason')} isOptional inMail={t('actions.reasonInWaitingMails')} />
      <ClockPreview page={page} assumption={{ kind: 'clockRuns', isClosingMoved }} />
    </CommandForm>
  );
}
