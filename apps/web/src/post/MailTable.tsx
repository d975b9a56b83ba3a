import type { MailRow } from '@penhouder/contracts';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { EmailAddress } from '../parts/EmailAddress';
import { StatusWord } from '../parts/StatusWord';
import { Cell, Row, RowHead, Table } from '../parts/Table';
import { unbroken } from '../parts/unbroken';

/** Mails as rows: what, to whom, for which dossier, and what became of it. When a mail left stands in its own column only. */
export function MailTable({ mails }: { mails: readonly MailRow[] }): ReactNode {
  const { t } = useTranslation();
  return (
    <Table heads={[t('post.subject'), t('post.to'), t('post.dossier'), t('post.when'), t('post.status')]}>
      {mails.map((mail) => (
        <MailTableRow key={mail.id} mail={mail} />
      ))}
    </Table>
  );
}

function MailTableRow({ mail }: { mail: MailRow }): ReactNode {
  const { t } = useTranslation();
  return (
    <Row>
      <RowHead>
        <Link to="/post/$mailId" params={{ mailId: mail.id }}>
          {unbroken(mail.subject)}
        </Link>
        <span className="soft small block normal">{mail.kindText}</span>
      </RowHead>
      <Cell label={t('post.to')}>
        <span>
          {mail.kind === 'coordinatorNotice' ? mail.to.name : (mail.participant?.name ?? mail.to.name)}
          <span className="soft small block">
            <EmailAddress address={mail.to.email} />
          </span>
        </span>
      </Cell>
      <Cell label={t('post.dossier')} isEmpty={mail.dossier === null}>
        {mail.dossier === null ? null : (
          <Link to="/dossiers/$dossierId" params={{ dossierId: mail.dossier.id }} className="nowrap">
            {mail.dossier.number}
          </Link>
        )}
      </Cell>
      <Cell label={t('post.when')}>
        <time dateTime={mail.when.at}>{unbroken(mail.when.text)}</time>
      </Cell>
      <Cell label={t('post.status')}>
        <span>
          <StatusWord tone={mail.status.tone} word={mail.status.word} />
          {mail.state === 'sent' ? null : <span className="soft small block">{unbroken(mail.statusText)}</span>}
        </span>
      </Cell>
    </Row>
  );
}
