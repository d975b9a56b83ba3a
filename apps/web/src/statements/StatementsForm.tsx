import {
  type Language,
  statementNames,
  statementsFormSchema,
  type StatementName,
  type Statements,
  type StatementsForm as Form,
} from '@penhouder/contracts';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { errorsOfContract, errorsOfProblem } from '../forms/field-errors';
import { type FieldErrors, FormErrors } from '../forms/FormErrors';
import { SelectField } from '../forms/SelectField';
import { SentForm } from '../forms/SentForm';
import { Notice } from '../parts/Notice';
import { FactFields } from './FactFields';
import { StatementTextField } from './StatementTextField';
import { useSaveStatements } from './statement-query';
import { StatementPreview } from './StatementPreview';

export type Content = Pick<Form, 'facts' | 'texts'>;

/** Which text is on the table. */
export interface Shown {
  readonly name: StatementName;
  readonly language: Language;
}

interface StatementsFormProps {
  statements: Statements;
  initial: Content;
  /** The earlier version that the form begins with; null: the one in force. */
  takenFrom: number | null;
  onSaved: () => void;
}

/** Facts and texts side by side with what readers will see. A text that is left empty is that of the house. */
export function StatementsForm({ statements, initial, takenFrom, onSaved }: StatementsFormProps): ReactNode {
  const { t } = useTranslation();
  const save = useSaveStatements();
  const [content, setContent] = useState(initial);
  const [shown, setShown] = useState<Shown>({ name: 'why', language: 'nl' });
  const [errors, setErrors] = useState<FieldErrors>({});
  const refuse = (wrong: FieldErrors): void => {
    setErrors(wrong);
    setShown((before) => textOf(Object.keys(wrong)[0]) ?? before);
  };
  const send = (): void => {
    const parsed = statementsFormSchema.safeParse({ after: statements.version, ...content });
    refuse(parsed.success ? {} : errorsOfContract(parsed.error));
    if (!parsed.success) return;
    save.mutate(parsed.data, { onSuccess: onSaved, onError: (error) => refuse(errorsOfProblem(error)) });
  };
  return (
    <div className="pair">
      <div className="sheet">
        <FormErrors value={errors}>
          <SentForm action={t('statements.save')} isBusy={save.isPending} error={save.error} onSend={send}>
            <TakenNotice version={takenFrom} />
            <FactFields facts={content.facts} onChange={(facts) => setContent((before) => ({ ...before, facts }))} />
            <TextChoice shown={shown} onChange={setShown} />
            <StatementTextField
              key={`${shown.name}.${shown.language}`}
              shown={shown}
              statements={statements}
              content={content}
              onChange={setContent}
            />
          </SentForm>
        </FormErrors>
      </div>
      <StatementPreview content={content} shown={shown} address={statements.addresses[shown.name]} />
    </div>
  );
}

function TakenNotice({ version }: { version: number | null }): ReactNode {
  const { t } = useTranslation();
  if (version === null) return null;
  return (
    <Notice tone="hold" role="status">
      <p>{t('statements.taken', { version })}</p>
    </Notice>
  );
}

/** The text that a refusal is about, as `texts.why.nl`. */
function textOf(field: string | undefined): Shown | null {
  const [, name, language] = /^texts\.(\w+)\.(nl|fr)$/.exec(field ?? '') ?? [];
  const known = statementNames.find((one) => one === name);
  return known === undefined ? null : { name: known, language: language === 'fr' ? 'fr' : 'nl' };
}

function TextChoice({ shown, onChange }: { shown: Shown; onChange: (shown: Shown) => void }): ReactNode {
  const { t } = useTranslation();
  const choices = statementNames.flatMap((name) =>
    (['nl', 'fr'] as const).map((language) => ({
      value: `texts.${name}.${language}`,
      label: `${t(`statements.names.${name}`)}, ${t(`statements.languages.${language}`)}`,
    })),
  );
  return (
    <SelectField
      name="shown"
      label={t('statements.which')}
      value={`texts.${shown.name}.${shown.language}`}
      onChange={(value) => {
        onChange(textOf(value) ?? shown);
      }}
      choices={choices}
    />
  );
}
