import { commandSchema } from '@penhouder/contracts';
import { asAddStep, blankStep, type TypedStep } from './typed-step';

const typed: TypedStep = { ...blankStep, title: 'Tweede nota', kind: 'document', reason: 'Gevraagd door de raad.' };
const sent = (step: TypedStep): ReturnType<typeof commandSchema.safeParse> =>
  commandSchema.safeParse({ ...asAddStep(step), values: {} });

test('a step without a last day and without a gate', () => {
  expect(asAddStep(typed)).toMatchObject({ deadline: null, when: [], after: [] });
  expect(sent(typed).success).toBe(true);
});

test('a plain day, with reminders ten and two working days before', () => {
  const step: TypedStep = { ...typed, wording: 'before', on: '2020-01-15', remind: '10, 2' };
  expect(asAddStep(step).deadline).toEqual({
    term: { kind: 'before', on: '2020-01-15', time: null },
    workingDaysBefore: [10, 2],
  });
  expect(sent(step).success).toBe(true);
});

test('a term counted back from the closing, and one counted from the end of a step', () => {
  const back: TypedStep = { ...typed, wording: 'ahead', count: '8', unit: 'calendarDays', anchor: 'closing' };
  expect(asAddStep(back).deadline?.term).toEqual({
    kind: 'relative',
    anchor: { event: 'closing' },
    count: -8,
    unit: 'calendarDays',
  });
  const after: TypedStep = { ...typed, wording: 'after', count: '3', unit: 'weeks', anchor: 'concluded raad' };
  expect(asAddStep(after).deadline?.term).toMatchObject({ anchor: { event: 'concluded', step: 'raad' }, count: 3 });
  expect(sent(after).success).toBe(true);
});

test('a gate without an end, a day that is missing and a count that is no number are refused', () => {
  expect(sent({ ...typed, gateStep: 'raad' }).success).toBe(false);
  expect(sent({ ...typed, gateStep: 'raad', gateEnds: ['approved'] }).success).toBe(true);
  expect(sent({ ...typed, wording: 'until' }).success).toBe(false);
  expect(sent({ ...typed, wording: 'after', count: 'drie' }).success).toBe(false);
});
