import { stepKind } from '../step-kind';

interface Logged {
  readonly id: string;
  readonly on: string;
  readonly what: string;
  readonly code: string | null;
  readonly present: number | null;
}

const { act, kind } = stepKind({
  /** What can be logged: meeting types, events, actions. */
  sorts: { type: 'names' },
  /** Codes by which a report orders what was logged, for example one per priority. */
  codes: { type: 'names' },
  /** Sorts of which each year must have at least one. */
  yearlySorts: { type: 'names' },
  /** Codes of which each year must have at least one. */
  yearlyCodes: { type: 'names' },
  /** Sorts of which each year must have more than one: at least so many. */
  yearlyNumbers: { type: 'numbers', min: 2, max: 366, isOptional: true },
  /** The first year that must have them; absent: see the next, or every year in which the log is open. */
  firstYear: { type: 'year', isOptional: true },
  /** The first year that must have them, so many years after the one in which the log opens. */
  firstYearAfterOpening: { type: 'number', min: 0, max: 10, isOptional: true },
  /** The last year that must have them. */
  lastYear: { type: 'year', isOptional: true },
  /** From this day of the year on, what is still missing is a task. */
  warnFrom: { type: 'monthDay', isOptional: true },
}).holding({ logged: [] as readonly Logged[] });

/**
 * Meetings, events and actions with their date and number of people: the material of the yearly report, and the proof
 * of what each year asks at least. Source: `domain.md` 1d, 2.1 (one of each a year), 2.2 step 3, 4.1.
 */
export const eventLog = kind({
  ends: [{ id: 'closed' }],
  isEndless: true,
  acts: {
    log: act(
      {
        on: { type: 'day' },
        sort: { type: 'name', listedIn: 'sorts' },
        code: { type: 'name', listedIn: 'codes', isOptional: true },
        present: { type: 'number', min: 0, max: 100_000, isOptional: true },
        what: { type: 'text' },
      },
      {
        items: ({ settings }) => settings.sorts,
        refuses: ({ sort, code, what }, { settings, data }) => {
          if (!settings.sorts.includes(sort)) return 'unknownItem';
          if (code !== null && !settings.codes.includes(code)) return 'unknownItem';
          return data.logged.some(({ id }) => id === what) ? 'alreadyThere' : null;
        },
        apply: ({ on, sort, code, present, what }, { data }) => ({
          data: { logged: [...data.logged, { id: what, on, what: sort, code, present }] },
        }),
      },
    ),
  },
});
