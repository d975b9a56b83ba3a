import { apiPaths, type Contact } from '@penhouder/contracts';
import { getRouteApi, Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../parts/EmptyState';
import { ExcelLink } from '../parts/ExcelLink';
import { Notice } from '../parts/Notice';
import { PageHeader } from '../parts/PageHeader';
import { ProblemNotice } from '../parts/ProblemNotice';
import { QueryStates } from '../parts/QueryStates';
import { AddressBookFilters } from './AddressBookFilters';
import { AddUnitButton } from './AddUnitButton';
import { useContacts, useSaveContact } from './contact-query';
import { ContactDialog, formOf } from './ContactDialog';
import { ContactTable } from './ContactTable';

const route = getRouteApi('/frame/adresboek');

/** Everybody who can be written to, by organisation; seen by this body only. */
export function AddressBookPage(): ReactNode {
  const { t } = useTranslation();
  const { q, archief } = route.useSearch();
  const query = useContacts({ ...(q === undefined ? {} : { q }), archived: archief ?? 'false' });
  const [open, setOpen] = useState<Contact | 'new' | null>(null);
  const { done, setDone, tell } = useDone();
  return (
    <>
      <AddressBookHeader
        total={query.data?.total}
        filters={{ q, archived: archief ?? 'false' }}
        onAdd={() => {
          setOpen('new');
        }}
        onDone={tell}
      />
      <AddressBookFilters key={q} />
      <div className="stack">
        {done}
        <QueryStates query={query}>
          {({ contacts }) => (
            <Contacts contacts={contacts} isSearch={q !== undefined} onChange={setOpen} onDone={setDone} />
          )}
        </QueryStates>
      </div>
      {open === null ? null : (
        <ContactDialog
          contact={open === 'new' ? null : open}
          onClose={() => {
            setOpen(null);
          }}
          onSaved={({ name }) => {
            tell(t('contacts.saved', { name }));
            setOpen(null);
          }}
        />
      )}
    </>
  );
}

interface HeaderProps {
  total: number | undefined;
  filters: Readonly<Record<string, string | undefined>>;
  onAdd: () => void;
  onDone: (sentence: string) => void;
}

/** What was done last, as a notice above the table. */
function useDone(): { done: ReactNode; setDone: (notice: ReactNode) => void; tell: (sentence: string) => void } {
  const [done, setDone] = useState<ReactNode>(null);
  const tell = (sentence: string): void => {
    setDone(<DoneNotice sentence={sentence} />);
  };
  return { done, setDone, tell };
}

function AddressBookHeader({ total, filters, onAdd, onDone }: HeaderProps): ReactNode {
  const { t } = useTranslation();
  return (
    <PageHeader
      title={t('contacts.title')}
      sentence={total === undefined ? undefined : t('contacts.sentence', { count: total })}
      actions={
        <>
          <ExcelLink path={apiPaths.contactSheet} query={filters} />
          <Link to="/vergaderingen" className="button">
            {t('meetings.title')}
          </Link>
          <Link to="/adresboek/fusies" className="button">
            {t('unitChanges.title')}
          </Link>
          <AddUnitButton
            onAdded={({ unit }) => {
              onDone(t('units.added', { name: unit.name }));
            }}
          />
          <button type="button" className="button button--primary" onClick={onAdd}>
            {t('contacts.add')}
          </button>
        </>
      }
    />
  );
}

interface ContactsProps {
  contacts: readonly Contact[];
  isSearch: boolean;
  onChange: (contact: Contact) => void;
  onDone: (notice: ReactNode) => void;
}

function Contacts({ contacts, isSearch, onChange, onDone }: ContactsProps): ReactNode {
  const { t } = useTranslation();
  const save = useSaveContact();
  const archive = (contact: Contact, isArchived: boolean): void => {
    const undo = {
      label: t('contacts.undo'),
      onUndo: () => {
        archive(contact, !isArchived);
      },
    };
    const sentence = t(isArchived ? 'contacts.archivedDone' : 'contacts.restoredDone', { name: contact.name });
    const toSave = { id: contact.id, form: { ...formOf(contact), isArchived } };
    save.mutate(toSave, {
      onSuccess: () => {
        onDone(<DoneNotice sentence={sentence} undo={undo} />);
      },
    });
  };
  if (contacts.length === 0) {
    return (
      <div className="sheet sheet--flush">
        <EmptyState sentence={t(isSearch ? 'contacts.emptySearch' : 'contacts.empty')} />
      </div>
    );
  }
  return (
    <>
      {save.error === null ? null : <ProblemNotice error={save.error} />}
      <ContactTable contacts={contacts} onChange={onChange} onArchive={archive} />
    </>
  );
}

function DoneNotice({ sentence, undo }: { sentence: string; undo?: { label: string; onUndo: () => void } }): ReactNode {
  return (
    <Notice tone="done" role="status">
      <p>{sentence}</p>
      {undo === undefined ? null : (
        <button type="button" className="button button--small" onClick={undo.onUndo}>
          {undo.label}
        </button>
      )}
    </Notice>
  );
}
