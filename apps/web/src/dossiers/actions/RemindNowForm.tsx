import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CheckField } from '../../forms/CheckField';
import type { ActionProps } from './action-props';
import { CommandForm } from './CommandForm';
import { isAwaitingItsDay, remindable } from './to-remind';

/**
 * Sends a reminder now to everybody who may get one, or to fewer. Who named a day that is still to come is offered but not
 * chosen; who was picked in the table is.
 */
export function RemindNowForm(action: ActionProps): ReactNode {
  const { t } = useTranslation();
  const { page, command } = action;
  const isOne = command.participantId !== null;
  const reminded = remindable(page).filter(({ id }) => !isOne || id === command.participantId);
  const isWaiting = (one: (typeof reminded)[number]): boolean => isAwaitingItsDay(one, page.clock.at);
  const [chosen, setChosen] = useState<readonly string[]>(
    reminded.filter((one) => isOne || !isWaiting(one)).map(({ id }) => id),
  );
  const label = t('actions.remindChosen', { count: chosen.length });
  return (
    <CommandForm
      action={{ ...action, command: { ...command, label } }}
      build={() => ({ type: 'RemindNow', participantIds: [...chosen] })}
    >
      <fieldset className="choices">
        <legend>{t('actions.toRemind')}</legend>
        {reminded.map((one) => (
          <CheckField
            key={one.id}
            name={one.id}
            label={one.name}
            hint={isWaiting(one) ? t('actions.remindWaits', { standing: one.standing.word }) : one.standing.word}
            isChecked={chosen.includes(one.id)}
            onChange={(isChecked) => {
              setChosen(isChecked ? [...chosen, one.id] : chosen.filter((other) => other !== one.id));
            }}
          />
        ))}
      </fieldset>
    </CommandForm>
  );
}
