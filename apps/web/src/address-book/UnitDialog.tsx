import { addableUnitKinds, type AddedUnit, type UnitForm, unitFormSchema } from '@penhouder/contracts';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { errorsOfContract, errorsOfProblem } from '../forms/field-errors';
import { type FieldErrors, FormErrors } from '../forms/FormErrors';
import { SelectField } from '../forms/SelectField';
import { SentForm } from '../forms/SentForm';
import { TextField } from '../forms/TextField';
import { orNull, useFields } from '../forms/use-fields';
import { SheetDialog } from '../parts/SheetDialog';
import { LanguageField } from './LanguageField';
import { useAddUnit } from './unit-query';

const BLANK = {
  kind: 'firm',
  name: '',
  enterpriseNumber: '',
  'contact.name': '',
  'contact.function': '',
  'contact.email': '',
  'contact.phone': '',
  'contact.language': 'nl' as 'nl' | 'fr',
};

interface UnitDialogProps {
  onAdded: (added: AddedUnit) => void;
  onClose: () => void;
}

/** Adds a firm, a school, an agency or another organisation that is no municipality, with its first contact. */
export function UnitDialog({ onAdded, onClose }: UnitDialogProps): ReactNode {
  const { t } = useTranslation();
  const add = useAddUnit();
  const { values, bind } = useFields(BLANK);
  const [errors, setErrors] = useState<FieldErrors>({});
  const send = (): void => {
    const parsed = unitFormSchema.safeParse(formOf(values));
    setErrors(parsed.success ? {} : errorsOfContract(parsed.error));
    if (!parsed.success) return;
    add.mutate(parsed.data, {
      onSuccess: onAdded,
      onError: (error) => {
        setErrors(errorsOfProblem(error));
      },
    });
  };
  return (
    <SheetDialog title={t('units.add')} onClose={onClose}>
      <FormErrors value={errors}>
        <SentForm action={t('units.save')} isBusy={add.isPending} error={add.error} onSend={send} onCancel={onClose}>
          <UnitFields bind={bind} />
        </SentForm>
      </FormErrors>
    </SheetDialog>
  );
}

type Bind = ReturnType<typeof useFields<typeof BLANK>>['bind'];

function UnitFields({ bind }: { bind: Bind }): ReactNode {
  const { t } = useTranslation();
  const kinds = addableUnitKinds.map((kind) => ({ value: kind, label: t(`units.kind.${kind}`) }));
  return (
    <>
      <p>{t('units.onlyYou')}</p>
      <TextField {...bind('name')} label={t('units.name')} />
      <SelectField {...bind('kind')} label={t('units.kindLabel')} choices={kinds} />
      <TextField
        {...bind('enterpriseNumber')}
        isOptional
        label={t('units.enterpriseNumber')}
        hint={t('units.enterpriseNumberHint')}
      />
      <fieldset className="choices form">
        <legend>{t('units.contact')}</legend>
        <p className="field__hint">{t('units.contactHint')}</p>
        <TextField {...bind('contact.name')} label={t('contacts.name')} />
        <TextField {...bind('contact.function')} label={t('contacts.function')} />
        <TextField {...bind('contact.email')} type="email" label={t('contacts.email')} />
        <TextField {...bind('contact.phone')} type="tel" isOptional label={t('contacts.phone')} />
        <LanguageField {...bind('contact.language')} />
      </fieldset>
    </>
  );
}

/** A contact of which nothing was typed is none. */
function formOf(values: typeof BLANK): UnitForm {
  const contact = {
    name: values['contact.name'],
    function: values['contact.function'],
    email: values['contact.email'],
    phone: orNull(values['contact.phone']),
    language: values['contact.language'],
  };
  const isTyped = [contact.name, contact.function, contact.email, contact.phone ?? ''].some((one) => one.trim() !== '');
  return {
    kind: addableUnitKinds.find((kind) => kind === values.kind) ?? 'firm',
    name: values.name,
    enterpriseNumber: orNull(values.enterpriseNumber),
    contact: isTyped ? contact : null,
  };
}
