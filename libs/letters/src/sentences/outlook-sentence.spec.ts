import type { ParticipantId, QuorumOutlook } from '@penhouder/domain';
import { names } from '../letters.fixtures';
import { outlookSentence } from './outlook-sentence';

const known = { ...names, participants: { a: 'Kortrijk', b: 'Menen', c: 'Kuurne' } };
const ids = (...list: string[]): ParticipantId[] => list as ParticipantId[];
const base: QuorumOutlook = {
  ...{ verdict: 'possible', isMet: false, openIds: ids('a', 'b', 'c'), neededIds: ids('a', 'b') },
  ...{ indispensableIds: [], certainOn: null },
};
const said = (about: Partial<QuorumOutlook>, language: 'nl' | 'fr' = 'nl'): string =>
  outlookSentence({ ...base, ...about }, known, language);

test('how many it needs, for example whom', () => {
  expect(said({})).toBe(
    'Het quorum is nog haalbaar: van de drie die nog kunnen meetellen, zijn minstens 2 akkoorden nodig. Bijvoorbeeld die van Kortrijk en Menen.',
  );
  expect(said({}, 'fr')).toBe(
    'Le quorum est encore possible : il faut au moins 2 accords parmi les trois qui peuvent encore compter. Par exemple ceux de Kortrijk et Menen.',
  );
});

test('without whom it cannot be, and from when on it can stand', () => {
  expect(said({ neededIds: ids('a'), indispensableIds: ids('a'), certainOn: '2019-12-19' as never })).toBe(
    'Het quorum is nog haalbaar: van de drie die nog kunnen meetellen, volstaat 1 akkoord. Bijvoorbeeld dat van Kortrijk. Zonder Kortrijk lukt het niet. Op zijn vroegst staat het vast op donderdag 19 december 2019, als wie tegen dan beslist akkoord gaat.',
  );
});

test('everybody, or the only one', () => {
  expect(said({ neededIds: ids('a', 'b', 'c'), indispensableIds: ids('a', 'b', 'c') })).toBe(
    'Het quorum is nog haalbaar als alle drie die nog kunnen meetellen akkoord gaan.',
  );
  expect(said({ openIds: ids('c'), neededIds: ids('c'), indispensableIds: ids('c') })).toBe(
    'Het quorum is nog haalbaar: het hangt af van Kuurne.',
  );
});

test('many are counted and not named', () => {
  const many = ids('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h');
  expect(said({ openIds: many, neededIds: many.slice(1), indispensableIds: many.slice(2) })).toBe(
    'Het quorum is nog haalbaar: van de acht die nog kunnen meetellen, zijn minstens 7 akkoorden nodig.',
  );
});

test.each([
  [{ verdict: 'certain' as const }, /^Het quorum staat vast/],
  [{ verdict: 'impossible' as const }, /^Het quorum is niet meer haalbaar/],
  [{ verdict: 'unknown' as const }, /niet na te rekenen/],
  [{ isMet: true }, /nu gehaald, maar staat niet vast/],
  [{ neededIds: null }, /niet na te rekenen/],
])('otherwise one sentence: %j', (about, expected) => {
  expect(said(about)).toMatch(expected);
});
