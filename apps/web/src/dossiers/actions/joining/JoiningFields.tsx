import type { Candidate, DraftParticipant } from '@penhouder/contracts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ROLES, typedFigure } from '../../../drafts/participants/participant-roles';
import { CheckField } from '../../../forms/CheckField';
import { SelectField } from '../../../forms/SelectField';
import { TextField } from '../../../forms/TextField';
import { UnitContactsField } from './UnitContactsField';

/** What is said of a unit that joins; figures as they are typed. */
export interface Joining {
  readonly role: NonNullable<DraftParticipant['role']>;
  readonly contacts: DraftParticipant['contacts'];
  readonly tags: readonly string[];
  readonly figures: Readonly<Record<string, string>>;
}

export const blankJoining: Joining = { role: 'signatory', contacts: [], tags: [], figures: {} };

/** A unit that was added with its contact: that one is written to. */
export function writingTo(contactId: string): Joining {
  return { ...blankJoining, contacts: [{ contactId, slot: 1 }] };
}

/** The same as the API wants it: a figure that was left open is not sent, one that is no number is refused at its field. */
export function asJoining({ role, contacts, tags, figures }: Joining): Omit<DraftParticipant, 'unitId'> {
  const typed = Object.entries(figures).filter(([, text]) => text.trim() !== '');
  return {
    role,
    contacts: [...contacts],
    tags: [...tags],
    figures: Object.fromEntries(typed.map(([id, text]) => [id, typedFigure(text) ?? Number.NaN])),
  };
}

interface JoiningFieldsProps {
  unit: { id: string; name: string };
  candidate: Candidate;
  value: Joining;
  onChange: (value: Joining) => void;
}

/** What a unit is in the dossier, what it counts as, and who is written to. */
export function JoiningFields({ unit, candidate, value, onChange }: JoiningFieldsProps): ReactNode {
  const { t } = useTranslation();
  const roles = ROLES.map((role) => ({ value: role, label: t(`draft.role.${role}`) }));
  return (
    <>
      <SelectField
        name="role"
        label={t('draft.countsAs')}
        value={value.role}
        choices={roles}
        onChange={(text) => {
          onChange({ ...value, role: ROLES.find((role) => role === text) ?? 'signatory' });
        }}
      />
      <KindsField candidate={candidate} value={value} onChange={onChange} />
      <FigureFields candidate={candidate} value={value} onChange={onChange} />
      <UnitContactsField
        unit={unit}
        slots={candidate.slots}
        chosen={value.contacts}
        onChange={(contacts) => {
          onChange({ ...value, contacts });
        }}
      />
    </>
  );
}

type CountingProps = Pick<JoiningFieldsProps, 'candidate' | 'value' | 'onChange'>;

function KindsField({ candidate, value, onChange }: CountingProps): ReactNode {
  const { t } = useTranslation();
  if (candidate.kinds.length === 0) return null;
  return (
    <fieldset className="choices">
      <legend>{t('draft.kindsOf', { name: candidate.name })}</legend>
      {candidate.kinds.map(({ tag, label }) => (
        <CheckField
          key={tag}
          name={tag}
          label={label}
          isChecked={value.tags.includes(tag)}
          onChange={(isChecked) => {
            const others = value.tags.filter((one) => one !== tag);
            onChange({ ...value, tags: isChecked ? [...others, tag] : others });
          }}
        />
      ))}
    </fieldset>
  );
}

/** Only figures that the reference data do not have. */
function FigureFields({ candidate, value, onChange }: CountingProps): ReactNode {
  const { t } = useTranslation();
  const asked = candidate.figures.filter((figure) => figure.value === null);
  return asked.map(({ id, label }) => (
    <TextField
      key={id}
      name={`figures.${id}`}
      isShort
      isOptional
      inputMode="numeric"
      label={capitalised(t('draft.figureOf', { figure: label, name: candidate.name }))}
      value={value.figures[id] ?? ''}
      onChange={(text) => {
        onChange({ ...value, figures: { ...value.figures, [id]: text } });
      }}
    />
  ));
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
