import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../settings/settings';
import { withGeneratedPart } from './generated-part';
import { mailKindsTable } from './mail-kinds-table';
import { stepKindsList } from './step-kinds-list';

const marks = (between: string): string => `a\n<!-- gemaakt door npm run call-schema -->${between}<!-- tot hier -->\nb`;

/** Without the spaces and dashes that only line columns up. */
const plain = (markdown: string): string => markdown.replace(/ {2,}/g, ' ').replace(/-{3,}/g, '---');

test.each([
  ['the step kinds', 'docs/writing-a-call.md', stepKindsList],
  ['the kinds of mails', 'calls/README.md', mailKindsTable],
] as const)('%s in %s are those of this release', (_, file, list) => {
  const guide = readFileSync(join(root, file), 'utf8');
  const isSame = plain(withGeneratedPart(guide, list())) === plain(guide);
  const state = isSame ? 'up to date' : `${file} is out of date: run "npm run call-schema"`;
  expect(state).toBe('up to date');
});

test('a kind says its settings, what is recorded with which fields, and how it ends', () => {
  const part = stepKindsList()
    .split('#### ')
    .find((one) => one.startsWith('`objection`'));
  expect(part).toContain('`object` Bezwaar noteren: `on`, `reason`, `file`?');
  expect(part).toContain('`verdict` (`upheld` of `dismissed`)');
  expect(part).toContain('`unused` er kwam geen bezwaar');
  expect(part).toContain('kan vanzelf eindigen op zijn datum');
});

test('what stood between the marks makes place for the new part, and nothing else changes', () => {
  expect(withGeneratedPart(marks('\nold\n'), 'new')).toBe(marks('\n\nnew\n\n'));
});

test.each([
  ['no marks', 'a\nb'],
  ['an end before its begin', '<!-- tot hier --> <!-- gemaakt door npm run call-schema -->'],
  ['marks twice', `${marks('')}${marks('')}`],
])('a document with %s is refused', (_, markdown) => {
  expect(() => withGeneratedPart(markdown, 'new')).toThrow('once each');
});
