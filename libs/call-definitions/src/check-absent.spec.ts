import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCall } from './parse-call';

const smallest = readFileSync(join(__dirname, '../../../docs/examples/kleinste-oproep.yaml'), 'utf8');
const letter = readFileSync(join(__dirname, '../../../calls/signaal-aan-overheid.yaml'), 'utf8');

type Change = readonly [from: string | RegExp, to: string];

/** What is said about a call with these pieces of text changed: path and place of each problem. */
function problemsOf(text: string, ...changes: readonly Change[]): readonly string[] {
  const changed = changes.reduce((soFar, [from, to]) => {
    const next = soFar.replace(from, to);
    if (next === soFar) throw new Error(`nothing to change: ${String(from)}`);
    return next;
  }, text);
  const parsed = parseCall(changed);
  return parsed.ok ? [] : parsed.problems.map(({ path }) => path);
}

const WITHOUT_CLOSING: Change = [/closing:\n[\s\S]*?(?=internalDue:)/, ''];
const OWN_SOURCE: Change = [/source: \*oproep/, 'source: *eigen'];

describe('a call without a date of a funder', () => {
  const closed = (text: string): unknown => {
    const parsed = parseCall(text);
    return parsed.ok ? parsed.rules : parsed.problems;
  };

  test('closes its round on the internal due day', () => {
    const rules = closed(smallest.replace(...WITHOUT_CLOSING).replace(...OWN_SOURCE));
    expect(rules).toMatchObject({ closing: { on: '2027-03-12' }, isClosedByBody: true });
  });

  test('and without a round has no date at all, and reminds coordinators in office hours', () => {
    const rules = closed(letter);
    expect(rules).toMatchObject({ closing: null, internalDue: null, reminders: { sendAt: '09:00' } });
    expect(rules).not.toHaveProperty('isClosedByBody');
  });
});

describe('what is left out although the call speaks of it', () => {
  test.each<[what: string, text: string, changes: readonly Change[], path: string]>([
    [
      'the day for answers of a round',
      smallest,
      [
        [/internalDue:\n.*\n.*\n/, ''],
        [/source: \*eigen/g, 'source: *oproep'],
      ],
      'internalDue',
    ],
    [
      'the round with whose declaration documents go',
      letter,
      [['texts:\n  nl:\n', 'texts:\n  nl:\n    documents: { brief: { title: Brief, text: Beste. } }\n']],
      'texts.nl.documents',
    ],
    ['the reminders of a round', smallest, [[/reminders:\n(.*\n){4}/, '']], 'reminders'],
    ['the name of the funder to whom the file goes', smallest, [['    funder: Voorbeeldfonds\n', '']], 'steps.1'],
    ['the name of the funder whose date it is', smallest, [['    funder: Voorbeeldfonds\n', '']], 'closing'],
    ['the funder that a text names', smallest, [['    funder: Voorbeeldfonds\n', '']], 'texts.nl.statement'],
    [
      'the day that a text names',
      letter,
      [['mee te schrijven.', 'mee te schrijven op {{sluitingsdag}}.']],
      'texts.nl.brief',
    ],
    [
      'the closing from which a term counts',
      letter,
      [['{ kind: never }', '{ kind: relative, anchor: { event: closing }, count: 5, unit: weeks }']],
      'steps.1.deadline.term.anchor.event',
    ],
    [
      'the round that the body would close itself',
      letter,
      [
        [
          'steps:\n',
          'closing: { on: 2027-01-01, whose: body, source: { certainty: assumed, text: Eigen keuze., url: null } }\nsteps:\n',
        ],
      ],
      'closing.whose',
    ],
  ])('%s is asked for at its place', (...[, text, changes, path]) => {
    expect(problemsOf(text, ...changes)).toContain(path);
  });
});
