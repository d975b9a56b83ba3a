import type { MailRow } from '@penhouder/contracts';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { StatusWord } from '../parts/StatusWord';

/** Mails as rows: what, to whom, for which dossier, and what became of it. */
export function MailTable({ mails }: { mails: readonly MailRow[] }): ReactNode {
  const { t } = useTranslation();
  return (
    <table className="table" role="table">
      <thead>
        <tr role="row">
          <th scope="col">{t('post.subject')}</th>
          <th scope="col">{t('post.to')}</th>
          <th scope="col">{t('post.dossier')}</th>
          <th scope="col">{t('post.when')}</th>
          <th scope="col">{t('post.status')}</th>
        </tr>
      </thead>
      <tbody>
        {mails.map((mail) => (
          <MailTableRow key={mail.id} mail={mail} />
        ))}
      </tbody>
    </table>
  );
}

function MailTableRow({ mail }: { mail: MailRow }): ReactNode {
  const { t } = useTranslation();
  return (
    <tr role="row">
      <th scope="row" role="rowheader">
        <Link to="/post/$mailId" params={{ mailId: mail.id }}>
          {mail.subject}
        </Link>
        <span className="soft small block normal">{mail.kindText}</span>
      </th>
      <td role="cell" data-label={t('post.to')}>
        <span className="any-break">
          {mail.participant?.name ?? mail.to.name}
          <span className="soft small block">{mail.to.email}</span>
        </span>
      </td>
      <td role="cell" data-label={t('post.dossier')} className={mail.dossier === null ? 'table__empty' : undefined}>
        {mail.dossier === null ? null : (
          <Link to="/dossiers/$dossierId" params={{ dossierId: mail.dossier.id }}>
            {mail.dossier.number}
          </Link>
        )}
      </td>
      <td role="cell" data-label={t('post.when')}>
        <time dateTime={mail.when.at}>{mail.when.text}</time>
      </td>
      <td role="cell" data-label={t('post.status')}>
        <span>
          <StatusWord tone={mail.status.tone} word={mail.status.word} />
          <span className="soft small block">{mail.statusText}</span>
        </span>
      </td>
    </tr>
  );
}
