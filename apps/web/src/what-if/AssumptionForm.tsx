import { type Assumption, assumptionSchema, type DossierPage } from '@penhouder/contracts';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DateField } from '../forms/DateField';
import { errorsOfContract } from '../forms/field-errors';
import { type FieldErrors, FormErrors } from '../forms/FormErrors';
import { SelectField } from '../forms/SelectField';
import { SentForm } from '../forms/SentForm';
import { closingMoves, weeksFrom } from './presets';

interface AssumptionFormProps {
  page: DossierPage;
  onAssume: (assumptions: readonly Assumption[]) => void;
}

/** The questions that are asked most, each one press, and a form for every other one. */
export function AssumptionForm({ page, onAssume }: AssumptionFormProps): ReactNode {
  const { t } = useTranslation();
  const presets = usePresets(page);
  return (
    <section className="sheet stack">
      <h2>{t('whatIf.ask')}</h2>
      <div className="cluster">
        {presets.map(({ label, assumptions }) => (
          <button
            key={label}
            type="button"
            className="button"
            onClick={() => {
              onAssume(assumptions);
            }}
          >
            {label}
          </button>
        ))}
      </div>
      <OtherAssumption page={page} onAssume={onAssume} />
    </section>
  );
}

function OtherAssumption({ page, onAssume }: AssumptionFormProps): ReactNode {
  const { t } = useTranslation();
  const { typed, type, faults, add } = useTypedAssumption(page.dates.closingTime, onAssume);
  const { what } = typed;
  const kinds = useKinds(page);
  return (
    <FormErrors value={faults}>
      <SentForm action={t('whatIf.add')} isBusy={false} error={null} onSend={add}>
        <SelectField
          name="kind"
          label={t('whatIf.what')}
          value={what}
          onChange={(chosen) => type({ what: chosen })}
          choices={kinds}
          startsEmpty
        />
        {what === 'getsLonger' || what === 'fallsOut' ? (
          <SelectField
            name="participantId"
            label={t('whatIf.who')}
            value={typed.participantId}
            onChange={(participantId) => type({ participantId })}
            choices={page.participants.map(({ id, name }) => ({ value: id, label: name }))}
            startsEmpty
          />
        ) : null}
        {what === '' || what === 'fallsOut' ? null : (
          <DateField
            name={what === 'silence' ? 'until' : 'on'}
            label={t(what === 'silence' ? 'whatIf.until' : 'whatIf.newDay')}
            value={typed.on}
            onChange={(on) => type({ on })}
          />
        )}
      </SentForm>
    </FormErrors>
  );
}

function useKinds({ dates }: DossierPage): readonly { value: string; label: string }[] {
  const { t } = useTranslation();
  return [
    ...(dates.closing === null ? [] : [{ value: 'closing', label: t('whatIf.kinds.closing') }]),
    ...(dates.internalDue === null ? [] : [{ value: 'internalDue', label: t('whatIf.kinds.internalDue') }]),
    { value: 'getsLonger', label: t('whatIf.kinds.getsLonger') },
    { value: 'fallsOut', label: t('whatIf.kinds.fallsOut') },
    { value: 'silence', label: t('whatIf.kinds.silence') },
  ];
}

const EARLIER = -2;
const LATER = 2;
const SILENT_WEEKS = 3;

function usePresets({ dates, clock }: DossierPage): readonly { label: string; assumptions: readonly Assumption[] }[] {
  const { t } = useTranslation();
  const silence: Assumption = { kind: 'silence', until: weeksFrom(clock.at.slice(0, 10), SILENT_WEEKS) };
  const closing = [
    { label: t('whatIf.earlier'), assumptions: closingMoves(dates, EARLIER) },
    { label: t('whatIf.later'), assumptions: closingMoves(dates, LATER) },
  ].filter(({ assumptions }) => assumptions.length > 0);
  return [...closing, { label: t('whatIf.silence'), assumptions: [silence] }];
}

/** What was typed stays where it is wrong, and goes once it is assumed. */
function useTypedAssumption(closingTime: string | null, onAssume: AssumptionFormProps['onAssume']) {
  const nothing = { what: '', participantId: '', on: '' };
  const [typed, setTyped] = useState(nothing);
  const [faults, setFaults] = useState<FieldErrors>({});
  const type = (part: Partial<typeof typed>): void => {
    setTyped({ ...typed, ...part });
  };
  const add = (): void => {
    const parsed = assumptionSchema.safeParse(spoken(typed, closingTime));
    setFaults(parsed.success ? {} : errorsOfContract(parsed.error));
    if (!parsed.success) return;
    onAssume([parsed.data]);
    setTyped(nothing);
  };
  return { typed, type, faults, add };
}

/** A closing that moves keeps its hour. */
function spoken(
  { what, participantId, on }: { what: string; participantId: string; on: string },
  closingTime: string | null,
): unknown {
  if (what === 'closing') return { kind: 'dateMoves', date: what, on, time: closingTime };
  if (what === 'internalDue') return { kind: 'dateMoves', date: what, on, time: null };
  if (what === 'silence') return { kind: what, until: on };
  return { kind: what, participantId, on };
}
