import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ParsedCall } from './parse-call';
import { parseCall } from './parse-call';

const FILE = join(__dirname, '../../../calls/regierol-2020-2025.yaml');
const shipped = readFileSync(FILE, 'utf8');

function problems(parsed: ParsedCall): string[] {
  if (parsed.ok) throw new Error('expected problems');
  return parsed.problems.map((problem) => problem.path);
}

/** The shipped definition with one piece of text changed. */
function changed(from: string | RegExp, to: string): string {
  const text = shipped.replace(from, to);
  if (text === shipped) throw new Error(`nothing to change: ${String(from)}`);
  return text;
}

/** The line on which a piece of the text begins, counted from 1. */
function lineOf(text: string, piece: string): number {
  return text.slice(0, text.indexOf(piece)).split('\n').length;
}

describe('the shipped definition', () => {
  const parsed = parseCall(shipped);

  test('is read without problems', () => {
    expect(parsed).toMatchObject({ ok: true });
  });

  test('becomes plain rules that carry the hash of their file', () => {
    if (!parsed.ok) throw new Error('not read');
    expect(parsed.hash).toMatch(/^[0-9a-f]{64}$/);
    expect(parsed.rules).toMatchObject({
      code: 'regierol-2020-2025',
      version: 1,
      hash: parsed.hash,
      closing: { on: '2020-01-15', time: null, certainty: 'stated' },
      internalDue: { on: '2019-12-13', time: null, certainty: 'assumed' },
      reminders: { workingDaysBefore: [30, 15, 5, 2], sendAt: '09:00', resumeWorkingDaysAfter: 2 },
      quorum: [{ kind: 'sum', figure: 'inhabitants', atLeast: 60_000, exemptAloneTag: 'centrumstad' }],
    });
    expect(parsed.rules.steps.map((step) => `${step.kind} after ${step.after.join()}`)).toEqual([
      'sign-off-round after ',
      'body-decision after ',
      'submission after raad-van-bestuur',
      'funder-decision after indienen',
      'recurring-duty after beslissing',
    ]);
    expect(JSON.parse(JSON.stringify(parsed.rules))).toEqual(parsed.rules);
  });

  test('keeps words and NIS codes out of the rules', () => {
    if (!parsed.ok) throw new Error('not read');
    expect(JSON.stringify(parsed.rules)).not.toMatch(/socialeeconomie|34022|opvolgen|Vlaamse/);
    expect(parsed.participation.figures).toEqual([{ id: 'inhabitants', referenceOn: '2019-01-01' }]);
    expect(parsed.participation.tags['centrumstad']).toHaveLength(13);
  });

  test('gives a source and a certainty to every date and rule', () => {
    if (!parsed.ok) throw new Error('not read');
    expect(parsed.wording.sources.map((source) => `${source.about}: ${source.certainty}`)).toEqual([
      'closing: stated',
      'internalDue: assumed',
      'reminders: assumed',
      'figures.inhabitants: assumed',
      'tags.centrumstad: assumed',
      'quorum.0: stated',
      'steps.verklaringen: assumed',
      'steps.raad-van-bestuur: assumed',
      'steps.indienen: stated',
      'steps.beslissing: stated',
      'steps.opvolging: assumed',
      'amount: stated',
    ]);
  });
});

describe('a definition with a mistake', () => {
  test('names line and column of what is wrong, in Dutch and in English', () => {
    const text = changed("sendAt: '09:00'", "sendAt: 'negen uur'");
    const parsed = parseCall(text);
    expect(parsed).toMatchObject({
      ok: false,
      problems: [
        {
          line: lineOf(text, 'sendAt'),
          column: 3,
          path: 'reminders.sendAt',
          nl: 'Schrijf een uur als "09:00".',
          en: 'Write an hour as "09:00".',
        },
      ],
    });
  });

  test.each([
    ['an unknown key', 'internalDue:\n', 'internalDue:\n  om: 12\n', 'internalDue.om'],
    ['a missing field', "  sendAt: '09:00'\n", '', 'reminders.sendAt'],
    ['a day that does not exist', 'on: 2020-01-15', 'on: 2019-02-29', 'closing.on'],
    ['a deadline without certainty', '    certainty: stated\n', '', 'closing.source.certainty'],
    ['a certainty that does not exist', 'certainty: stated', 'certainty: sure', 'closing.source.certainty'],
    [
      'an address that is none',
      'url: https://www.socialeeconomie.be/nieuws',
      'url: javascript:alert',
      'closing.source.url',
    ],
    ['an internal due day after the closing', 'on: 2019-12-13', 'on: 2020-01-16', 'internalDue.on'],
    ['reminders in the wrong order', '[30, 15, 5, 2]', '[15, 30, 5, 2]', 'reminders.workingDaysBefore'],
    ['the same reminder twice', '[30, 15, 5, 2]', '[30, 15, 15, 2]', 'reminders.workingDaysBefore'],
    ['an hour outside the window', "from: '08:00'", "from: '09:30'", 'reminders.sendAt'],
    ['tiers that leave a hole', 'from: 80000,', 'from: 90000,', 'amount.tiers.0.below'],
    ['tiers that descend', 'below: 150000', 'below: 70000', 'amount.tiers.1.below'],
    ['a tag nobody declared', 'exemptAloneTag: centrumstad', 'exemptAloneTag: hoofdstad', 'quorum.0.exemptAloneTag'],
    ['a figure nobody declared', 'figure: inhabitants\n    atLeast', 'figure: voters\n    atLeast', 'quorum.0.figure'],
    ['a step that waits for no step', 'after: [indienen]', 'after: [insturen]', 'steps.3.after.0'],
    ['the same step twice', 'id: beslissing\n', 'id: indienen\n', 'steps.3'],
    ['a NIS code as a number that is too short', "'41002'", "'4100'", 'tags.centrumstad.nis.0'],
    ['a Dutch mandate without words', '      opmaken: de aanvraag opmaken\n', '', 'texts.nl.mandates.opmaken'],
    [
      'words about a step that is not there',
      '      opvolging: Suivi',
      '      opvolgen: Suivi',
      'texts.fr.steps.opvolging',
    ],
    [
      'a text that is too long to be short',
      '    brief: |\n',
      '    brief: |\n      - een\n      - twee\n',
      'texts.nl.brief',
    ],
    ['a section that is not closed', '{{/kleinste}}', '', 'texts.nl.note'],
    ['a placeholder that could hold markup', '{{gemeente}} meedoet', '{{{gemeente}}} meedoet', 'texts.nl.brief'],
    ['a template from elsewhere', '{{gemeente}} meedoet', '{{> gemeente}} meedoet', 'texts.nl.brief'],
    ['a last year before the first', 'lastYear: 2025', 'lastYear: 2019', 'steps.4.lastYear'],
  ])('%s is refused at its place', (...[, from, to, path]) => {
    expect(problems(parseCall(changed(from, to)))).toContain(path);
  });

  test('steps that wait for each other in a circle are all named', () => {
    const text = changed('kind: body-decision\n', 'kind: body-decision\n    after: [beslissing]\n');
    expect(problems(parseCall(text))).toEqual(['steps.1.after', 'steps.2.after', 'steps.3.after']);
  });
});
