import type { LocalDate, RowId, SignatureRule, TextVersionId } from '@penhouder/domain';
import { checkAnswerForm, type FormRules } from '../answer-form';
import { blankAnswerForm, type AnswerForm } from '../typed-answer';
import { signedAsOf, signerProof, type Signer } from './signer-form';

const signature: SignatureRule = { of: ['mayor', 'director'], needed: 1 };
const free: FormRules = {
  ...{ mandates: [], asks: [], organs: ['cbs'], isInPrincipleAsked: false, isWithdrawable: false },
  signer: { slot: 1, round: { organs: ['cbs'] }, signature: null },
  today: '2025-03-03' as LocalDate,
};
const named: FormRules = {
  ...free,
  signer: { slot: 1, round: { organs: ['cbs'], signatures: [signature] }, signature },
};
const form: AnswerForm = {
  ...blankAnswerForm('01985a50-0000-7000-8000-000000000001' as RowId, 'x' as TextVersionId, 'token'),
  textVersionId: '01985a50-0000-7000-8000-000000000002',
  ...{ kind: 'agree', name: 'An Voorbeeld', func: 'schepen', confirmed: 'yes' },
};

const faults = (change: Partial<AnswerForm>, rules: FormRules = named): readonly string[] => {
  const result = checkAnswerForm({ ...form, ...change }, rules);
  return 'faults' in result ? result.faults.map((one) => `${one.field}: ${'code' in one ? one.code : ''}`) : [];
};

describe('the office in which somebody signs', () => {
  test.each([
    ['', 'OfficeMissing'],
    ['king', 'OfficeMissing'],
    ['alderman', 'OfficeNotAsked'],
    ['chair', 'OfficeUnfit'],
  ])('“%s” is refused as %s, at its own field', (office, code) => {
    expect(faults({ office, delegatedBy: 'Bo Voorbeeld', delegatedOn: '2025-01-10' })).toEqual([`office: ${code}`]);
  });

  test('is asked of a refusal as well, and not of a question or a day', () => {
    expect(faults({ kind: 'decline', reason: 'Nee.' })).toEqual(['office: OfficeMissing']);
    expect(faults({ kind: 'question', question: 'Waarom?' })).toEqual([]);
    expect(faults({ kind: 'namedDay', organ: 'cbs', day: '2025-03-10' })).toEqual([]);
  });

  test('is not asked where the call names no offices, and what is sent there is not kept', () => {
    expect(faults({}, free)).toEqual([]);
    expect(checkAnswerForm({ ...form, office: 'mayor' }, free)).toMatchObject({ answer: { office: null } });
  });
});

describe('a signature by delegation', () => {
  const delegated = { office: 'mayor', capacity: 'delegated', delegatedBy: 'Bo Voorbeeld', delegatedOn: '2025-01-10' };

  test('says of whom and since when, and both are kept with it', () => {
    expect(faults(delegated)).toEqual([]);
    expect(checkAnswerForm({ ...form, ...delegated }, named)).toMatchObject({
      answer: { office: 'mayor', capacity: 'delegated', delegation: { by: 'Bo Voorbeeld', on: '2025-01-10' } },
    });
  });

  test.each([
    [{ delegatedBy: '' }, 'delegatedBy: DelegatorMissing'],
    [{ delegatedBy: '<b>Bo</b>' }, 'delegatedBy: DelegatorHasMarkup'],
    [{ delegatedBy: 'Bo '.repeat(90) }, 'delegatedBy: DelegatorTooLong'],
    [{ delegatedOn: '' }, 'delegatedOn: DelegationDayMissing'],
    [{ delegatedOn: '2025-02-30' }, 'delegatedOn: DelegationDayNotADate'],
    [{ delegatedOn: '2025-03-04' }, 'delegatedOn: DelegationDayLater'],
  ])('%j is refused: %s', (change, expected) => {
    expect(faults({ ...delegated, ...change })).toEqual([expected]);
  });

  test('is asked for in a call without offices too, and forgotten when somebody signs in office', () => {
    expect(faults({ capacity: 'delegated' }, free)).toEqual([
      'delegatedBy: DelegatorMissing',
      'delegatedOn: DelegationDayMissing',
    ]);
    const inOffice = checkAnswerForm({ ...form, ...delegated, capacity: 'titular' }, named);
    expect(inOffice).toMatchObject({ answer: { delegation: null } });
  });

  test.each(['', 'titular', 'acting', 'delegated'])(
    'is every one of an alderman, a councillor or staff, whatever the quality is said to be: “%s”',
    (capacity) => {
      const rule: SignatureRule = { of: ['alderman', 'staff'], needed: 1 };
      const round = { organs: ['cbs' as const], signatures: [rule] };
      const rules: FormRules = { ...named, signer: { slot: 1, round, signature: rule } };
      const nobody = { capacity, delegatedBy: '', delegatedOn: '' };
      for (const office of rule.of) {
        expect(faults({ office, ...nobody }, rules)).toEqual([
          'delegatedBy: DelegatorMissing',
          'delegatedOn: DelegationDayMissing',
        ]);
        expect(checkAnswerForm({ ...form, ...delegated, office, capacity }, rules)).toMatchObject({
          answer: { office, capacity: 'delegated', delegation: { by: 'Bo Voorbeeld', on: '2025-01-10' } },
        });
      }
      expect(faults({ office: 'mayor', ...nobody, capacity: '' })).toEqual([]);
      expect(faults({ office: 'alderman', ...nobody, capacity: '' }, free)).toEqual([]);
    },
  );
});

describe('the end of a mandate', () => {
  test('need not be said; its last day is still one in office', () => {
    expect(checkAnswerForm({ ...form, office: 'mayor' }, named)).toMatchObject({ answer: { inOfficeUntil: null } });
    const lastDay = checkAnswerForm({ ...form, office: 'mayor', inOfficeUntil: '2025-03-03' }, named);
    expect(lastDay).toMatchObject({ answer: { inOfficeUntil: '2025-03-03' } });
  });

  test.each([
    ['2025-03-02', 'InOfficeOver'],
    ['31/02/2030', 'InOfficeUntilNotADate'],
  ])('that lies on %s is refused: %s', (inOfficeUntil, code) => {
    expect(faults({ office: 'mayor', inOfficeUntil })).toEqual([`inOfficeUntil: ${code}`]);
    expect(faults({ inOfficeUntil }, free)).toEqual([`inOfficeUntil: ${code}`]);
    expect(faults({ kind: 'question', question: 'Waarom?', inOfficeUntil })).toEqual([]);
  });
});

test('the dossier hears the office and the day, never a name; the chain of evidence keeps the name', () => {
  const signer: Signer = {
    ...{ name: 'An Voorbeeld', func: 'schepen', capacity: 'delegated', office: 'mayor' },
    delegation: { by: 'Bo Voorbeeld', on: '2025-01-10' as LocalDate },
    inOfficeUntil: '2030-12-31' as LocalDate,
  };
  expect(signedAsOf(signer)).toEqual({
    ...{ capacity: 'delegated', office: 'mayor', delegatedOn: '2025-01-10', inOfficeUntil: '2030-12-31' },
  });
  expect(signerProof(signer)).toEqual({
    ...{ name: 'An Voorbeeld', function: 'schepen', capacity: 'delegated', office: 'mayor' },
    inOfficeUntil: '2030-12-31',
    delegation: { by: 'Bo Voorbeeld', on: '2025-01-10' },
  });
});
