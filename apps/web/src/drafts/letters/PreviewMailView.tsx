import type { PreviewMail } from '@penhouder/contracts';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LetterFrame } from '../../parts/LetterFrame';

/** One mail as it would leave; opened when somebody wants to read it. */
export function PreviewMailView({ mail }: { mail: PreviewMail }): ReactNode {
  const { t } = useTranslation();
  const title = t('draft.mailTitle', { kind: mail.kindText, subject: mail.subject });
  const [isOpen, setIsOpen] = useState(mail.kind === 'invitation');
  return (
    <details
      className="sheet disclosure"
      open={isOpen}
      onToggle={(event) => {
        setIsOpen(event.currentTarget.open);
      }}
    >
      <summary>{title}</summary>
      <div className="stack">
        <p className="soft any-break">
          {t('draft.mailTo', { name: mail.to.name, function: mail.to.function, email: mail.to.email })} ·{' '}
          {t('draft.mailLeaves', { when: mail.leaves.text })}
        </p>
        {isOpen ? <LetterFrame title={title} html={mail.html} /> : null}
        <details className="disclosure">
          <summary>{t('post.asText')}</summary>
          <pre className="plain-letter">{mail.text}</pre>
        </details>
      </div>
    </details>
  );
}
