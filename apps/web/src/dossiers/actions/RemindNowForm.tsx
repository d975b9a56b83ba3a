import type { DossierPage, Participant } from '@penhouder/contracts';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CheckField } from '../../forms/CheckField';
import type { ActionProps } from './action-props';
import { CommandForm } from './CommandForm';

/** Sends a reminder now to everybody who may get one, or to fewer; all are chosen beforehand. */
export function RemindNowForm(action: ActionProps): ReactNode {
  const { t } = useTranslation();
  const { page, command } = action;
  const reminded = remindable(page).filter(({ id }) => command.participantId === null || id === command.participantId);
  const [chosen, setChosen] = useState<readonly string[]>(reminded.map(({ id }) => id));
  return (
    <CommandForm action={action} build={() => ({ type: 'RemindNow', participantIds: [...chosen] })}>
      <fieldset className="choices">
        <legend>{t('actions.toRemind')}</legend>
        {reminded.map(({ id, name, standing }) => (
          <CheckField
            key={id}
            name={id}
            label={name}
            hint={standing.word}
            isChecked={chosen.includes(id)}
            onChange={(isChecked) => {
              setChosen(isChecked ? [...chosen, id] : chosen.filter((one) => one !== id));
            }}
          />
        ))}
      </fieldset>
    </CommandForm>
  );
}

/** Whoever the API offers a reminder for; where it offers only one for all, everybody who has not answered. */
function remindable({ participants }: DossierPage): readonly Participant[] {
  const offered = participants.filter(({ commands }) => commands.some(({ type }) => type === 'RemindNow'));
  return offered.length > 0 ? offered : participants.filter(({ standing }) => standing.code === 'unanswered');
}
