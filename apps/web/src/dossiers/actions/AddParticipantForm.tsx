import type { AddedUnit, UnitRow } from '@penhouder/contracts';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AddUnitButton } from '../../address-book/AddUnitButton';
import { UnitField } from '../../forms/UnitField';
import { useFields } from '../../forms/use-fields';
import type { ActionProps } from './action-props';
import { CommandForm } from './CommandForm';
import { asJoining, blankJoining, JoiningFields, type Joining, writingTo } from './joining/JoiningFields';
import { useCandidate } from './joining/candidate-query';
import { ReasonField } from './ReasonField';

/** Lets a unit join a running dossier, with the same fields as at launch; a signatory gets its own invitation. */
export function AddParticipantForm(action: ActionProps): ReactNode {
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
      <WhoJoins
        onChoose={(chosen, contactId) => {
          setUnit(chosen);
          setJoining(contactId === null ? blankJoining : writingTo(contactId));
        }}
      />
      {unit === null || candidate === null ? null : (
        <JoiningFields unit={unit} candidate={candidate} value={joining} onChange={setJoining} />
      )}
      <ReasonField {...bind('reason')} />
    </CommandForm>
  );
}

/** A unit that is known, or one that is added on the spot with a contact of its own. */
function WhoJoins({ onChoose }: { onChoose: (unit: UnitRow | null, contactId: string | null) => void }): ReactNode {
  const { t } = useTranslation();
  const [added, setAdded] = useState<AddedUnit | null>(null);
  return (
    <>
      <UnitField
        key={added?.unit.id}
        name="unitId"
        chosenName={added?.unit.name}
        label={t('actions.unit')}
        hint={t('contacts.organisationHint')}
        onChoose={(unit) => {
          onChoose(unit, null);
        }}
      />
      <AddUnitButton
        onAdded={(one) => {
          setAdded(one);
          onChoose(one.unit, one.contact?.id ?? null);
        }}
      />
    </>
  );
}
