import type { MeetingCalendarForm, MeetingRuleForm } from '@penhouder/contracts';

/** A rule as it is typed; what its kind does not need is kept, for who changes the kind back. */
export interface TypedRule {
  readonly every: MeetingRuleForm['every'];
  readonly nth: string;
  readonly weekday: string;
  readonly from: string;
  readonly until: string;
  readonly isConfirmed: boolean;
}

export interface TypedException {
  readonly on: string;
  readonly to: string;
}

/** A calendar as it is typed: everything a text, empty where nothing is said. */
export interface TypedCalendar {
  readonly rhythm: MeetingCalendarForm['rhythm'];
  readonly rules: readonly TypedRule[];
  readonly dates: readonly string[];
  readonly exceptions: readonly TypedException[];
  readonly hasRecess: boolean;
  /** `11/07`. */
  readonly recessFrom: string;
  readonly recessUntil: string;
  readonly agendaDays: string;
  readonly pointsDays: string;
  readonly publicationDays: string;
}

/** The summer, as the decree suspends the six weeks: what the field begins with. */
const SUMMER = { from: '07-11', until: '08-15' };

export const NEW_RULE: TypedRule = {
  every: 'month',
  nth: 'last',
  weekday: '4',
  from: '',
  until: '',
  isConfirmed: false,
};

export function typedOf(calendar: MeetingCalendarForm): TypedCalendar {
  const { rhythm, rules, dates, exceptions, recess, agendaDays, pointsDays, publicationDays } = calendar;
  return {
    rhythm,
    rules: rules.map(typedRule),
    dates,
    exceptions: exceptions.map(({ on, to }) => ({ on, to: to ?? '' })),
    hasRecess: recess !== null,
    recessFrom: turned((recess ?? SUMMER).from, '-', '/'),
    recessUntil: turned((recess ?? SUMMER).until, '-', '/'),
    agendaDays: typedNumber(agendaDays),
    pointsDays: typedNumber(pointsDays),
    publicationDays: typedNumber(publicationDays),
  };
}

function typedRule(rule: MeetingRuleForm): TypedRule {
  const { every, from, until, isConfirmed } = rule;
  return {
    every,
    nth: rule.every === 'month' ? String(rule.nth) : NEW_RULE.nth,
    weekday: rule.every === 'twoWeeks' ? NEW_RULE.weekday : String(rule.weekday),
    from: from ?? '',
    until: until ?? '',
    isConfirmed,
  };
}

/** As it is sent; the contract judges what is no day and no number. */
export function spokenOf(typed: TypedCalendar): unknown {
  const { rhythm, rules, dates, exceptions, hasRecess } = typed;
  const isRegular = rhythm === 'regular';
  return {
    rhythm,
    rules: isRegular ? rules.map(spokenRule) : [],
    dates,
    exceptions: isRegular ? exceptions.map(({ on, to }) => ({ on, to: orNull(to) })) : [],
    recess: hasRecess ? { from: turned(typed.recessFrom, '/', '-'), until: turned(typed.recessUntil, '/', '-') } : null,
    agendaDays: spokenNumber(typed.agendaDays),
    pointsDays: spokenNumber(typed.pointsDays),
    publicationDays: spokenNumber(typed.publicationDays),
  };
}

function spokenRule({ every, nth, weekday, from, until, isConfirmed }: TypedRule): unknown {
  const base = { every, isConfirmed, until: orNull(until) };
  if (every === 'twoWeeks') return { ...base, from };
  const held = { ...base, from: orNull(from), weekday: Number(weekday) };
  return every === 'week' ? held : { ...held, nth: nth === 'last' ? nth : Number(nth) };
}

const orNull = (text: string): string | null => (text === '' ? null : text);
const typedNumber = (value: number | null): string => (value === null ? '' : String(value));
/** A word where a number belongs stays one, and is refused at its field. */
const spokenNumber = (text: string): number | string | null => {
  const typed = text.trim();
  if (typed === '') return null;
  return /^\d+$/.test(typed) ? Number(typed) : typed;
};

/** `11/7` and `07-11` are one day: its two parts, each with two digits, the other way round. */
function turned(text: string, between: string, then: string): string {
  const parts = text.trim().split(between);
  return parts
    .map((part) => part.trim().padStart(2, '0'))
    .reverse()
    .join(then);
}
