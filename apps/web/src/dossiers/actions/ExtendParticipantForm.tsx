import type { DossierPage, Participant } from '@penhouder/contracts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DateField } from '../../forms/DateField';
import { useFields } from '../../forms/use-fields';
import { DateWithDistance } from '../../parts/DateWithDistance';
import { type ActionProps, participantOf } from './action-props';
import { CommandForm } from './CommandForm';
import { ReasonField } from './ReasonField';

/** Gives one participant more time than the others; a day that was named proposes the first day after it. */
export function ExtendParticipantForm(action: ActionProps): ReactNode {
  const participant = participantOf(action);
  return participant === null ? null : <ExtensionForm action={action} participant={participant} />;
}

function ExtensionForm({ action, participant }: { action: ActionProps; participant: Participant }): ReactNode {
  const { t } = useTranslation();
  const { id: participantId, name, suggestedDueOn } = participant;
  const { values, bind } = useFields({ on: suggestedDueOn ?? '', reason: '' });
  return (
    <CommandForm action={action} build={() => ({ type: 'ExtendParticipant', participantId, ...values })}>
      <KnownDays participant={participant} closing={action.page.dates.closing} />
      <DateField
        {...bind('on')}
        label={t('actions.until', { name })}
        hint={suggestedDueOn === null ? undefined : t('actions.untilHint')}
      />
      <ReasonField {...bind('reason')} inMail={t('actions.reasonInMail', { name })} />
    </CommandForm>
  );
}

interface KnownDaysProps {
  participant: Participant;
  closing: DossierPage['dates']['closing'];
}

/** Between which days the new one lies: what is asked now, what the participant named, and the end of the call. */
function KnownDays({ participant: { name, due, named }, closing }: KnownDaysProps): ReactNode {
  const { t } = useTranslation();
  return (
    <ul className="plain-list">
      {due === null ? null : (
        <li>
          {t('dossier.due')}: <DateWithDistance date={due} />
        </li>
      )}
      {named === null ? null : (
        <li>
          {t('actions.orgDecides', { name })}: <DateWithDistance date={named} />
        </li>
      )}
      {closing === null ? null : (
        <li>
          {t('actions.closesOn')}: <DateWithDistance date={closing} />
        </li>
      )}
    </ul>
  );
}
