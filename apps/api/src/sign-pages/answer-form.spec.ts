import type { LocalDate, RowId, TextVersionId } from '@penhouder/domain';
import { checkAnswerForm, type FormFault, type FormRules } from './answer-form';
import { blankAnswerForm, readAnswerForm, type AnswerForm } from './typed-answer';
import { parseDay } from './parse-day';

const rules: FormRules = {
  mandates: [
    { id: 'draft', isNeededToCount: true },
    { id: 'file', isNeededToCount: true },
  ],
  asks: [],
  organs: ['cbs', 'gr', 'other'],
  signer: { slot: 1, round: { organs: ['cbs', 'gr', 'other'] }, signature: null },
  isInPrincipleAsked: false,
  isWithdrawable: false,
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

function whatOf(fault: FormFault): string {
  if ('code' in fault) return fault.code;
  return 'value' in fault ? fault.value.fault : fault.text;
}

function codesOf(form: AnswerForm, under: FormRules = rules): readonly string[] {
  const result = checkAnswerForm(form, under);
  if (!('faults' in result)) return [];
  return result.faults.map((fault) => `${fault.field}: ${whatOf(fault)}`);
}

test('a complete form says what it says, names without spaces around them', () => {
  expect(checkAnswerForm(signed, rules)).toEqual({
    answer: {
      submissionId: blank.submissionId,
      textVersionId: blank.textVersionId,
      kind: 'agree',
      text: null,
      mandates: { draft: true, file: false },
      values: {},
      organ: null,
      day: null,
      name: 'Griet Voorbeeld',
      func: 'algemeen directeur',
      capacity: null,
      office: null,
      inOfficeUntil: null,
      delegation: null,
    },
  });
});

test.each([
  ['acting', 'acting'],
  ['titular', 'titular'],
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
    readAnswerForm({
      name: ['a', 'b'],
      kind: 'agree',
      'mandate.draft': 'yes',
      'mandate.file': ['x'],
      'value.places': '3',
    }),
  ).toMatchObject({
    name: '',
    kind: 'agree',
    mandates: { draft: 'yes', file: '' },
    values: { places: '3' },
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

describe('values that a call asks with an agreement', () => {
  const asking: FormRules = {
    ...rules,
    asks: [
      { code: 'lump', kind: 'choice', options: ['low', 'high'], isRequired: true },
      { code: 'places', kind: 'number', min: 1, max: 2_000, isRequired: true },
      { code: 'share', kind: 'euro', max: 500_000, isRequired: false },
    ],
  };
  const typed = { lump: 'high', places: ' 1.250 ', share: '€ 12,50' };

  test('are read as people here write them: whole numbers, and amounts in cents', () => {
    expect(checkAnswerForm({ ...signed, values: typed }, asking)).toMatchObject({
      answer: { values: { lump: 'high', places: 1_250, share: 1_250 } },
    });
    expect(checkAnswerForm({ ...signed, values: { ...typed, share: '' } }, asking)).toMatchObject({
      answer: { values: { lump: 'high', places: 1_250 } },
    });
  });

  test.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
    ['nothing', {}, ['value.lump: missing', 'value.places: missing']],
    ['an option that is none', { ...typed, lump: 'middle' }, ['value.lump: notAnOption']],
    ['half a person', { ...typed, places: '2,5' }, ['value.places: notAWholeNumber']],
    ['a number that is written out', { ...typed, places: 'twaalf' }, ['value.places: notAWholeNumber']],
    ['nobody', { ...typed, places: '0' }, ['value.places: tooSmall']],
    ['too many', { ...typed, places: '2.001' }, ['value.places: tooLarge']],
    ['an amount that is none', { ...typed, share: '12,505' }, ['value.share: notAWholeNumber']],
    ['too much', { ...typed, share: '5.000,01' }, ['value.share: tooLarge']],
  ])('%s is told at its field', (_, values, faults) => {
    expect(codesOf({ ...signed, values }, asking)).toEqual(faults);
  });

  test('are told together with what else is wrong, in the order of the page', () => {
    expect(codesOf({ ...signed, mandates: {}, values: {}, name: '' }, asking)).toEqual([
      'mandate.draft: MandateMissing',
      'mandate.file: MandateMissing',
      'value.lump: missing',
      'value.places: missing',
      'name: NameMissing',
    ]);
  });

  test('belong to a conditional yes as well, and to no other answer', () => {
    const conditional = { ...signed, kind: 'agreeWithCondition', condition: 'Als het mag.', values: typed };
    expect(checkAnswerForm(conditional, asking)).toMatchObject({ answer: { values: { places: 1_250 } } });
    expect(codesOf({ ...conditional, values: {} }, asking)).toContain('value.lump: missing');
    const refusal = { ...signed, kind: 'decline', reason: 'Te duur.', values: { places: 'x' } };
    expect(checkAnswerForm(refusal, asking)).toMatchObject({ answer: { values: {} } });
  });

  test('that nobody asked are not kept', () => {
    expect(checkAnswerForm({ ...signed, values: { ...typed, cake: '1' } }, asking)).toMatchObject({
      answer: { values: { lump: 'high', places: 1_250, share: 1_250 } },
    });
  });
});
