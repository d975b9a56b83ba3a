import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CheckField } from '../forms/CheckField';
import { DateField } from '../forms/DateField';
import { SelectField } from '../forms/SelectField';
import type { TypedPart } from './CalendarForm';
import { NEW_RULE, type TypedRule } from './typed-calendar';
import { changedAt, withoutAt } from './typed-list';
import { TypedList } from './TypedList';

/** The rules by which an organ meets again and again. */
export function RuleFields({ typed: { rules }, type }: TypedPart): ReactNode {
  const { t } = useTranslation();
  return (
    <TypedList
      legend={t('meetings.rules')}
      count={rules.length}
      add={t('meetings.addRule')}
      remove={(number) => t('meetings.removeRule', { number })}
      onAdd={() => {
        type({ rules: [...rules, NEW_RULE] });
      }}
      onRemove={(nth) => {
        type({ rules: withoutAt(rules, nth) });
      }}
    >
      {(nth) => (
        <OneRule
          rule={rules[nth] ?? NEW_RULE}
          name={`calendar.rules.${String(nth)}`}
          onType={(part) => {
            type({ rules: changedAt(rules, nth, (one) => ({ ...one, ...part })) });
          }}
        />
      )}
    </TypedList>
  );
}

interface OneRuleProps {
  rule: TypedRule;
  /** `calendar.rules.0`. */
  name: string;
  onType: (part: Partial<TypedRule>) => void;
}

const RHYTHMS = ['week', 'twoWeeks', 'month'] as const;

function OneRule(props: OneRuleProps): ReactNode {
  const { t } = useTranslation();
  const { rule, name, onType } = props;
  return (
    <>
      <SelectField
        name={`${name}.every`}
        label={t('meetings.every')}
        value={rule.every}
        onChange={(value) => {
          onType({ every: RHYTHMS.find((one) => one === value) ?? rule.every });
        }}
        choices={RHYTHMS.map((value) => ({ value, label: t(`meetings.rhythms.${value}`) }))}
      />
      <WhichDay {...props} />
      <HeldFrom {...props} />
      <CheckField
        name={`${name}.isConfirmed`}
        label={t('meetings.confirmed')}
        hint={t('meetings.confirmedHint')}
        isChecked={rule.isConfirmed}
        onChange={(isConfirmed) => {
          onType({ isConfirmed });
        }}
      />
    </>
  );
}

/** The first and the last day of a rule; every two weeks is counted from its first. */
function HeldFrom({ rule: { every, from, until }, name, onType }: OneRuleProps): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      <DateField
        name={`${name}.from`}
        label={t(every === 'twoWeeks' ? 'meetings.firstMeeting' : 'meetings.from')}
        isOptional={every !== 'twoWeeks'}
        value={from}
        onChange={(on) => {
          onType({ from: on });
        }}
      />
      <DateField
        name={`${name}.until`}
        label={t('meetings.until')}
        isOptional
        value={until}
        onChange={(on) => {
          onType({ until: on });
        }}
      />
    </>
  );
}

const NTHS = ['1', '2', '3', '4', 'last'] as const;
const WEEKDAYS = ['1', '2', '3', '4', '5', '6', '7'] as const;

/** Every two weeks is counted from a day, which has its weekday. */
function WhichDay({ rule: { every, nth, weekday }, name, onType }: OneRuleProps): ReactNode {
  const { t } = useTranslation();
  if (every === 'twoWeeks') return null;
  return (
    <>
      {every === 'week' ? null : (
        <SelectField
          name={`${name}.nth`}
          label={t('meetings.nth')}
          value={nth}
          onChange={(value) => {
            onType({ nth: value });
          }}
          choices={NTHS.map((value) => ({ value, label: t(`meetings.nths.${value}`) }))}
        />
      )}
      <SelectField
        name={`${name}.weekday`}
        label={t('meetings.weekday')}
        value={weekday}
        onChange={(value) => {
          onType({ weekday: value });
        }}
        choices={WEEKDAYS.map((value) => ({ value, label: t(`meetings.weekdays.${value}`) }))}
      />
    </>
  );
}
