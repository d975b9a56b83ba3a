import type { OwnText } from '@penhouder/contracts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { TextArea } from '../../../forms/TextArea';

const PARTS = ['brief', 'statement', 'note'] as const;

interface TextFieldsProps {
  texts: readonly OwnText[];
  /** What is read now, beside which a change stands. */
  now: readonly OwnText[];
  onChange: (texts: readonly OwnText[]) => void;
}

/** A field per part and language; what a changed part was stays in reach. */
export function TextFields({ texts, now, onChange }: TextFieldsProps): ReactNode {
  const { t } = useTranslation();
  return texts.map((text, nth) => (
    <fieldset key={text.language} className="choices form">
      <legend>{t(`contacts.${text.language}`)}</legend>
      {PARTS.map((part) => (
        <div key={part} className="stack stack--close">
          <TextArea
            name={`texts.${String(nth)}.${part}`}
            label={t(`texts.${part}`)}
            rows={part === 'statement' ? 12 : 6}
            isOptional={part === 'note'}
            value={text[part]}
            onChange={(words) => {
              onChange(texts.map((one) => (one === text ? { ...one, [part]: words } : one)));
            }}
          />
          <Before was={now[nth]?.[part] ?? ''} is={text[part]} />
        </div>
      ))}
    </fieldset>
  ));
}

function Before({ was, is }: { was: string; is: string }): ReactNode {
  const { t } = useTranslation();
  if (was === is || was === '') return null;
  return (
    <details>
      <summary>{t('texts.before')}</summary>
      <blockquote className="typed">{was}</blockquote>
    </details>
  );
}
