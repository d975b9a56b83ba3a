import type { Contact, DraftParticipant } from '@penhouder/contracts';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useContacts } from '../../address-book/contact-query';
import { CheckField } from '../../forms/CheckField';
import { SentForm } from '../../forms/SentForm';
import { DialogButton } from '../../parts/DialogButton';
import { EmptyState } from '../../parts/EmptyState';
import { Loading } from '../../parts/Loading';
import { Notice } from '../../parts/Notice';
import { SheetDialog } from '../../parts/SheetDialog';

interface FromAddressBookProps {
  /** Units that take part already. */
  taken: readonly string[];
  onAdd: (participants: readonly DraftParticipant[]) => void;
}

/** Adds several organisations at once, each with its first contact. */
export function FromAddressBook(props: FromAddressBookProps): ReactNode {
  const { t } = useTranslation();
  return (
    <DialogButton label={t('draft.fromBook')}>
      {(close) => (
        <SheetDialog title={t('draft.fromBookTitle')} onClose={close}>
          <p>{t('draft.fromBookSentence')}</p>
          <UnitChecklist {...props} onClose={close} />
        </SheetDialog>
      )}
    </DialogButton>
  );
}

function UnitChecklist({ taken, onAdd, onClose }: FromAddressBookProps & { onClose: () => void }): ReactNode {
  const { t } = useTranslation();
  const { data } = useContacts({ archived: 'false' });
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [isRefused, setIsRefused] = useState(false);
  const firsts = firstContacts(data?.contacts ?? []).filter(({ unit }) => !taken.includes(unit.id));
  const add = (): void => {
    setIsRefused(chosen.length === 0);
    if (chosen.length === 0) return;
    const picked = firsts.filter(({ unit }) => chosen.includes(unit.id));
    onAdd(picked.map(({ unit, id }) => ({ unitId: unit.id, contacts: [{ contactId: id, slot: 1 }] })));
    onClose();
  };
  if (data === undefined) return <Loading />;
  if (firsts.length === 0) return <EmptyState sentence={t('draft.fromBookEmpty')} />;
  return (
    <SentForm
      action={t('draft.fromBookAdd', { count: chosen.length })}
      isBusy={false}
      error={null}
      onSend={add}
      onCancel={onClose}
    >
      <Checklist firsts={firsts} chosen={chosen} onChange={setChosen} />
      {isRefused && chosen.length === 0 ? (
        <Notice tone="wait" role="alert">
          <p>{t('draft.fromBookNone')}</p>
        </Notice>
      ) : null}
    </SentForm>
  );
}

interface ChecklistProps {
  firsts: readonly Contact[];
  chosen: readonly string[];
  onChange: (chosen: readonly string[]) => void;
}

function Checklist({ firsts, chosen, onChange }: ChecklistProps): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      <CheckField
        name="all"
        label={t('draft.fromBookAll')}
        isChecked={chosen.length === firsts.length}
        onChange={(isChecked) => {
          onChange(isChecked ? firsts.map(({ unit }) => unit.id) : []);
        }}
      />
      <div className="checklist">
        {firsts.map(({ unit, name, email }) => (
          <CheckField
            key={unit.id}
            name={unit.id}
            label={unit.name}
            hint={`${name}, ${email}`}
            isChecked={chosen.includes(unit.id)}
            onChange={(isChecked) => {
              onChange(isChecked ? [...chosen, unit.id] : chosen.filter((one) => one !== unit.id));
            }}
          />
        ))}
      </div>
    </>
  );
}

function firstContacts(contacts: readonly Contact[]): readonly Contact[] {
  return contacts.filter(({ unit }, index) => contacts.findIndex((one) => one.unit.id === unit.id) === index);
}
