import type { ParticipantContact } from '@penhouder/contracts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { StatusWord } from '../../parts/StatusWord';
import { CommandRow } from '../page/CommandButton';

/** Who is written to for this participant, and how it stands with their link. */
export function TrackContacts({ contacts }: { contacts: readonly ParticipantContact[] }): ReactNode {
  const { t } = useTranslation();
  return (
    <section className="stack stack--close">
      <h4>{t('dossier.contacts')}</h4>
      {contacts.map((contact) => (
        <div
          key={`${contact.contactId} ${String(contact.slot)} ${contact.linkText}`}
          className="card stack stack--close"
        >
          <p className="cluster">
            <strong>{contact.name}</strong>
            {contact.isUnreachable ? <StatusWord tone="late" word={t('dossier.unreachable')} /> : null}
            {contact.isLive ? null : <StatusWord tone="hold" word={t('dossier.replaced')} />}
          </p>
          <p className="small any-break">
            {[contact.function, contact.email, contact.phone].filter((part) => part !== null).join(' · ')}
          </p>
          <p className="small soft">{contact.linkText}</p>
          {contact.substituteText === null ? null : <p className="small">{contact.substituteText}</p>}
          {contact.absences.map(({ from, text }) => (
            <p key={from.on} className="small">
              {text}
            </p>
          ))}
          <CommandRow commands={contact.commands} />
        </div>
      ))}
    </section>
  );
}
