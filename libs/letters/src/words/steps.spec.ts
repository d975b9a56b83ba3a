import type { Field, RecordedKind } from '@penhouder/domain';
import { RECORDED_KINDS } from '@penhouder/domain';
import { fr } from '../catalogues/fr';
import type { KindWords } from '../catalogues/step-words';
import { nl } from '../catalogues/nl';
import {
  actChoiceLabel,
  actFieldLabel,
  actLabel,
  endLabel,
  fieldTypeWords,
  refusalSentence,
  settingChoiceLabel,
  settingLabel,
  stepKindName,
} from './steps';

const KINDS = Object.keys(RECORDED_KINDS) as RecordedKind[];
const CATALOGUES: readonly { readonly language: 'nl' | 'fr'; readonly kinds: Readonly<Record<string, KindWords>> }[] = [
  { language: 'nl', kinds: nl.stepKinds },
  { language: 'fr', kinds: fr.stepKinds },
];

/** What the core asks words for, each with the word that is said. An id that is said as it is lacks its word. */
function wordsOf(kind: RecordedKind, language: 'nl' | 'fr'): [id: string, said: string][] {
  const { settings, ends, acts } = RECORDED_KINDS[kind];
  return [
    [kind, stepKindName(kind, language)],
    ...Object.entries(settings).map(([id]): [string, string] => [id, settingLabel(kind, id, language)]),
    ...Object.entries(settings).flatMap(([setting, field]) =>
      optionsOf(field).map((choice): [string, string] => [
        choice,
        settingChoiceLabel({ kind, setting, choice }, language),
      ]),
    ),
    ...ends.map(({ id }): [string, string] => [id, endLabel(kind, id, language)]),
    ...Object.entries(acts).flatMap(([act, { fields }]): [string, string][] => [
      [act, actLabel(kind, act, language)],
      ...Object.entries(fields).flatMap(([field, about]): [string, string][] => [
        [field, actFieldLabel({ kind, act, field }, language)],
        ...optionsOf(about).map((choice): [string, string] => [
          choice,
          actChoiceLabel({ kind, act, field, choice }, language),
        ]),
      ]),
    ]),
  ];
}

function optionsOf(field: Field): readonly string[] {
  return field.type === 'choice' ? field.of : [];
}

describe('the words of recorded steps', () => {
  test.each(KINDS)('%s: everything that the core describes has words in both languages', (kind) => {
    for (const language of ['nl', 'fr'] as const) {
      const missing = wordsOf(kind, language).filter(([id, said]) => id === said);
      expect(missing).toEqual([]);
    }
  });

  test.each(KINDS)('%s: every act says what was recorded, and no words are left over', (kind) => {
    const { settings, ends, acts } = RECORDED_KINDS[kind];
    for (const { kinds } of CATALOGUES) {
      const words = kinds[kind];
      if (words === undefined) throw new Error(`no words for ${kind}`);
      expect(Object.keys(words.settings).sort()).toEqual(Object.keys(settings).sort());
      expect(Object.keys(words.ends).sort()).toEqual(ends.map(({ id }) => id).sort());
      expect(Object.keys(words.acts).sort()).toEqual(Object.keys(acts).sort());
      for (const [act, { said, fields, choices }] of Object.entries(words.acts)) {
        expect(said).toMatch(/\{\{user\}\}.*\{\{(day|step)\}\}/);
        const known = acts[act]?.fields ?? {};
        expect(Object.keys(known)).toEqual(expect.arrayContaining(Object.keys({ ...fields, ...choices })));
      }
    }
  });

  test('words of a document, as buttons and forms show them', () => {
    expect(stepKindName('document', 'nl')).toBe('Document');
    expect(actLabel('document', 'addVersion', 'nl')).toBe('Versie toevoegen');
    expect(actFieldLabel({ kind: 'document', act: 'addVersion', field: 'takesIn' }, 'nl')).toBe('Verwerkt voorstel');
    expect(actFieldLabel({ kind: 'document', act: 'addVersion', field: 'file' }, 'nl')).toBe('Bestand');
    expect(endLabel('document', 'frozen', 'nl')).toBe('de versie ligt vast');
    expect(settingLabel('document', 'reviewsNeeded', 'nl')).toBe('aantal beoordelingen dat akkoord moet zijn');
  });

  test('what the core does not know any more is said by its id, as an old journal needs it', () => {
    expect(actLabel('task', 'gone', 'nl')).toBe('gone');
    expect(endLabel('task', 'gone', 'fr')).toBe('gone');
  });

  test('what a field expects, with its options and bounds', () => {
    expect(fieldTypeWords({ expected: 'day', of: [] }, 'nl')).toBe('een dag zoals 2026-03-31');
    expect(fieldTypeWords({ expected: 'number', of: ['0', '100'] }, 'nl')).toBe(
      'een geheel getal van 0 tot en met 100',
    );
    expect(fieldTypeWords({ expected: 'choice', of: ['a', 'b'] }, 'fr')).toBe('un de ces choix : a ou b');
  });

  test('a refusal says what to do instead', () => {
    expect(refusalSentence('capReached', 'nl')).toMatch(/Kies de reservelijst\.$/);
  });
});
