import type { LocalDate, RowId, TextVersionId } from '@penhouder/domain';
import {
  blankAnswerForm,
  checkAnswerForm,
  parseDay,
  readAnswerForm,
  type AnswerForm,
  type FormRules,
} from './answer-form';

const rules: FormRules = {
  mandates: [
    { id: 'draft', isNeededToCount: true },
    { id: 'file', isNeededToCount: true },
  ],
  organs: ['cbs', 'gr', 'other'],
  isInPrincipleAsked: false,
  today: '2019-12-05' as LocalDate,
};

const blank = blankAnswerForm(
  '01985a50-0000-7000-8000-000000000001' as RowId,
  '01985a50-0000-7000-8000-000000000002' as TextVersionId,
  'token',
);
const signed: AnswerForm = {
  ...blank,
  kind: 'agree',
  name: ' Griet Voorbeeld ',
  func: 'algemeen directeur',
  confirmed: 'yes',
  mandates: { draft: 'yes', file: 'no' },
};

function codesOf(form: AnswerForm): readonly string[] {
  const result = checkAnswerForm(form, rules);
  return 'faults' in result ? result.faults.map(({ field, code }) => `${field}: ${code}`) : [];
}

test('a complete form says what it says, names without spaces around them', () => {
  expect(checkAnswerForm(signed, rules)).toEqual({
    answer: {
      submissionId: blank.submissionId,
      textVersionId: blank.textVersionId,
      kind: 'agree',
      text: null,
      mandates: { draft: true, file: false },
      organ: null,
      day: null,
      name: 'Griet Voorbeeld',
      func: 'algemeen directeur',
      capacity: null,
    },
  });
});

test.each([
  ['acting', 'acting'],
  ['delegated', 'delegated'],
  ['', null],
  ['king', null],
])('in what quality somebody signs is one of the choices, or not said: %s', (typed, capacity) => {
  expect(checkAnswerForm({ ...signed, capacity: typed }, rules)).toMatchObject({ answer: { capacity } });
});

test('an empty form is told everything at once, in the order of the page', () => {
  expect(codesOf(blank)).toEqual([
    'agree: ChoiceMissing',
    'name: NameMissing',
    'func: FunctionMissing',
    'confirmed: NotConfirmed',
  ]);
});

test.each<[string, Partial<AnswerForm>, string]>([
  ['no mandate chosen', { mandates: { draft: 'yes' } }, 'mandate.file: MandateMissing'],
  ['a condition without words', { kind: 'agreeWithCondition', condition: '  ' }, 'condition: ConditionMissing'],
  ['a refusal without reason', { kind: 'decline' }, 'reason: ReasonMissing'],
  ['a question without words', { kind: 'question' }, 'question: QuestionMissing'],
  ['a day without organ', { kind: 'namedDay', day: '2019-12-18' }, 'organ: OrganMissing'],
  ['an organ that the call does not know', { kind: 'namedDay', organ: 'vb', day: '2019-12-18' }, 'organ: OrganMissing'],
  ['an organ without day', { kind: 'namedDay', organ: 'gr' }, 'day: DayMissing'],
  ['a day that does not exist', { kind: 'namedDay', organ: 'gr', day: '31/11/2019' }, 'day: DayNotADate'],
  ['a day that has passed', { kind: 'namedDay', organ: 'gr', day: '4/12/2019' }, 'day: DayInThePast'],
  [
    'another organ without its name',
    { kind: 'namedDay', organ: 'other', day: '2019-12-18' },
    'dayNote: OrganDescriptionMissing',
  ],
  ['HTML as a name', { name: '<b>Griet</b>' }, 'name: NameHasMarkup'],
  ['a name of many pages', { name: 'G'.repeat(90_000) }, 'name: NameTooLong'],
  ['a function with a line break', { func: 'algemeen\ndirecteur' }, 'func: FunctionHasMarkup'],
  ['a reason that is too long', { kind: 'decline', reason: 'x'.repeat(4001) }, 'reason: TextTooLong'],
  ['nothing confirmed', { confirmed: '' }, 'confirmed: NotConfirmed'],
])('%s is told', (_, change, code) => {
  expect(codesOf({ ...signed, ...change })).toEqual([code]);
});

test('only what belongs to the answer is kept', () => {
  const result = checkAnswerForm(
    { ...signed, kind: 'namedDay', organ: 'gr', day: '18/12/2019', reason: 'iets van eerder' },
    rules,
  );
  expect(result).toMatchObject({ answer: { text: null, mandates: {}, organ: 'gr', day: '2019-12-18' } });
});

test('an agreement in principle is an answer only where the call takes it, with its mandates', () => {
  const inPrinciple = { ...signed, kind: 'agreeInPrinciple' };
  expect(codesOf(inPrinciple)).toEqual(['agree: ChoiceMissing']);
  expect(checkAnswerForm(inPrinciple, { ...rules, isInPrincipleAsked: true })).toMatchObject({
    answer: { kind: 'agreeInPrinciple', mandates: { draft: true, file: false } },
  });
});

test('a day on today itself is still to come', () => {
  expect(codesOf({ ...signed, kind: 'namedDay', organ: 'gr', day: '2019-12-05' })).toEqual([]);
});

test('ids that are none give no answer', () => {
  expect(checkAnswerForm({ ...signed, submissionId: "1' or 1=1" }, rules)).toEqual({ faults: [] });
});

test('a form is read whatever a browser or a robot sends', () => {
  expect(
    readAnswerForm({ name: ['a', 'b'], kind: 'agree', 'mandate.draft': 'yes', 'mandate.file': ['x'] }),
  ).toMatchObject({
    name: '',
    kind: 'agree',
    mandates: { draft: 'yes', file: '' },
  });
  expect(readAnswerForm(undefined).kind).toBe('');
});

test.each([
  ['2019-12-18', '2019-12-18'],
  ['18/12/2019', '2019-12-18'],
  ['8-1-2020', '2020-01-08'],
  ['29/02/2019', null],
  ['morgen', null],
])('%s is the day %s', (text, day) => {
  expect(parseDay(text)).toBe(day);
});
