import { type ChosenUnitChange, chosenUnitChangeSchema } from '@penhouder/contracts';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DateField } from '../../forms/DateField';
import { SentForm } from '../../forms/SentForm';
import { Notice } from '../../parts/Notice';
import { PageHeader } from '../../parts/PageHeader';
import { ChangeEffects } from '../ChangeEffects';
import { noSuccessor, type TypedSuccessor } from './typed-successor';
import { SuccessorFields } from './SuccessorFields';

/** A merger or split that the list does not know, typed in; its effect stands on the same page. */
export function TypedChangePage(): ReactNode {
  const [seen, see] = useState<ChosenUnitChange | null>(null);
  const [on, setOn] = useState('');
  const [successors, setSuccessors] = useState<readonly TypedSuccessor[]>([noSuccessor(0)]);
  if (seen !== null) {
    return (
      <ChangeEffects
        change={seen}
        onBack={() => {
          see(null);
        }}
      />
    );
  }
  return <TypedForm on={on} onDay={setOn} successors={successors} onChange={setSuccessors} onSee={see} />;
}

interface TypedFormProps {
  on: string;
  onDay: (on: string) => void;
  successors: readonly TypedSuccessor[];
  onChange: (successors: readonly TypedSuccessor[]) => void;
  onSee: (change: ChosenUnitChange) => void;
}

function TypedForm({ on, onDay, successors, onChange, onSee }: TypedFormProps): ReactNode {
  const { t } = useTranslation();
  const [isIncomplete, setIncomplete] = useState(false);
  const send = (): void => {
    const parsed = chosenUnitChangeSchema.safeParse({ on, successions: successors.map(successionOf) });
    setIncomplete(!parsed.success);
    if (parsed.success) onSee(parsed.data);
  };
  return (
    <>
      <PageHeader
        title={t('unitChanges.typedTitle')}
        sentence={t('unitChanges.typedSentence')}
        actions={
          <Link to="/adresboek/fusies" className="button">
            {t('unitChanges.toList')}
          </Link>
        }
      />
      <SentForm action={t('unitChanges.see')} isBusy={false} error={null} onSend={send}>
        <section className="sheet stack">
          <DateField name="on" label={t('unitChanges.on')} value={on} onChange={onDay} />
        </section>
        <Successors on={on} successors={successors} onChange={onChange} />
        {isIncomplete ? (
          <Notice tone="late" role="alert">
            <p>{t('unitChanges.incomplete')}</p>
          </Notice>
        ) : null}
      </SentForm>
    </>
  );
}

function Successors({ on, successors, onChange }: Pick<TypedFormProps, 'on' | 'successors' | 'onChange'>): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      {successors.map((successor, nth) => (
        <SuccessorFields
          key={successor.key}
          number={nth + 1}
          on={on}
          successor={successor}
          onChange={(changed) => {
            onChange(successors.map((one) => (one.key === changed.key ? changed : one)));
          }}
          onRemove={
            successors.length === 1
              ? null
              : () => {
                  onChange(successors.filter(({ key }) => key !== successor.key));
                }
          }
        />
      ))}
      <p>
        <button
          type="button"
          className="button"
          onClick={() => {
            onChange([...successors, noSuccessor(Math.max(...successors.map(({ key }) => key)) + 1)]);
          }}
        >
          {t('unitChanges.addSuccessor')}
        </button>
      </p>
    </>
  );
}

function successionOf({ from, to }: TypedSuccessor): { fromUnitIds: string[]; toUnitId: string } {
  return { fromUnitIds: from.map(({ id }) => id), toUnitId: to?.id ?? '' };
}
