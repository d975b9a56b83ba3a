import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CheckField } from '../../../forms/CheckField';
import { useFields } from '../../../forms/use-fields';
import type { ActionProps } from '../action-props';
import { CommandForm } from '../CommandForm';
import { ReasonField } from '../ReasonField';

/** Asks once more those whose answer does not count, because what they answered to changed. Nobody is chosen beforehand but the one of the button. */
export function AskAgainForm(action: ActionProps): ReactNode {
  const { t } = useTranslation();
  const { page, command } = action;
  const { values, bind } = useFields({ reason: '' });
  const [chosen, choose] = useState<readonly string[]>(command.participantId === null ? [] : [command.participantId]);
  const offered = page.participants
    .filter(({ commands }) => commands.some(({ type }) => type === 'AskAgain'))
    .filter(({ id }) => command.participantId === null || id === command.participantId);
  return (
    <CommandForm
      action={action}
      build={() => ({ type: 'AskAgain', participantIds: [...chosen], reason: values.reason })}
    >
      <fieldset className="choices">
        <legend>{t('actions.toAsk')}</legend>
        {offered.map(({ id, name, standing }) => (
          <CheckField
            key={id}
            name={id}
            label={name}
            hint={standing.word}
            isChecked={chosen.includes(id)}
            onChange={(isChecked) => {
              choose(isChecked ? [...chosen, id] : chosen.filter((other) => other !== id));
            }}
          />
        ))}
      </fieldset>
      <ReasonField {...bind('reason')} inMail={t('actions.reasonInChosenMails')} />
    </CommandForm>
  );
}
