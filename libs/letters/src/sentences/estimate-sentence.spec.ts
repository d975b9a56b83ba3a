import type { Estimate } from '@penhouder/domain';
import { estimateSentences } from './estimate-sentence';

const basis = { responses: 37, halfWithin: 24, silentShare: 0.125 };
const said = (chance: number, metOn: string | null, language: 'nl' | 'fr' = 'nl'): readonly string[] =>
  estimateSentences({ chance, metOn, basis } as Estimate, language);

test('an estimate says that it is one, in steps of five, with its day and what it rests on', () => {
  expect(said(0.713, '2019-12-09')).toEqual([
    'Schatting, geen zekerheid: ongeveer 70 % kans dat het quorum gehaald is wanneer de oproep sluit, wellicht rond ma 9 december 2019.',
    'Ze gaat uit van 37 vragen in eerdere rondes van uw organisatie: de helft van wie antwoordde, deed dat binnen 24 werkdagen, 13 % antwoordde niet.',
  ]);
  expect(said(0.5, '2019-12-09', 'fr')[0]).toContain('environ 50 % de chances');
});

test('near its ends it is never told as certain', () => {
  expect(said(1, '2019-12-09')[0]).toContain('meer dan 95 % kans');
  expect(said(0, null)[0]).toContain('minder dan 5 % kans');
});

test('without an estimate nothing is said', () => {
  expect(estimateSentences(null, 'nl')).toEqual([]);
});
