import fc from 'fast-check';
import type { Instant, LocalDate, Plan, PlannedReminder, PlanRequest, WorkingCalendar } from '../../index';
import { addDays, addMinutes, instantOfMs, msOf, nextSendingInstant, planDossier } from '../../index';
import { aalst, call, calendar, day, gent, instant, time } from '../dossier.fixtures';
import { lawsOf } from './law.fixtures';

const law = lawsOf('the schedule', process, it);

const FIRST = instant('2019-04-01T00:00:00.000Z');
const MINUTES = 16 * 30 * 24 * 60;
const WINDOW = { from: time('08:00'), to: time('18:00') };

/** A second opinion on what a clock in Brussels shows. */
const brussels = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Brussels',
  dateStyle: 'short',
  timeStyle: 'short',
  hourCycle: 'h23',
});
const weekday = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Brussels', weekday: 'short' });

/** Any minute, and often one at which an hour begins. */
const moments = fc
  .tuple(fc.nat(MINUTES), fc.boolean())
  .map(([minutes, isWholeHour]) => addMinutes(FIRST, isWholeHour ? minutes - (minutes % 60) : minutes));
const days = fc.nat(600).map((nth) => addDays(day('2019-04-01'), nth));
const offsets = fc
  .uniqueArray(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 8 })
  .map((all) => all.sort((a, b) => b - a));

/** Hours in which mail may leave, 08:00 to 17:59. */
const hours = fc
  .tuple(fc.integer({ min: 8, max: 17 }), fc.nat(59))
  .map((parts) => time(parts.map((part) => String(part).padStart(2, '0')).join(':')));

/** The clocks of Brussels with closed days of any body. */
const calendars: fc.Arbitrary<WorkingCalendar> = fc
  .uniqueArray(days, { maxLength: 40 })
  .map((closed) => ({ ...calendar, closedDays: Object.fromEntries(closed.map((on) => [on, 'closed'])) }));

const duty = call.steps.filter((step) => step.kind === 'recurring-duty');

const requests: fc.Arbitrary<PlanRequest> = fc
  .record({
    now: moments,
    spreadMinutes: fc.nat(59),
    due: days,
    ahead: offsets,
    sendAt: hours,
    resume: fc.integer({ min: 1, max: 5 }),
    own: fc.tuple(fc.option(days), fc.option(days)),
    named: fc.tuple(fc.option(days), fc.option(days)),
  })
  .map(({ now, spreadMinutes, due, ahead, sendAt, resume, own, named }) => ({
    now,
    spreadMinutes,
    closing: { on: addDays(due, 30), time: null, certainty: 'stated' },
    internalDue: { on: due, time: null, certainty: 'stated' },
    reminders: { workingDaysBefore: ahead, sendAt, window: WINDOW, resumeWorkingDaysAfter: resume },
    participants: [gent, aalst].map((id, nth) => ({ id, extendedTo: own[nth] ?? null, namedOn: named[nth] ?? null })),
    duties: duty.map((rule) => ({ ...rule, firstYear: 2018, lastYear: 2019, workingDaysBefore: ahead })),
  }));

/** Each row of reminders that one addressee gets, with the end that it leads to. */
function rowsOf(plan: Plan): readonly { readonly end: Instant; readonly row: readonly PlannedReminder[] }[] {
  const own = Object.values(plan.participants);
  return [
    ...(plan.internalDue === null ? [] : [{ end: plan.internalDue.at, row: plan.reminders }]),
    ...own.map(({ due, reminders }) => ({ end: due.at, row: reminders })),
    ...plan.duties.map(({ due, reminders }) => ({ end: due.at, row: reminders })),
  ];
}

const allOf = (plan: Plan): readonly PlannedReminder[] => [
  ...rowsOf(plan).flatMap(({ row }) => row),
  ...Object.values(plan.participants).flatMap(({ resume }) => (resume === null ? [] : [resume])),
];

function expectAllowed(at: Instant, { closedDays }: WorkingCalendar): void {
  const [on = '', hour = ''] = brussels.format(msOf(at)).split(', ');
  expect(['Sat', 'Sun']).not.toContain(weekday.format(msOf(at)));
  expect(closedDays[on as LocalDate]).toBeUndefined();
  expect(hour >= '08:00' && hour < '18:00').toBe(true);
}

describe('laws of the schedule', () => {
  law(
    'P16: reminders leave one after the other, each on a working day between 08:00 and 18:00 in Brussels',
    fc.property(requests, calendars, (request, body) => {
      const plan = planDossier(request, body);
      for (const { sendAt } of allOf(plan)) expectAllowed(sendAt, body);
      for (const { row, end } of rowsOf(plan))
        row.forEach(({ sendAt }, index) => expect(sendAt < (row[index + 1]?.sendAt ?? end)).toBe(true));
    }),
  );

  law(
    'P16: a reminder is decided after now and before it leaves, at most two hours ahead',
    fc.property(requests, calendars, (request, body) => {
      for (const { decideAt, sendAt } of allOf(planDossier(request, body))) {
        expect(decideAt > request.now && decideAt <= sendAt).toBe(true);
        expect(msOf(sendAt) - msOf(decideAt)).toBeLessThan(msOf(addMinutes(instantOfMs(0), 120)));
      }
    }),
  );

  law(
    'P16: mail that waits for sending hours leaves in them, never earlier than asked, in the order in which it was asked',
    fc.property(moments, moments, calendars, (one, other, body) => {
      const [first, second] = one < other ? [one, other] : [other, one];
      const [sentFirst, sentSecond] = [first, second].map((at) => nextSendingInstant(body, at, WINDOW));
      if (sentFirst === undefined || sentSecond === undefined) throw new Error('Two were asked.');
      expectAllowed(sentFirst, body);
      expect(sentFirst >= first && sentFirst <= sentSecond).toBe(true);
      expect(nextSendingInstant(body, sentFirst, WINDOW)).toBe(sentFirst);
    }),
  );

  law(
    'P17: the same question has the same plan, however its closed days and municipalities are listed',
    fc.property(requests, calendars, (request, body) => {
      const plan = planDossier(request, body);
      const listedBack = Object.fromEntries(Object.entries(body.closedDays).reverse());
      const asked = { ...request, participants: [...request.participants].reverse() };
      expect(planDossier(request, body)).toEqual(plan);
      expect(planDossier(asked, { ...body, closedDays: listedBack })).toEqual(plan);
    }),
  );

  law(
    'P17: planning again later keeps every day and hour of what is still to come, and brings nothing new',
    fc.property(requests, calendars, moments, (request, body, again) => {
      const [now, later] = request.now < again ? [request.now, again] : [again, request.now];
      const before = planDossier({ ...request, now }, body);
      const after = planDossier({ ...request, now: later }, body);
      const days = (row: readonly PlannedReminder[]) => row.map(({ offset, on, sendAt }) => [offset, on, sendAt]);
      const [common, own] = [rowsOf(before), rowsOf(after)];
      common.forEach(({ row, end }, index) => {
        const participant = Object.values(before.participants)[index - 1];
        if (participant !== undefined && participant.resume !== null) return;
        expect(own[index]?.end).toBe(end);
        expect(days(own[index]?.row ?? [])).toEqual(days(row.filter(({ sendAt }) => sendAt > later)));
      });
    }),
  );
});
