import type { Statements } from '@penhouder/contracts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { TextArea } from '../forms/TextArea';
import type { Content, Shown } from './StatementsForm';

interface StatementTextFieldProps {
  shown: Shown;
  statements: Statements;
  content: Content;
  onChange: (content: Content) => void;
}

/** One text in Markdown; the house's own can be taken as a beginning, and comes back when the field is emptied. */
export function StatementTextField({ shown, statements, content, onChange }: StatementTextFieldProps): ReactNode {
  const { t } = useTranslation();
  const { name, language } = shown;
  const own = content.texts[name][language];
  const house = statements.defaults[name][language];
  const type = (text: string): void => {
    const kept = text.trim() === house.trim() ? '' : text;
    onChange({ ...content, texts: { ...content.texts, [name]: { ...content.texts[name], [language]: kept } } });
  };
  const isOwn = own.trim() !== '';
  return (
    <>
      <TextArea
        name={`texts.${name}.${language}`}
        label={t('statements.text')}
        hint={t('statements.textHint', {
          words: statements.placeholders.map((one) => `{{${one.name}}}`).join(' '),
        })}
        rows={22}
        value={isOwn ? own : house}
        onChange={type}
      />
      <div className="cluster">
        <p className="soft small">{t(isOwn ? 'statements.own' : 'statements.house')}</p>
        {isOwn ? (
          <button
            type="button"
            className="button button--quiet button--small"
            onClick={() => {
              type('');
            }}
          >
            {t('statements.backToHouse')}
          </button>
        ) : null}
      </div>
    </>
  );
}
