import type { LocalDate } from '@penhouder/domain';
import { checkDecisionForm, readDecisionForm } from './decision-form';

const rules = {
  organs: ['cbs', 'gr'] as const,
  today: '2019-12-20' as LocalDate,
  inOfficeUntil: null,
  insideOrigins: ['http://besluiten.huis.example:8080'],
};
const filled = {
  submissionId: '01a20073-2ce8-75a7-b7e6-f2738f538171',
  organ: 'gr',
  day: '18/12/2019',
  url: 'https://besluiten.gemeente.example/2019/12',
};

function faultsOf(change: Readonly<Record<string, unknown>>): readonly string[] {
  const checked = checkDecisionForm(readDecisionForm({ ...filled, ...change }), rules);
  return 'faults' in checked ? checked.faults.map(({ code }) => code) : [];
}

test('an organ, a day that is over and an address say everything; the address may be missing', () => {
  expect(checkDecisionForm(readDecisionForm(filled), rules)).toEqual({
    decision: {
      submissionId: filled.submissionId,
      organ: 'gr',
      decidedOn: '2019-12-18',
      url: 'https://besluiten.gemeente.example/2019/12',
    },
  });
  expect(faultsOf({ url: '' })).toEqual([]);
  expect(faultsOf({ day: '2019-12-20' })).toEqual([]);
});

test('everything that is missing is said at once', () => {
  expect(faultsOf({ organ: 'mat', day: '', url: 'besluit' })).toEqual(['OrganMissing', 'DayMissing', 'UrlNotPublic']);
  expect(faultsOf({ organ: ['gr', 'cbs'] })).toEqual(['OrganMissing']);
});

test.each([
  ['2019-12-21', 'DayInTheFuture'],
  ['30/02/2019', 'DayNotADate'],
  ['gisteren', 'DayNotADate'],
])('a decision on %s is refused', (day, code) => {
  expect(faultsOf({ day })).toEqual([code]);
});

test('what was decided after the mandate of who agreed is refused, on its last day not yet', () => {
  const on = (day: string): readonly string[] => {
    const checked = checkDecisionForm(readDecisionForm({ ...filled, day }), {
      ...rules,
      inOfficeUntil: '2019-12-15' as LocalDate,
    });
    return 'faults' in checked ? checked.faults.map(({ code }) => code) : [];
  };
  expect(on('2019-12-15')).toEqual([]);
  expect(on('2019-12-16')).toEqual(['DayAfterMandate']);
  expect(on('2019-12-21')).toEqual(['DayInTheFuture']);
});

test.each([
  'http://besluiten.gemeente.example/',
  'https://besluiten.gemeente.example:8443/',
  'https://naam:woord@gemeente.example/',
  'https://127.0.0.1/',
  'https://[::1]/',
  'https://localhost/',
  'javascript:alert(1)',
  'ftp://gemeente.example/besluit.pdf',
  `https://gemeente.example/${'a'.repeat(2_000)}`,
])('%s is no address that everybody can open', (url) => {
  expect(faultsOf({ url })).toEqual(['UrlNotPublic']);
});

test('a publication server of the own house may be inside and without TLS', () => {
  expect(faultsOf({ url: 'http://besluiten.huis.example:8080/1' })).toEqual([]);
});
