import type { CallPage } from '@penhouder/contracts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CheckField } from '../../forms/CheckField';
import { DateField } from '../../forms/DateField';
import { RadioField } from '../../forms/RadioField';
import { SelectField } from '../../forms/SelectField';
import { TextArea } from '../../forms/TextArea';
import type { Bound } from '../../forms/use-fields';
import { AskFields } from './AskFields';
import type { TypedPaperAnswer } from './paper-answer';

const KINDS = [
  { value: 'agree', word: 'actions.agree' },
  { value: 'agreeInPrinciple', word: 'actions.agreeInPrinciple' },
  { value: 'agreeWithCondition', word: 'actions.agreeWithCondition' },
  { value: 'decline', word: 'actions.decline' },
  { value: 'namedDay', word: 'actions.namedDay' },
  { value: 'question', word: 'actions.aQuestion' },
] as const;

const TEXT_WORDS = {
  agreeWithCondition: 'actions.conditionText',
  decline: 'actions.declineText',
  question: 'actions.questionText',
  namedDay: 'actions.namedText',
} as const;

/** What the call asks of whoever signs. */
export type AskedOnPaper = Pick<CallPage, 'mandates' | 'asks' | 'organs' | 'signatures' | 'isInPrincipleAsked'>;

interface PaperReplyFieldsProps {
  values: TypedPaperAnswer;
  bind: <Name extends keyof TypedPaperAnswer>(name: Name) => Bound<TypedPaperAnswer[Name]>;
  asked: AskedOnPaper;
}

/** What the paper says: which answer, and the fields that belong to it. */
export function PaperReplyFields(props: PaperReplyFieldsProps): ReactNode {
  const { values, bind } = props;
  const { mandates, asks, organs, isInPrincipleAsked } = props.asked;
  const { t } = useTranslation();
  const possible = KINDS.filter(({ value }) => value !== 'agreeInPrinciple' || isInPrincipleAsked);
  const kinds = possible.map(({ value, word }) => ({ value, label: t(word) }));
  const isAgreement = values.kind.startsWith('agree');
  const textWord = isKeyOf(TEXT_WORDS, values.kind) ? TEXT_WORDS[values.kind] : null;
  return (
    <>
      <RadioField {...bind('kind')} name="reply.kind" label={t('actions.paperKind')} choices={kinds} />
      {isAgreement ? <MandateFields given={bind('given')} mandates={mandates} /> : null}
      {isAgreement ? <AskFields asked={bind('asked')} asks={asks} /> : null}
      {values.kind === 'namedDay' ? (
        <>
          <SelectField
            {...bind('organ')}
            name="reply.organ"
            label={t('actions.organ')}
            startsEmpty
            choices={organs.map(({ code, name }) => ({ value: code, label: name }))}
          />
          <DateField {...bind('on')} name="reply.on" label={t('actions.decidesOn')} />
        </>
      ) : null}
      {textWord === null ? null : (
        <TextArea {...bind('text')} name="reply.text" label={t(textWord)} isOptional={values.kind === 'namedDay'} />
      )}
    </>
  );
}

function MandateFields({
  given,
  mandates,
}: {
  given: Bound<readonly string[]>;
  mandates: CallPage['mandates'];
}): ReactNode {
  const { t } = useTranslation();
  if (mandates.length === 0) return null;
  return (
    <fieldset className="choices">
      <legend>{t('actions.mandates')}</legend>
      {mandates.map(({ id, text }) => (
        <CheckField
          key={id}
          name={id}
          label={text}
          isChecked={given.value.includes(id)}
          onChange={(isChecked) => {
            given.onChange(isChecked ? [...given.value, id] : given.value.filter((one) => one !== id));
          }}
        />
      ))}
    </fieldset>
  );
}

function isKeyOf<Words extends object>(words: Words, key: string): key is keyof Words & string {
  return key in words;
}
