import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { callSchema, compileCall, type CallFile } from '@penhouder/call-definitions';
import type { Language } from '@penhouder/domain';
import { seedClosedDays, workingCalendar } from '@penhouder/calendars';
import { explainCall, explanationText, markdownToText, unitNamesByNis, type CallExplanation } from '@penhouder/letters';
import { parse } from 'yaml';
import { withEveryKindOfRule } from './every-kind-of-rule';
import { oneFieldChanges } from './one-field-changes';

const root = join(__dirname, '../..');

function definitionsIn(folder: string): readonly [file: string, call: CallFile][] {
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => [`${folder}/${name}`, readDefinition(join(root, folder, name))]);
}

/** The dates that an example computes when it is loaded stand still here. */
function readDefinition(file: string): CallFile {
  const text = readFileSync(file, 'utf8')
    .replaceAll('@sluiting@', '2031-06-27')
    .replaceAll('@intern@', '2031-06-06')
    .replaceAll('@jaar@', '2032');
  return callSchema.parse(parse(text, { maxAliasCount: -1 }));
}

/** As the command line and the page Oproepen help the explanation: with the holidays and the names of municipalities. */
const help = {
  calendar: workingCalendar(seedClosedDays(2010, 2045)),
  unitNames: unitNamesByNis(
    readFileSync(join(root, 'data/municipalities-flanders.csv'), 'utf8')
      .split('\n')
      .map((row) => row.split(','))
      .map(([nis = '', name = '']) => ({ nis, name })),
  ),
};

const explained = (call: CallFile, language: Language = 'nl'): CallExplanation =>
  explainCall(compileCall(call, 'hash'), language, help);

const definitions = [...definitionsIn('calls'), ...definitionsIn('examples/calls')];
const regierol = readDefinition(join(root, 'calls/regierol-2020-2025.yaml'));

/** The text of the part of a definition in which a field stands: one step, one condition, one text. */
function partAround(call: CallFile, path: string): string | undefined {
  return JSON.stringify(
    path
      .split('.')
      .slice(0, 2)
      .reduce<unknown>((part, name) => (part as Record<string, unknown> | null)?.[name], call),
  );
}

/** Fields that can change without anybody reading it in the explanation; parts that `known` has, too, are passed over. */
function unheardChanges(call: CallFile, known: CallFile | null = null): readonly string[] {
  const before = JSON.stringify(explained(call));
  return oneFieldChanges(call)
    .filter(({ path }) => known === null || partAround(call, path) !== partAround(known, path))
    .filter(({ changed }) => JSON.stringify(explained(changed)) === before)
    .map(({ path }) => path);
}

describe('no field of a definition changes without its explanation', () => {
  test.each(definitions)('%s', (_, call) => {
    expect(unheardChanges(call)).toEqual([]);
  });

  test('nor in a call with every kind of step, date and condition', () => {
    const [first = regierol, ...others] = withEveryKindOfRule(regierol);
    expect(unheardChanges(first)).toEqual([]);
    // What stands word for word in the first copy, too, was changed there.
    expect(others.flatMap((call) => unheardChanges(call, first))).toEqual([]);
  });

  test('every field takes its turn: dates, lists, words in both languages and what is left out', () => {
    const paths = oneFieldChanges(regierol).map(({ path }) => path);
    expect(paths).toEqual(
      expect.arrayContaining([
        'closing.on',
        'closing.source.certainty',
        'closing.otherWordings.0',
        'opening',
        'reminders.workingDaysBefore.3',
        'tags.centrumstad.nis.12',
        'quorum.0.isStrict',
        'steps.0',
        'steps.0.mandates.2.isNeededToCount',
        'steps.3.outcomes.2',
        'steps.4.deadline',
        'texts.nl.note',
        'texts.fr.steps.indienen',
      ]),
    );
    expect(new Set(paths).size).toBeGreaterThan(200);
  });
});

describe('what is not set', () => {
  test.each(definitions)('is not spoken of: %s', (_, call) => {
    const { sections } = explained(call);
    const said = sections.flatMap(({ lines }) => lines.flatMap(lineWords));
    expect(said.filter((words) => /niet bepaald|: niets$|: (ja|nee)$/.test(words))).toEqual([]);
  });
});

