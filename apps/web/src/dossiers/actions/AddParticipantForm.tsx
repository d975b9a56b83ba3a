import type { UnitRow } from '@penhouder/contracts';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { UnitField } from '../../forms/UnitField';
import { useFields } from '../../forms/use-fields';
import type { ActionProps } from './action-props';
import { CommandForm } from './CommandForm';
import { asJoining, blankJoining, JoiningFields, type Joining } from './joining/JoiningFields';
import { useCandidate } from './joining/candidate-query';
import { ReasonField } from './ReasonField';

/** Lets a unit join a running dossier, with the same fields as at launch; a signatory gets its own invitation. */
export function AddParticipantForm(action: ActionProps): ReactNode {
  const { t } = useTranslation();
  const [unit, setUnit] = useState<UnitRow | null>(null);
  const [joining, setJoining] = useState<Joining>(blankJoining);
  const { values, bind } = useFields({ reason: '' });
  const candidate = useCandidate(action.page.id, unit?.id ?? null).data ?? null;
  return (
    <CommandForm
      action={action}
      build={() => ({
        type: 'AddParticipant',
        unitId: unit?.id ?? '',
        ...asJoining(joining),
        reason: values.reason,
      })}
    >
      <UnitField
        name="unitId"
        label={t('actions.unit')}
        hint={t('contacts.organisationHint')}
        onChoose={(chosen) => {
          setUnit(chosen);
          setJoining(blankJoining);
        }}
      />
      {unit === null || candidate === null ? null : (
        <JoiningFields unit={unit} candidate={candidate} value={joining} onChange={setJoining} />
      )}
      <ReasonField {...bind('reason')} />
    </CommandForm>
  );
}
