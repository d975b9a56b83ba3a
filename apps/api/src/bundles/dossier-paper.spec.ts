import { instantOfMs } from '@penhouder/domain';
import { dossierPaper, type DossierPaperFacts } from './dossier-paper';

type Answers =
  DossierPaperFacts['participants'] extends Iterable<infer One extends { answers: unknown }> ? One['answers'] : never;

/** The rows of facts of the one answer of the one participant. */
function rowsOf(answer: object): readonly (readonly [string, string])[] {
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
  const page = { body: { name: 'V' }, number: '1', title: 't', kindText: null, steps: [], quorum: [], files: [] };
  const more = { call: { title: 'c', code: 'c', version: 1 }, launched: { text: 'x' }, dates: {}, statusSentence: '' };
  const paper = dossierPaper({
    page: { ...page, ...more, outcome: null, amountText: null },
    participants: [participant],
    past: [],
    language: 'nl',
    madeAt: instantOfMs(0),
    proofText: '',
  } as unknown as DossierPaperFacts);
  return paper.parts
    .flatMap((part) => (part.kind === 'facts' ? part.rows : []))
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
});