describe('the plain text', () => {
  const dense = (text: string): string => text.replaceAll(/\s+/g, '');

  test.each(definitions)('holds all that is explained: %s', (_, call) => {
    for (const language of ['nl', 'fr'] as const) {
      const explanation = explained(call, language);
      const text = dense(explanationText(explanation, language));
      const { title, version, sections, texts, facts } = explanation;
      const said = [
        ...[title, version, ...sections.flatMap((section) => [section.title, ...section.lines.flatMap(lineWords)])],
        ...texts.flatMap((one) => [
          one.title,
          ...one.texts.flatMap(({ label, text: words, items }) => [label, markdownToText(words), ...items]),
        ]),
        ...facts.flatMap(({ label, certaintyText, source, url }) => [label, certaintyText, source ?? '', url ?? '']),
      ];
      expect(said.filter((words) => !text.includes(dense(words)))).toEqual([]);
    }
  });

  test.each(definitions)('says nothing that is not filled in: %s', (_, call) => {
    for (const language of ['nl', 'fr'] as const) {
      const { sections, facts } = explained(call, language);
      const words = [...sections.flatMap(({ title, lines }) => [title, ...lines.flatMap(lineWords)])];
      const said = [...words, ...facts.flatMap(({ label, text }) => [label, text])].join('\n');
      expect(said).not.toMatch(/undefined|\bnull\b|NaN|\{\{|\bexplain\w*\./);
    }
  });
});

function lineWords({ text, items }: { readonly text: string; readonly items: readonly string[] }): readonly string[] {
  return [text, ...items];
}

describe('the call of 2020', () => {
  const told = (language: Language): string => {
    const { sections } = explained(regierol, language);
    return sections.flatMap(({ lines }) => lines.flatMap(lineWords)).join('\n');
  };

  test('says who, how many, by when and who is reminded', () => {
    expect(told('nl')).toContain('minstens 60 000 inwoners; voor een “centrumstad” die alleen meedoet');
    expect(told('nl')).toContain('De deelnemers antwoorden uiterlijk op vr 13 december 2019');
    expect(told('nl')).toContain('30, 15, 5 en 2 werkdagen vóór de eigen uiterste dag');
    expect(told('nl')).toContain('vanaf 150 000 en onder 220 000: € 75.000,00');
    expect(told('nl')).toContain('uiterlijk op 31 maart van het jaar erna');
    expect(told('nl')).toContain('7 regels zijn aangenomen');
  });

  test('says the day of each reminder, and the names of the municipalities that carry a mark', () => {
    expect(told('nl')).toContain('30 werkdagen vóór: wo 30 oktober 2019\n15 werkdagen vóór: vr 22 november 2019\n');
    expect(told('nl')).toContain(
      'over 2020, tegen wo 31 maart 2021: wo 17 februari 2021, wo 17 maart 2021 en ma 29 maart',
    );
    expect(told('nl')).toContain('Gemerkt als “centrumstad”: Aalst, Antwerpen, Brugge, Genk, Gent, ');
    expect(told('fr')).toContain('15 jours ouvrables avant : ven 22 novembre 2019');
  });

  test('says in one text what is listed: behind a colon, to the end of the sentence', () => {
    const text = (about: string, language: Language): string | undefined =>
      explained(regierol, language).facts.find((fact) => fact.about === about)?.text;
    expect(text('reminders', 'nl')).toContain(
      'een herinnering, om 9.00 uur: 30 werkdagen vóór: wo 30 oktober 2019; 15 werkdagen vóór: vr 22 november 2019; ',
    );
    expect(text('reminders', 'nl')).toContain(' wo 11 december 2019. Herinneringen vertrekken alleen op werkdagen');
    expect(text('reminders', 'fr')).toMatch(/ : 30 jours ouvrables avant : mer 30 octobre 2019 ; 15 jours/);
    const texts = explained(regierol).facts.map((fact) => fact.text);
    expect(texts.filter((one) => /[)”0-9] \p{Lu}\p{Ll}|\.\. |\. \p{Ll}/u.test(one))).toEqual([]);
  });

  test('without calendar and names it says the same with distances and codes', () => {
    const { sections } = explainCall(compileCall(regierol, 'hash'), 'nl');
    const said = sections.flatMap(({ lines }) => lines.flatMap(lineWords)).join('\n');
    expect(said).toContain('30, 15, 5 en 2 werkdagen vóór de eigen uiterste dag');
    expect(said).not.toContain('werkdagen vóór: ');
    expect(said).toContain('NIS-code 41002');
  });

  test('says of each condition how sure it is, right behind it', () => {
    expect(told('nl')).toMatch(/een “centrumstad” die alleen meedoet, geldt geen ondergrens \((vermeld|aangenomen)/);
  });

  test('shows the texts of the call without the marks that make them up', () => {
    const text = explanationText(explained(regierol), 'nl');
    expect(text).toContain('  INTENTIEVERKLARING VAN {{gemeente}}\n');
    expect(text).toContain('  1. Opmaken. {{organisatie}} schrijft');
    expect(text).not.toMatch(/^ *#|\*\w/m);
  });

  test('says what begins after what, that people file, and what comes back each year', () => {
    expect(told('nl')).toContain('Deze stap begint pas na “Indienen”.');
    expect(told('nl')).toContain('Iemand dient het dossier in; dat kan pas als aan de voorwaarden');
    expect(told('nl')).toContain('Dit wordt elk jaar verwacht, over 2020 tot en met 2025');
  });

  test('says beside a condition that it is assumed, and of a figure that nothing counts with it', () => {
    const [rule] = regierol.quorum;
    const source = { ...rule!.source, certainty: 'assumed' as const };
    const counted: CallFile = { ...regierol, amount: null, quorum: [{ kind: 'atLeast', count: 4, source }] };
    const { sections } = explained(counted);
    const { lines } = sections.find(({ id }) => id === 'who')!;
    expect(lines.flatMap(lineWords)).toEqual(
      expect.arrayContaining([
        'minstens 4 deelnemers gaan akkoord (aangenomen)',
        'Het cijfer “inwoners” is dat van 1 januari 2019. Geen voorwaarde en geen bedrag gebruikt dit cijfer.',
      ]),
    );
  });

  test('a source that says it without an address says so', () => {
    const { source } = regierol.closing!;
    const text = explanationText(
      explained({ ...regierol, closing: { ...regierol.closing!, source: { ...source, url: null } } }),
      'nl',
    );
    expect(text).toContain('zonder link naar de bron');
  });

  test('says the same in French, with the French words of the call', () => {
    expect(told('fr')).toContain('au moins 60 000 habitants');
    expect(told('fr')).toContain('au plus tard le ven 13 décembre 2019');
    expect(told('fr')).toContain('« Conseil d’administration »');
  });

  test('every fact has its source, and the assumed ones say so', () => {
    const { facts } = explained(regierol);
    expect(facts.filter(({ source, text }) => source === null || text === '')).toEqual([]);
    expect(facts.find(({ about }) => about === 'steps.opvolging')).toMatchObject({
      label: 'Opvolging',
      certaintyText: 'aangenomen',
    });
  });
});
