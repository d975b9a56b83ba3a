import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { todayText } from './dates';
import { unbroken } from './unbroken';

interface PageHeaderProps {
  title: string;
  /** One plain sentence: where things stand and what is asked. */
  sentence?: ReactNode;
  /** Where the page belongs: body, call, number. */
  above?: ReactNode;
  actions?: ReactNode;
  tag?: ReactNode;
}

/** The head of every page. Names the document and takes focus when somebody arrives from another page. */
export function PageHeader({ title, sentence, above, actions, tag }: PageHeaderProps): ReactNode {
  const { t, i18n } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · Penhouder`;
  }, [title]);
  useEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus();
  }, []);
  return (
    <header className="page-header">
      <div className="page-header__words">
        <div className="cluster">
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {tag}
        </div>
        {above === undefined ? null : <p className="soft small">{above}</p>}
        {sentence === undefined ? null : (
          <p className="page-header__sentence">{typeof sentence === 'string' ? unbroken(sentence) : sentence}</p>
        )}
        <p className="print-date small">{t('frame.printedOn', { date: todayText(i18n.language) })}</p>
      </div>
      {actions === undefined ? null : <div className="page-header__actions">{actions}</div>}
    </header>
  );
}
