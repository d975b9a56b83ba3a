import type { PdfDocument } from '@penhouder/documents';
import { instantOfMs } from '@penhouder/domain';
import { dossierPaper, type DossierPaperFacts } from './dossier-paper';

type Answers =
  DossierPaperFacts['participants'] extends Iterable<infer One extends { answers: unknown }> ? One['answers'] : never;

/** The whole document, with the one answer of the one participant. */
function paperOf({
  answer = {},
  steps = [],
}: {
  readonly answer?: object;
  readonly steps?: readonly object[];
}): PdfDocument {
  const given = {
    kindText: 'Akkoord',
    received: { text: '3 december 2019' },
    channelText: 'via de link',
    signer: { name: 'An Voorbeeld', function: 'schepen' },
    capacityText: null,
    text: null,
    papers: [],
    evidence: { number: 4, hash: 'ab' },
    uncountedText: null,
    ...answer,
  };
  const participant = {
    name: 'Anzegem',
    standing: { word: 'x' },
    decisions: [],
    answers: [given] as unknown as Answers,
  };
  const page = { body: { name: 'V' }, number: '1', title: 't', kindText: null, steps, quorum: [], files: [] };
  const more = { call: { title: 'c', code: 'c', version: 1 }, launched: { text: 'x' }, dates: {}, statusSentence: '' };
  return dossierPaper({
    page: { ...page, ...more, outcome: null, amountText: null },
    participants: [participant],
    past: [],
    language: 'nl',
    madeAt: instantOfMs(0),
    proofText: '',
  } as unknown as DossierPaperFacts);
}

/** The rows of facts of that answer. */
function rowsOf(answer: object): readonly (readonly [string, string])[] {
  return paperOf({ answer })
    .parts.flatMap((part) => (part.kind === 'facts' ? part.rows : []))
    .map(([name, value]) => [name, value as string]);
}

describe('the dossier as one document', () => {
  test('says of an answer that does not count why, right under what was answered', () => {
    const rows = rowsOf({ uncountedText: 'Nog niet bevestigd met een code: dit telt nog niet.' });
    const at = rows.findIndex(([name]) => name === 'Antwoord');
    expect(rows.slice(at, at + 2)).toEqual([
      ['Antwoord', 'Akkoord'],
      ['Let op', 'Nog niet bevestigd met een code: dit telt nog niet.'],
    ]);
    expect(rowsOf({}).map(([name]) => name)).not.toContain('Let op');
  });

  test('says once how a step ended, and what more there is to say', () => {
    const steps = [
      { title: 'Beslissing', status: { word: 'niet goedgekeurd' }, sentence: 'Niet goedgekeurd.' },
      { title: 'Herkansing', status: { word: 'goedgekeurd' }, sentence: 'Goedgekeurd, € 75.000,00.' },
      { title: 'Indienen', status: { word: 'afgerond' }, sentence: 'Ingediend op 13 januari.' },
      { title: 'Bestuur', status: { word: 'open' }, sentence: null },
    ];
    expect(paperOf({ steps }).parts.find(({ kind }) => kind === 'list')).toMatchObject({
      items: [
        'Beslissing: niet goedgekeurd.',
        'Herkansing: goedgekeurd, €\u00a075.000,00.',
        'Indienen: afgerond. Ingediend op 13\u00a0januari.',
        'Bestuur: open.',
      ],
    });
  });
});
