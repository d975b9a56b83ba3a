import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LocalDate, WorkingCalendar } from '@penhouder/domain';
import { callRemarks } from './call-remarks';
import { parseCall } from './parse-call';

const smallest = readFileSync(join(__dirname, '../../../docs/examples/kleinste-oproep.yaml'), 'utf8');
const calendar: WorkingCalendar = {
  closedDays: { ['2027-05-06' as LocalDate]: 'feestdag' },
  offsets: [],
  zone: 'Europe/Brussels',
};

/** What is remarked about the smallest call after some pieces of its text were replaced. */
function remarked(...changes: readonly (readonly [from: string, to: string])[]): string[] {
  const text = changes.reduce((whole, [from, to]) => whole.replace(from, to), smallest);
  const parsed = parseCall(text);
  if (!parsed.ok) throw new Error(parsed.problems.map(({ nl }) => nl).join());
  return callRemarks(parsed, calendar).map(({ nl }) => nl);
}

test('a call with plain dates leaves nothing to remark', () => {
  expect(remarked()).toEqual([]);
});

test.each([
  [[['on: 2027-03-31', 'on: 2027-04-03']], 'De sluitingsdatum 3 april 2027 is een zaterdag. Klopt de dag?'],
  [[['on: 2027-03-31', 'on: 2027-05-06']], 'De sluitingsdatum 6 mei 2027 is een vrije dag. Klopt de dag?'],
  [[['on: 2027-03-12', 'on: 2027-03-14']], 'De eigen uiterste dag 14 maart 2027 is een zondag. Klopt de dag?'],
  [
    [['on: 2027-03-31', 'on: 2029-03-30']],
    'Tussen de eigen uiterste dag 12 maart 2027 en de sluitingsdatum 30 maart 2029 ligt meer dan een jaar. Klopt het jaar?',
  ],
  [
    [
      [
        'closing:',
        'opening:\n  on: 2027-03-15\n  source: { certainty: assumed, text: Eigen keuze., url: null }\nclosing:',
      ],
    ],
    'De eigen uiterste dag 12 maart 2027 ligt vóór de eerste dag om in te dienen, 15 maart 2027. Is dat zo bedoeld?',
  ],
  [
    [['[5, 2]', '[5, 0]']],
    'Een herinnering van 0 werkdagen vooraf vertrekt op de uiterste dag zelf. Is dat zo bedoeld?',
  ],
] as const)('%j is remarked and not refused', (changes, remark) => {
  expect(remarked(...changes)).toEqual([remark]);
});

test('a remark stands at the line and column that it is about', () => {
  const text = smallest.replace('on: 2027-03-12', 'on: 2027-03-14').replace('[5, 2]', '[5, 0]');
  const parsed = parseCall(text);
  if (!parsed.ok) throw new Error('the smallest call can be read');
  const lines = text.split('\n');
  const places = callRemarks(parsed, calendar).map(({ line, column }) => lines[line - 1]?.slice(column - 1));
  expect(places).toEqual([expect.stringMatching(/^on: 2027-03-14/), expect.stringMatching(/^0\]/)]);
});
