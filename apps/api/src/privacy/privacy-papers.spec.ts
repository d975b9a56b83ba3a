import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { installationDays, monthsInForce } from '@penhouder/domain';
import { termsModel, termWords } from './privacy-words';

const register = readFileSync(join(__dirname, '../../../../docs/privacy/register.md'), 'utf8');

/** Cells of the table that follows a heading, by row, without its head. */
function tableUnder(heading: string): readonly (readonly string[])[] {
  const [, below = ''] = register.split(`## ${heading}\n`);
  const [section = ''] = below.split('\n## ');
  const rows = section.split('\n').filter((line) => line.startsWith('|'));
  return rows.slice(2).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

test('the entry for the register names every kind of personal data with its term, and none that is not there', () => {
  const terms = termsModel(monthsInForce({}), 'nl');
  expect(tableUnder('Wat bewaard wordt, en hoelang')).toEqual(
    terms.map(({ name, termText, countsFromText, mostMonths, isProof }) => [
      name,
      `${termText} ${countsFromText}`,
      termWords(mostMonths, 'nl'),
      isProof ? 'ja' : 'nee',
    ]),
  );
});

test('it says how long mail stays that belongs to no organisation', () => {
  expect(register).toContain(`wat erop terugkwam ${String(installationDays.testMail)} dagen`);
  expect(register).toContain(`die niemand thuisbracht ${String(installationDays.unplacedMail)} dagen`);
});
