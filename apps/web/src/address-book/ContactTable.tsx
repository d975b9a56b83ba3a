import type { Contact } from '@penhouder/contracts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { EmailAddress } from '../parts/EmailAddress';
import { StatusWord } from '../parts/StatusWord';
import { Cell, Row, RowHead, Table } from '../parts/Table';

interface ContactActions {
  onChange: (contact: Contact) => void;
  onArchive: (contact: Contact, isArchived: boolean) => void;
}

/** Contacts as rows, the organisation named at its first one. */
export function ContactTable({ contacts, ...actions }: ContactActions & { contacts: readonly Contact[] }): ReactNode {
  const { t } = useTranslation();
  return (
    <div className="sheet sheet--flush">
      <Table
        heads={[
          t('contacts.name'),
          t('contacts.organisation'),
          t('contacts.function'),
          t('contacts.email'),
          t('contacts.state'),
        ]}
        hasActions
      >
        {contacts.map((contact) => (
          <ContactRow key={contact.id} contact={contact} {...actions} />
        ))}
      </Table>
    </div>
  );
}

function ContactRow({ contact, ...actions }: ContactActions & { contact: Contact }): ReactNode {
  const { t } = useTranslation();
  return (
    <Row>
      <RowHead>{contact.name}</RowHead>
      <Cell label={t('contacts.organisation')}>{contact.unit.name}</Cell>
      <Cell label={t('contacts.function')}>{contact.function}</Cell>
      <Cell label={t('contacts.email')}>
        <span>
          <EmailAddress address={contact.email} />
          {contact.phone === null ? null : <span className="soft small block nowrap">{contact.phone}</span>}
        </span>
      </Cell>
      <Cell label={t('contacts.state')}>
        <ContactState contact={contact} />
      </Cell>
      <Cell className="table__end">
        <ContactButtons contact={contact} {...actions} />
      </Cell>
    </Row>
  );
}

function ContactState({ contact }: { contact: Contact }): ReactNode {
  const { t } = useTranslation();
  if (!contact.isEmailValid) return <StatusWord tone="late" word={t('contacts.emailWrong')} />;
  if (contact.isArchived) return <StatusWord tone="hold" word={t('contacts.archived')} />;
  return (
    <span className="soft">
      {t('contacts.active')}, {t(contact.language === 'fr' ? 'contacts.fr' : 'contacts.nl')}
    </span>
  );
}

function ContactButtons({ contact, onChange, onArchive }: ContactActions & { contact: Contact }): ReactNode {
  const { t } = useTranslation();
  const { name, isArchived } = contact;
  return (
    <span className="cluster cluster--tight">
      <button
        type="button"
        className="button button--small"
        aria-label={t('contacts.changeWho', { name })}
        onClick={() => {
          onChange(contact);
        }}
      >
        {t('contacts.change')}
      </button>
      <button
        type="button"
        className="button button--quiet button--small"
        aria-label={t(isArchived ? 'contacts.restoreWho' : 'contacts.archiveWho', { name })}
        onClick={() => {
          onArchive(contact, !isArchived);
        }}
      >
        {t(isArchived ? 'contacts.restore' : 'contacts.archive')}
      </button>
    </span>
  );
}
