import type { Privacy } from '@penhouder/contracts';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { errorsOfProblem } from '../forms/field-errors';
import { FormErrors } from '../forms/FormErrors';
import { SentForm } from '../forms/SentForm';
import { TextField } from '../forms/TextField';
import { Notice } from '../parts/Notice';
import { useSaveTerms } from './privacy-query';

/** How many months each kind of personal data stays. */
export function TermsForm({ terms }: { terms: Privacy['terms'] }): ReactNode {
  const { t } = useTranslation();
  const save = useSaveTerms();
  const [typed, setTyped] = useState(() => new Map(terms.map(({ category, months }) => [category, String(months)])));
  const send = (): void => {
    save.mutate(Object.fromEntries([...typed].map(([category, months]) => [category, Number(months)])));
  };
  return (
    <section className="sheet stack">
      <h2>{t('privacy.terms')}</h2>
      <p className="small soft">{t('privacy.termsHelp')}</p>
      {save.isSuccess ? (
        <Notice tone="done" role="status">
          <p>{t('privacy.saved')}</p>
        </Notice>
      ) : null}
      <FormErrors value={errorsOfProblem(save.error)}>
        <SentForm action={t('privacy.save')} isBusy={save.isPending} error={save.error} onSend={send}>
          {terms.map(({ category, name, termText, countsFromText }) => (
            <TextField
              key={category}
              name={`months.${category}`}
              label={name}
              hint={`${termText} ${countsFromText}`}
              isShort
              inputMode="numeric"
              value={typed.get(category) ?? ''}
              onChange={(months) => setTyped((before) => new Map(before).set(category, months))}
            />
          ))}
        </SentForm>
      </FormErrors>
    </section>
  );
}
