import { contactFormSchema, type Contact, type ContactForm } from '@penhouder/contracts';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CheckField } from '../forms/CheckField';
import { errorsOfContract, errorsOfProblem } from '../forms/field-errors';
import { type FieldErrors, FormErrors } from '../forms/FormErrors';
import { SentForm } from '../forms/SentForm';
import { TextField } from '../forms/TextField';
import { type Bound, orNull, useFields } from '../forms/use-fields';
import { UnitField } from '../forms/UnitField';
import { SheetDialog } from '../parts/SheetDialog';
import { useSaveContact } from './contact-query';
import { LanguageField } from './LanguageField';

interface ContactDialogProps {
  /** The one to change; null to add one. */
  contact: Contact | null;
  /** The organisation, when it is already known. */
  unit?: { id: string; name: string } | undefined;
  onSaved: (contact: Contact) => void;
  onClose: () => void;
}

/** Adds a contact or changes one. */
export function ContactDialog({ contact, unit, onSaved, onClose }: ContactDialogProps): ReactNode {
  const { t } = useTranslation();
  const save = useSaveContact();
  const { values, bind } = useFields(valuesOf(contact, unit));
  const [errors, setErrors] = useState<FieldErrors>({});
  const send = (): void => {
    const parsed = contactFormSchema.safeParse({ ...values, phone: orNull(values.phone) } satisfies ContactForm);
    setErrors(parsed.success ? {} : errorsOfContract(parsed.error));
    if (!parsed.success) return;
    const toSave = { id: contact?.id ?? null, form: parsed.data };
    save.mutate(toSave, {
      onSuccess: onSaved,
      onError: (error) => {
        setErrors(errorsOfProblem(error));
      },
    });
  };
  const known = contact?.unit ?? unit;
  return (
    <SheetDialog title={t(contact === null ? 'contacts.addTitle' : 'contacts.changeTitle')} onClose={onClose}>
      <FormErrors value={errors}>
        <SentForm
          action={t('contacts.save')}
          isBusy={save.isPending}
          error={save.error}
          onSend={send}
          onCancel={onClose}
        >
          {known === undefined ? <UnitOfContact onChoose={bind('unitId').onChange} /> : <p>{known.name}</p>}
          <TextField label={t('contacts.name')} {...bind('name')} />
          <TextField label={t('contacts.function')} {...bind('function')} />
          <TextField type="email" label={t('contacts.email')} {...bind('email')} />
          <TextField type="tel" label={t('contacts.phone')} isOptional {...bind('phone')} />
          <LanguageField {...bind('language')} />
          <BoardMemberField {...bind('isBoardMember')} />
        </SentForm>
      </FormErrors>
    </SheetDialog>
  );
}

function BoardMemberField({ name, value, onChange }: Bound<boolean>): ReactNode {
  const { t } = useTranslation();
  return <CheckField name={name} label={t('contacts.boardMember')} isChecked={value} onChange={onChange} />;
}

function UnitOfContact({ onChoose }: { onChoose: (unitId: string) => void }): ReactNode {
  const { t } = useTranslation();
  return (
    <UnitField
      name="unitId"
      label={t('contacts.organisation')}
      hint={t('contacts.organisationHint')}
      onChoose={(unit) => {
        onChoose(unit?.id ?? '');
      }}
    />
  );
}

function valuesOf(contact: Contact | null, unit: { id: string } | undefined): ContactForm & { phone: string } {
  const blank = {
    unitId: unit?.id ?? '',
    name: '',
    function: '',
    email: '',
    phone: '',
    language: 'nl' as const,
    isArchived: false,
    isBoardMember: false,
  };
  return contact === null ? blank : { ...formOf(contact), phone: contact.phone ?? '' };
}

/** What the API wants to hear about a contact that is already there. */
export function formOf({ unit, name, function: role, ...contact }: Contact): ContactForm {
  const { email, phone, language, isArchived, isBoardMember } = contact;
  return { unitId: unit.id, name, function: role, email, phone, language, isArchived, isBoardMember };
}
