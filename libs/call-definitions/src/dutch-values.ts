import type { Certainty, LocalDate, LocalTime, OrganCode } from '@penhouder/domain';

const day = new Intl.DateTimeFormat('nl-BE', {
  timeZone: 'UTC',
  weekday: 'short',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});
const monthAndDay = new Intl.DateTimeFormat('nl-BE', { timeZone: 'UTC', day: 'numeric', month: 'long' });

/** `wo 15 januari 2020`. */
export function dutchDate(date: LocalDate): string {
  return day.format(Date.parse(`${date}T00:00:00.000Z`));
}

/** `31 maart`, of MM-DD. */
export function dutchMonthDay(monthDay: string): string {
  return monthAndDay.format(Date.parse(`2019-${monthDay}T00:00:00.000Z`));
}

/** `9.00 uur`. */
export function dutchTime(time: LocalTime): string {
  const [hours = '', minutes = ''] = time.split(':');
  return `${String(Number(hours))}.${minutes} uur`;
}

/** `319 114`. */
export function dutchNumber(value: number): string {
  return String(value).replaceAll(/\B(?=(\d{3})+$)/g, ' ');
}

/** `75 000 euro`; cents only when there are any. */
export function dutchEuro(cents: number): string {
  const rest = cents % 100;
  return `${dutchNumber((cents - rest) / 100)}${rest === 0 ? '' : `,${String(rest).padStart(2, '0')}`} euro`;
}

/** `30, 15, 5 en 2`. */
export function dutchList(items: readonly string[], joint = 'en'): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${joint} ${items.at(-1) ?? ''}`;
}

export const DUTCH_ORGANS: Readonly<Record<OrganCode, string>> = {
  cbs: 'college van burgemeester en schepenen',
  gr: 'gemeenteraad',
  vb: 'vast bureau',
  rmw: 'raad voor maatschappelijk welzijn',
  mat: 'managementteam',
  other: 'een ander orgaan',
};

export const DUTCH_CERTAINTY: Readonly<Record<Certainty, string>> = {
  stated: 'vermeld in de bron',
  contradictory: 'bronnen spreken elkaar tegen',
  assumed: 'aangenomen',
};
