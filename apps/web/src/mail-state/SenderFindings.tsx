import type { MailSender } from '@penhouder/contracts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { StatusWord } from '../parts/StatusWord';

/** SPF, DKIM and DMARC: what stands in DNS, and what to add. */
export function SenderFindings({ sender }: { sender: MailSender }): ReactNode {
  const { t } = useTranslation();
  return (
    <section className="sheet stack stack--wide">
      <h2>{t('mailState.believed')}</h2>
      <p>{sender.checkedText}</p>
      {sender.findings.map((finding) => (
        <Finding key={finding.record} finding={finding} />
      ))}
    </section>
  );
}

function Finding({ finding }: { finding: MailSender['findings'][number] }): ReactNode {
  const { t } = useTranslation();
  const { record, status, text, found, add } = finding;
  return (
    <div className="stack">
      <h3>
        {record} <StatusWord tone={status.tone} word={status.word} />
      </h3>
      <p>{text}</p>
      {found.map((line) => (
        <pre key={line} className="plain-letter" aria-label={t('mailState.found')}>
          {line}
        </pre>
      ))}
      {add === null ? null : (
        <>
          <p className="small soft">{t('mailState.add')}</p>
          <pre className="plain-letter" aria-label={t('mailState.add')}>{`${add.name}  TXT\n${add.text}`}</pre>
        </>
      )}
    </div>
  );
}
