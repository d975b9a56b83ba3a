import { organSchema } from '@penhouder/contracts';
import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type FieldErrors, FormErrors } from '../forms/FormErrors';
import { SelectField } from '../forms/SelectField';
import { SentForm } from '../forms/SentForm';
import { UnitField } from '../forms/UnitField';

/** Any municipality, and one of its organs: the way to the page on which its meetings are stated. */
export function ChooseOrgan(): ReactNode {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [unitId, setUnitId] = useState<string | null>(null);
  const [organ, setOrgan] = useState('gr');
  const [faults, setFaults] = useState<FieldErrors>({});
  const open = (): void => {
    setFaults(unitId === null ? { unit: null } : {});
    if (unitId !== null) void navigate({ to: '/vergaderingen/$unitId/$organ', params: { unitId, organ } });
  };
  return (
    <section className="sheet stack">
      <h2>{t('meetings.openOne')}</h2>
      <FormErrors value={faults}>
        <SentForm action={t('meetings.open')} isBusy={false} error={null} onSend={open}>
          <UnitField
            name="unit"
            label={t('meetings.unit')}
            onChoose={(unit) => {
              setUnitId(unit?.id ?? null);
            }}
          />
          <SelectField
            name="organ"
            label={t('meetings.organ')}
            value={organ}
            onChange={setOrgan}
            choices={organSchema.options.map((value) => ({ value, label: t(`meetings.organs.${value}`) }))}
          />
        </SentForm>
      </FormErrors>
    </section>
  );
}
